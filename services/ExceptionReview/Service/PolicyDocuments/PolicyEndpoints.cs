using Microsoft.AspNetCore.Http.HttpResults;
using VendorRisk.ExceptionReview.Policies;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.PolicyDocuments;

internal static class PolicyEndpoints
{
    public static void MapPolicies(this IEndpointRouteBuilder routes)
    {
        var policies = routes.MapGroup("/policies").RequireAuthorization(VendorRisk.ServiceDefaults.Policies.Procurement).WithTags("Policies");
        policies.MapGet("", () => TypedResults.Ok(new[] { new PolicyView(ShippedPolicies.DefaultV1.Name, ShippedPolicies.DefaultV1.ContentHash, InForce: true) }));
        policies.MapGet("/{name}", Get);
    }

    private static Results<ContentHttpResult, ProblemHttpResult> Get(string name) => name == ShippedPolicies.DefaultV1.Name
        ? TypedResults.Text(ShippedPolicies.DefaultV1Text, "application/yaml")
        : new NoSuchPolicy(name).ToProblem();
}

internal sealed record PolicyView(string Name, string ContentHash, bool InForce);

internal sealed record NoSuchPolicy(string Name) : Error(ErrorCategory.NotFound, "no-such-policy", $"There is no policy {Name}.");
