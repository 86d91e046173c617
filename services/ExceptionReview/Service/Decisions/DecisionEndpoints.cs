using Microsoft.AspNetCore.Http.HttpResults;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.Decisions;

internal static class DecisionEndpoints
{
    public static void MapDecisions(this IEndpointRouteBuilder routes)
    {
        var review = routes.MapGroup("/reviews/{id:guid}").RequireAuthorization(VendorRisk.ServiceDefaults.Policies.Analyst).WithTags("Decisions");
        review.MapPost("/findings/{key}/decisions", Decide);
        review.MapPost("/sign-off", SignOff);
    }

    private static Task<Results<Ok<DecidedView>, ProblemHttpResult>> Decide(
        Guid id, string key, DecisionRequest request, IfMatch match, Caller caller, HttpResponse response, Deciding deciding, TimeProvider clock, CancellationToken cancellationToken) =>
        deciding.Apply(id, match, caller, response, (review, life) => request.ToEvent(key, life, caller, review.Local(clock.GetUtcNow())), cancellationToken);

    private static Task<Results<Ok<DecidedView>, ProblemHttpResult>> SignOff(
        Guid id, IfMatch match, Caller caller, HttpResponse response, Deciding deciding, TimeProvider clock, CancellationToken cancellationToken) =>
        deciding.Apply(id, match, caller, response, (review, _) => (new ReviewEvent.Signed(new Signature(Signer(caller), review.Local(clock.GetUtcNow()), $"{caller.Person}")), null), cancellationToken);

    // Two people may have one name.
    private static string Signer(Caller caller) => caller.Email is { Length: > 0 } address ? $"{caller.Name} <{address}>" : $"{caller.Name} <{caller.Person}>";
}

/// <summary>Where the review stands after what was done.</summary>
internal sealed record DecidedView(string State, string Band, int FindingsOpen, string Etag);
