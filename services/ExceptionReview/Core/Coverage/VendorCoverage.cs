using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Policy;

namespace VendorRisk.ExceptionReview.Core.Coverage;

/// <summary>The timeline of one system of a vendor: its latest report, and what came before and after it.</summary>
public sealed record SystemCoverage(ReviewFacts Latest, CoverageTimeline Timeline);

/// <summary>All that a vendor's reports and letters cover, a timeline for each system that they are on.</summary>
public static class VendorCoverage
{
    /// <summary>In the order of their last covered day, the latest first.</summary>
    /// <param name="documents">All documents of the vendor; those that cover nothing (certificates, questionnaires) are left out.</param>
    public static IReadOnlyList<SystemCoverage> Of(IReadOnlyList<ReviewFacts> documents, Engagement engagement, ReviewPolicy policy, DateOnly today)
    {
        ReviewFacts[] letters = [.. documents.Where(facts => facts.Kind is ReportKind.BridgeLetter)];
        var left = documents.Where(facts => Family(facts.Kind) is not null && facts.CoverageEnd is not null)
            .OrderByDescending(facts => facts.CoverageEnd).ThenBy(facts => facts.IsType1).ThenBy(facts => facts.Document.Sha256, StringComparer.Ordinal).ToList();
        List<SystemCoverage> systems = [];
        while (left is [var latest, ..])
        {
            ReviewFacts[] same = [.. left.Where(facts => IsOneLine(latest, facts))];
            left.RemoveAll(same.Contains);
            var input = new ReviewInput { Facts = latest, Engagement = engagement, Policy = policy, AsOf = today, Previous = [.. same.Where(facts => facts != latest)], Bridges = letters };
            systems.Add(new(latest, CoverageReader.Read(input)));
        }

        return [.. systems.Select(system => system with { Timeline = WithoutLettersOfOthers(system.Timeline, systems) })];
    }

    // A letter that follows a report of one system is no broken letter of the other.
    private static CoverageTimeline WithoutLettersOfOthers(CoverageTimeline timeline, List<SystemCoverage> systems) => timeline with
    {
        Bars = [.. timeline.Bars.Where(bar => bar.Counts || bar.Source is CoverageSource.Report
            || !systems.Any(other => other.Timeline.Bars.Any(counted => counted.Counts && counted.Sha256 == bar.Sha256)))],
    };

    private static bool IsOneLine(ReviewFacts latest, ReviewFacts facts) =>
        Family(latest.Kind) == Family(facts.Kind) && SameOrganization.Is(latest.ServiceOrganization?.Value, facts.ServiceOrganization?.Value) && SameSystem.Is(latest.System?.Value, facts.System?.Value);

    private static string? Family(ReportKind kind) => kind switch
    {
        ReportKind.Soc2Type1 or ReportKind.Soc2Type2 => "soc2",
        ReportKind.Soc1Type1 or ReportKind.Soc1Type2 => "soc1",
        ReportKind.Soc3 => "soc3",
        ReportKind.BridgeLetter or ReportKind.Iso27001Certificate or ReportKind.Caiq or ReportKind.StarCertificate or ReportKind.Unknown => null,
    };
}
