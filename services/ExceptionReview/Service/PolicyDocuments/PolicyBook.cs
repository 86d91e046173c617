using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Core.Policy;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.Policies;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.PolicyDocuments;

/// <param name="Version">0: the policy that comes with the product.</param>
/// <param name="Policy">As it was read.</param>
/// <param name="Text">As its author wrote it.</param>
internal sealed record PolicyInForce(int Version, ReviewPolicy Policy, string Text);

/// <summary>The policies of an organisation: what is in force, and what reviews were judged by.</summary>
internal sealed class PolicyBook(ReviewDbContext db, ReadPolicies read, CurrentOrganisation organisation)
{
    private static readonly PolicyInForce Shipped = new(0, ShippedPolicies.DefaultV1, ShippedPolicies.DefaultV1Text);

    public async Task<PolicyInForce> InForce(CancellationToken cancellationToken) =>
        await db.PolicyVersions.AsNoTracking().OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken) is { } own
            ? new(own.Number, read.Of(own.ContentHash, own.Text), own.Text)
            : Shipped;

    /// <summary>The policy a review was last judged by; of one that was not judged yet, the one in force.</summary>
    public async Task<ReviewPolicy> Of(ReviewRecord review, CancellationToken cancellationToken)
    {
        if (review.PolicyHash == ShippedPolicies.DefaultV1.ContentHash)
            return ShippedPolicies.DefaultV1;
        var text = await db.PolicyVersions.AsNoTracking().Where(row => row.ContentHash == review.PolicyHash).Select(row => row.Text).FirstOrDefaultAsync(cancellationToken);
        return text is null ? (await InForce(cancellationToken)).Policy : read.Of(review.PolicyHash, text);
    }

    /// <summary>Held by whoever judges until their transaction ends: no policy is put in force between reading it and storing what it proposes.</summary>
    public Task Hold(CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock_shared(hashtextextended({LockName}, 0))", cancellationToken);

    /// <summary>Taken by whoever puts a policy in force: waits for those who judge.</summary>
    public Task Take(CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({LockName}, 0))", cancellationToken);

    private string LockName => $"policy of {organisation.Id}";
}
