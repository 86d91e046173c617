namespace VendorRisk.Samples;

internal enum TableStyle
{
    /// <summary>A table for each criterion, the criterion in a band row; a control stands under its first criterion only.</summary>
    CriterionBands,

    /// <summary>One table per series with the criteria in the first column.</summary>
    CriteriaColumn,

    /// <summary>A heading per criterion; a control is repeated under each of its criteria.</summary>
    RepeatedUnderEachCriterion,
}

/// <summary>What the auditor found in one control, and what management answered.</summary>
internal sealed record SampleException(string Control, string Result, string Response);

internal sealed record Subservice(string Name, string Service, string[] Controls);

/// <summary>Everything that differs between the fictional reports. A Type 1 report has no <see cref="Start"/>; <see cref="End"/> is its as-of date.</summary>
internal sealed record SampleReport
{
    public required string FileName { get; init; }
    public required string Organization { get; init; }
    public required string ShortName { get; init; }
    public required string System { get; init; }
    public required string Business { get; init; }
    public required string Auditor { get; init; }
    public required string AuditorCity { get; init; }
    public DateOnly? Start { get; init; }
    public required DateOnly End { get; init; }
    public required DateOnly Issued { get; init; }
    public required string[] Categories { get; init; }
    public required TableStyle Style { get; init; }
    public required string Clean { get; init; }
    public IReadOnlyList<SampleException> Exceptions { get; init; } = [];
    public IReadOnlyDictionary<string, string> NonOccurrences { get; init; } = new Dictionary<string, string>();

    /// <summary>Null for an unqualified opinion; else the criteria and the basis paragraph.</summary>
    public (string[] Criteria, string Basis)? Qualification { get; init; }
    public required Subservice Subservice { get; init; }

    public bool IsType1 => Start is null;
    public string Type => IsType1 ? "Type 1" : "Type 2";

    public IEnumerable<SampleControl> Controls(IReadOnlyList<SampleControl> library) =>
        library.Select(control => control with { Criteria = control.Criteria.Where(InScope).ToArray() }).Where(control => control.Criteria.Length > 0);

    private bool InScope(string criterion) =>
        criterion.StartsWith("CC", StringComparison.Ordinal)
        || (criterion[0] == 'A' && Categories.Contains("availability"))
        || (criterion[0] == 'C' && Categories.Contains("confidentiality"));
}
