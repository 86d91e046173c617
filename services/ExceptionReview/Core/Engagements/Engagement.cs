namespace VendorRisk.ExceptionReview.Core.Engagements;

/// <summary>
/// What one customer says of its use of one vendor. What is null was not said: it counts as the adverse value, and the proposal says so.
/// </summary>
public sealed record Engagement
{
    public string? Vendor { get; init; }
    public string? Service { get; init; }

    /// <summary>Modules as the report names them; empty: all of the system counts as used.</summary>
    public IReadOnlyList<string> ModulesUsed { get; init; } = [];

    /// <summary>Modules the customer does not use: an exception that names only these is not relied on.</summary>
    public IReadOnlyList<string> ModulesNotUsed { get; init; } = [];

    public string? Owner { get; init; }
    public Tier? Tier { get; init; }
    public DataClass? Data { get; init; }
    public Tolerance? Tolerance { get; init; }
    public RelianceMap Reliance { get; init; } = RelianceMap.Unstated;
    public RequiredAssurance? Requires { get; init; }
    public CuecStates Cuecs { get; init; } = CuecStates.Unstated;
    public IReadOnlyList<CompensatingControl> Compensating { get; init; } = [];

    /// <summary>The chase list: reports of subservice organizations that the customer holds.</summary>
    public IReadOnlyList<HeldReport> SubserviceReports { get; init; } = [];

    /// <summary>Who gets the reports that the customer does not hold, and until when.</summary>
    public IReadOnlyList<Chase> Chase { get; init; } = [];

    public IReadOnlyList<string> Regulations { get; init; } = [];
    public DateOnly? Renewal { get; init; }
    public string? TimeZone { get; init; }
}

/// <summary>A control of the customer's own that softens an exception on one of the criteria, by how many points, and why.</summary>
public sealed record CompensatingControl(IReadOnlyList<string> Criteria, int Points, string Reason);

/// <summary>A subservice organization whose own report the customer holds, and the last day that report covers.</summary>
public sealed record HeldReport(string Name, DateOnly? CoverageEnd);

/// <summary>A subservice organization's report to be obtained: by whom, until when.</summary>
public sealed record Chase(string Name, string? By, DateOnly? Until);
