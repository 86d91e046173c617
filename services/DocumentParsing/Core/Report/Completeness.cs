namespace VendorRisk.DocumentParsing.Core.Report;

/// <summary>What was counted, so that "no exceptions" is never said without a complete count beside it.</summary>
public sealed record Completeness
{
    public int PagesRead { get; init; }
    public IReadOnlyList<int> PagesWithoutWords { get; init; } = [];

    /// <summary>Header rows that began a table of controls, and those of them with at least one row read.</summary>
    public int TablesBegun { get; init; }
    public int TablesRead { get; init; }

    /// <summary>The number of controls or criteria that the report itself announces, where it does.</summary>
    public int? ControlsAnnounced { get; init; }
    public int Controls { get; init; }
    public int Tests { get; init; }
    public IReadOnlyList<CriterionId> CriteriaWithoutControls { get; init; } = [];
}
