using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.Policies;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.PolicyDocuments;

/// <summary>The policies of an organisation to read: what is in force, what was when, who did what with them.</summary>
internal static class PolicyEndpoints
{
    private const string Yaml = "application/yaml";

    public static void MapPolicies(this IEndpointRouteBuilder routes)
    {
        var policies = routes.MapGroup("/policies").RequireAuthorization(VendorRisk.ServiceDefaults.Policies.Procurement).WithTags("Policies");
        policies.MapGet("", List);
        policies.MapGet("/{name}", Get);
        policies.MapGet("/schema", () => TypedResults.Text(ShippedPolicies.Schema, "application/schema+json"));
        policies.MapGet("/in-force", async (PolicyBook book, CancellationToken cancellationToken) => TypedResults.Text((await book.InForce(cancellationToken)).Text, Yaml));
        policies.MapGet("/versions/{version:int}", Version);
        policies.MapGet("/history", History);
        policies.MapPolicyDrafts();
        policies.MapDryRuns();
    }

    /// <summary>What is in force stands first, then what was, and last what comes with the product.</summary>
    private static async Task<Ok<PolicyView[]>> List(ReviewDbContext db, CancellationToken cancellationToken)
    {
        var versions = await db.PolicyVersions.AsNoTracking().OrderByDescending(row => row.Number).ToListAsync(cancellationToken);
        var until = versions.Skip(1).Zip(versions).ToDictionary(pair => pair.First.Number, pair => pair.Second.InForceFrom);
        return TypedResults.Ok<PolicyView[]>(
        [
            .. versions.Select(row => new PolicyView(
                row.Name, row.ContentHash, InForce: row == versions[0], row.Number, row.InForceFrom, until.TryGetValue(row.Number, out var end) ? end : null, row.PutInForceBy, row.Replaces, row.DryRunId)),
            new PolicyView(
                ShippedPolicies.DefaultV1.Name, ShippedPolicies.DefaultV1.ContentHash, InForce: versions.Count == 0, Version: 0, InForceFrom: null, versions.LastOrDefault()?.InForceFrom, By: null, Replaces: null, DryRun: null),
        ]);
    }

    private static Results<ContentHttpResult, ProblemHttpResult> Get(string name) => name == ShippedPolicies.DefaultV1Name
        ? TypedResults.Text(ShippedPolicies.DefaultV1Text, Yaml)
        : new NoSuchPolicy(name).ToProblem();

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> Version(int version, ReviewDbContext db, CancellationToken cancellationToken) =>
        await db.PolicyVersions.Where(row => row.Number == version).Select(row => row.Text).SingleOrDefaultAsync(cancellationToken) is { } text
            ? TypedResults.Text(text, Yaml)
            : new NoSuchVersion().ToProblem();

    private static async Task<Ok<Page<PolicyEventView>>> History(string? after, int? limit, ReviewDbContext db, CancellationToken cancellationToken)
    {
        var rows = db.PolicyEvents.AsNoTracking();
        if (Guid.TryParse(Page.Decode(after), out var last))
            rows = rows.Where(row => row.Id.CompareTo(last) < 0);
        var take = Page.Limit(limit);
        var page = await rows.OrderByDescending(row => row.Id).Take(take + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(Page.Of(page.Select(row => new PolicyEventView(row.Id, row.At, row.By, row.What, row.Policy, row.PolicyHash, row.Text)).ToList(), take, view => view.Id.ToString()));
    }
}

/// <param name="Name">As the document says.</param>
/// <param name="ContentHash">SHA-256 of its text.</param>
/// <param name="InForce">Reviews are judged by it.</param>
/// <param name="Version">From 1; 0 for the policy that comes with the product.</param>
/// <param name="InForceFrom">Null for the policy that comes with the product: it holds until another is put in force.</param>
/// <param name="InForceUntil">Null for what is in force.</param>
/// <param name="By">Who put it in force.</param>
/// <param name="Replaces">The version that was in force before.</param>
/// <param name="DryRun">What was tried before it was put in force.</param>
internal sealed record PolicyView(
    string Name, string ContentHash, bool InForce, int Version, DateTimeOffset? InForceFrom, DateTimeOffset? InForceUntil, string? By, int? Replaces, Guid? DryRun);

internal sealed record PolicyEventView(Guid Id, DateTimeOffset At, string By, string What, string Policy, string PolicyHash, string Text);
