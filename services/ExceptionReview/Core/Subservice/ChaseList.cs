using VendorRisk.ExceptionReview.Core.Coverage;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Core.Subservice;

/// <summary>One carved-out subservice organization: the report we hold of it, how old that is, and who gets the one we do not hold.</summary>
public sealed record ChaseItem
{
    public required SubserviceOrganization Organization { get; init; }

    /// <summary>Its place among the subservice organizations of the facts.</summary>
    public required int Index { get; init; }

    /// <summary>Null: we hold no report of its own.</summary>
    public HeldReport? Held { get; init; }

    /// <summary>Completed months since the end of what the held report covers, and the band of that age; null where its end is not known.</summary>
    public int? Months { get; init; }
    public AgeBand? Band { get; init; }

    /// <summary>We hold a report that is not known to be too old.</summary>
    public bool IsCurrent => Held is not null && Band is null or AgeBand.Current or AgeBand.BridgeAdvised;

    /// <summary>Who obtains it, until when; null where nobody was named.</summary>
    public Chase? Chase { get; init; }
}

/// <summary>Whose reports have to be chased: the controls of these organizations were left out of the examination.</summary>
public static class ChaseList
{
    public static IReadOnlyList<ChaseItem> Of(ReviewInput input) =>
    [
        .. input.Facts.SubserviceOrganizations.Select((organization, index) => (organization, index))
            .Where(one => one.organization.Method is SubserviceMethod.CarveOut).Select(one => Item(input, one.organization, one.index)),
    ];

    /// <summary>The same for a review that has been judged.</summary>
    public static IReadOnlyList<ChaseItem> Of(Review review) => Of(new ReviewInput { Facts = review.Facts, Engagement = review.Engagement, Policy = review.Policy, AsOf = review.AsOf });

    /// <summary>Whether two names as printed are of one organization.</summary>
    public static bool IsSame(string one, string other) => SameOrganization.Is(one, other);

    /// <summary>The key of the finding about an organization.</summary>
    public static string KeyOf(string name) => FindingKey.Of(FindingKind.CarveOut, name);

    private static ChaseItem Item(ReviewInput input, SubserviceOrganization organization, int index)
    {
        var held = input.Engagement.SubserviceReports.Where(report => SameOrganization.Is(report.Name, organization.Name)).MaxBy(report => report.CoverageEnd);
        return new()
        {
            Organization = organization,
            Index = index,
            Held = held,
            Months = held?.CoverageEnd is { } from ? Coverage.Months.Completed(from, input.AsOf) : null,
            Band = held?.CoverageEnd is { } end ? ReportAge.BandOf(end, input.AsOf, input.Policy.Age) : null,
            Chase = input.Engagement.Chase.FirstOrDefault(chase => SameOrganization.Is(chase.Name, organization.Name)),
        };
    }
}
