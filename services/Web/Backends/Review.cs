using System.Text.Json.Serialization;

namespace VendorRisk.Web.Backends;

/// <summary>A review with everything a person needs to decide.</summary>
public sealed record Review
{
    [JsonPropertyName("review")]
    public required ReviewItem Head { get; init; }
    public required ReportFacts Facts { get; init; }
    public ReportAge? Age { get; init; }
    public required Conclusion Conclusion { get; init; }
    public int FactsReading { get; init; }
    public int EngagementVersion { get; init; }
    public string? Policy { get; init; }
    public DateOnly AsOf { get; init; }
    public int SignaturesNeeded { get; init; }
    public IReadOnlyList<Signature> Signatures { get; init; } = [];
    public IReadOnlyList<Finding> Findings { get; init; } = [];
    public string? Etag { get; init; }

    /// <summary>The closed review that this one goes on from, because a risk accepted there has run out.</summary>
    public Guid? FollowsId { get; init; }

    [JsonIgnore]
    public bool Closed => Head.State is "closed" or "withdrawn";
}

/// <summary>Age by the days that count: the last covered day, and the date under the report.</summary>
public sealed record ReportAge(
    string? Anchor, DateOnly? CoverageEnd, DateOnly? ReportDate, int? Months, int? MonthsSinceReportDate, string? Band, DateOnly? StaleOn, DateOnly? CoveredTo, int? UncoveredDays);

public sealed record Conclusion(string Band, string? Sentence);

/// <summary>A person's signature under the whole review.</summary>
public sealed record Signature(string By, DateTimeOffset At);
