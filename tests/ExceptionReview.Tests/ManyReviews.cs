using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.Testing;

namespace VendorRisk.ExceptionReview.Tests;

/// <summary>An organisation with many reviews of generated reports, judged by the service itself; some decided, some signed by one, some closed.</summary>
internal static class ManyReviews
{
    private const int ReportsOfAVendor = 4;

    public static async Task Store(ReviewApplication service, Guid organisation, int count, TimeSpan patience)
    {
        var random = new Random(20261125);
        foreach (var some in Enumerable.Range(0, count).Chunk(500))
        {
            await service.Store(db =>
            {
                foreach (var index in some) Add(db, organisation, index, random);
                return Task.CompletedTask;
            });
        }

        await Eventually.Becomes(
            () => service.Column("select count(*)::text from reviews where judged_at is null"), left => left[0] == "0", "all generated reviews to be judged", patience, TimeSpan.FromMilliseconds(500));
        await service.Store(db => DecideSome(db, random));
    }

    private static void Add(ReviewDbContext db, Guid organisation, int index, Random random)
    {
        var (vendor, document, year) = (Id(organisation, index / ReportsOfAVendor), Guid.CreateVersion7(), 2025 - index % ReportsOfAVendor);
        var facts = Reported(random, year);
        Of(organisation, db.Add(new ReportRecord
        {
            DocumentId = document, VendorId = vendor, Reading = 1, Kind = "soc2-type2", Facts = facts, FactsSha256 = new string('c', 64), SubmittedBy = organisation, SubmittedAt = DateTimeOffset.UnixEpoch,
        }));
        Of(organisation, db.Add(new ReviewRecord
        {
            Id = Guid.CreateVersion7(), DocumentId = document, VendorId = vendor, VendorName = $"Vendor {index / ReportsOfAVendor:0000}", OpenedAt = DateTimeOffset.UnixEpoch, OpenedFor = organisation,
            Engagement = Used(random), EngagementVersion = 1, Reading = 1, JudgeAgainAt = DateTimeOffset.UnixEpoch,
        }));
    }

    // An exception of a tenth of the tests on average, sometimes without a count, sometimes of every occurrence.
    private static string Reported(Random random, int year)
    {
        var facts = JsonNode.Parse(Facts.OfReport(start: $"{year}-07-01", end: $"{year + 1}-06-30"))!;
        var exception = facts["exceptions"]![0]!;
        var sample = random.Next(5, 60);
        var counted = random.Next(4) > 0;
        exception["sample"] = counted ? sample : null;
        exception["deviations"] = counted ? random.Next(12) == 0 ? sample : random.Next(1, 2 + sample / 5) : null;
        string[] criteria = [One(random, "CC6.2", "CC1.1", "CC7.1", "CC9.2", "A1.2")];
        exception["criteria"] = JsonSerializer.SerializeToNode(criteria);
        facts["controls"]![0]!["criteria"] = JsonSerializer.SerializeToNode(criteria);
        return facts.ToJsonString();
    }

    private static string Used(Random random) => JsonSerializer.Serialize(new
    {
        tier = One(random, "critical", "high", "medium", "low"), data = One(random, "restricted", "confidential", "internal", "public"), tolerance = One(random, "strict", "standard", "relaxed"),
        reliance = new { security = One(random, "direct", "shared", "indirect", "none") },
    });

    private static async Task DecideSome(ReviewDbContext db, Random random)
    {
        var reviews = await db.Reviews.IgnoreQueryFilters().ToListAsync();
        var findings = (await db.Findings.IgnoreQueryFilters().ToListAsync()).ToLookup(row => row.ReviewId);
        foreach (var review in reviews.Where(_ => random.Next(3) == 0))
        {
            foreach (var finding in findings[review.Id])
                finding.Decision = new FindingDecision { Kind = DecisionKind.Accept, Band = finding.Proposed, Proposed = finding.Proposed, By = "Analyst", At = DateTimeOffset.UnixEpoch };
            (review.Touched, review.State, review.FindingsOpen) = (true, ReviewState.ReadyForSignOff, 0);
            if (random.Next(2) == 0)
                (review.State, review.JudgeAgainAt, review.Signatures) = (ReviewState.Closed, null, [new Signature("Analyst", DateTimeOffset.UnixEpoch), new Signature("Administrator", DateTimeOffset.UnixEpoch)]);
        }
    }

    private static void Of(Guid organisation, Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry row) => row.Property("OrganisationId").CurrentValue = organisation;

    private static string One(Random random, params string[] of) => of[random.Next(of.Length)];

    private static Guid Id(Guid organisation, int number)
    {
        var bytes = organisation.ToByteArray();
        BitConverter.GetBytes(number).CopyTo(bytes, 10);
        return new Guid(bytes);
    }
}
