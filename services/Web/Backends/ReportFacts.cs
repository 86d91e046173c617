namespace VendorRisk.Web.Backends;

/// <summary>What a report says of itself, and how much of it was read.</summary>
public sealed record ReportFacts
{
    public ReadText? ServiceOrganization { get; init; }
    public ReadText? System { get; init; }
    public ReadText? Auditor { get; init; }
    public IReadOnlyList<string>? Categories { get; init; }
    public int Pages { get; init; }
    public string? TextOrigin { get; init; }
    public int Controls { get; init; }
    public int Tests { get; init; }
    public int Exceptions { get; init; }
    public int Doubts { get; init; }
    public ReadingCounts? Completeness { get; init; }
}

/// <summary>A text of the report and the page it was read from.</summary>
public sealed record ReadText(string Value, int Page);

/// <summary>What was counted while reading; where these do not agree, the reading is not complete.</summary>
public sealed record ReadingCounts
{
    public int PagesRead { get; init; }
    public IReadOnlyList<int> PagesWithoutWords { get; init; } = [];
    public int TablesBegun { get; init; }
    public int TablesRead { get; init; }
    public int? ControlsAnnounced { get; init; }
    public IReadOnlyList<string> CriteriaWithoutControls { get; init; } = [];
}
