namespace VendorRisk.Intake.Engagements;

/// <summary>What a customer says of its use of a vendor. What is null is missing, and counts as the adverse value when a report is judged.</summary>
internal sealed record Engagement
{
    public string? Service { get; init; }

    /// <summary>As the report names them. Empty: all of the system counts as used.</summary>
    public IReadOnlyList<string> ModulesUsed { get; init; } = [];

    /// <summary>An e-mail address: reminders go there.</summary>
    public string? Owner { get; init; }
    public Tier? Tier { get; init; }
    public DataClass? Data { get; init; }
    public Tolerance? Tolerance { get; init; }
    public RelianceByCategory? Reliance { get; init; }
    public RequiredReport? Requires { get; init; }

    /// <summary>By number or text of the control, and `default` for the others.</summary>
    public IReadOnlyDictionary<string, CuecStatus>? Cuecs { get; init; }
    public IReadOnlyList<CompensatingControl> Compensating { get; init; } = [];
    public IReadOnlyList<string> Regulations { get; init; } = [];
    public DateOnly? Renewal { get; init; }

    /// <summary>IANA name, e.g. Europe/Berlin: where the customer's day begins.</summary>
    public string? TimeZone { get; init; }
}

/// <summary>How far the customer relies on each category; a criterion overrides its category.</summary>
internal sealed record RelianceByCategory
{
    public Reliance? Security { get; init; }
    public Reliance? Availability { get; init; }
    public Reliance? Confidentiality { get; init; }
    public Reliance? ProcessingIntegrity { get; init; }
    public Reliance? Privacy { get; init; }
    public IReadOnlyDictionary<string, Reliance>? Criteria { get; init; }
}

internal sealed record RequiredReport
{
    public ReportType? Type { get; init; }
    public IReadOnlyList<Category> Categories { get; init; } = [];
    public int? MaxAgeMonths { get; init; }
    public bool? BridgeAccepted { get; init; }
}

/// <summary>A control of the customer's own that softens an exception on a criterion, by 0 to 10 points.</summary>
internal sealed record CompensatingControl(IReadOnlyList<string> Criteria, int Points, string Reason);

internal enum Tier { Critical, High, Medium, Low }

internal enum DataClass { Restricted, Confidential, Internal, Public }

internal enum Tolerance { Strict, Standard, Relaxed }

internal enum Reliance { Direct, Shared, Indirect, None }

internal enum ReportType { Type1, Type2 }

internal enum Category { Security, Availability, Confidentiality, ProcessingIntegrity, Privacy }

internal enum CuecStatus { Implemented, Partial, No, NotApplicable, Unknown }
