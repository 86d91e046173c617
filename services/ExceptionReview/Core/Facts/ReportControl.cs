namespace VendorRisk.ExceptionReview.Core.Facts;

/// <summary>What the auditor says of one test.</summary>
public enum TestOutcome
{
    NoException,
    Exception,
    NoOccurrence,
    NotTested,
    ScopeLimit,
    Unknown,
}

/// <summary>One control of the report with its tests.</summary>
public sealed record ReportControl
{
    public required string Id { get; init; }
    public IReadOnlyList<string> Criteria { get; init => field = value ?? []; } = [];
    public string Description { get; init => field = value ?? ""; } = "";
    public int Page { get; init; }
    public IReadOnlyList<ControlTest> Tests { get; init => field = value ?? []; } = [];
}

/// <summary>A test and the auditor's words on its result.</summary>
public sealed record ControlTest(string Procedure, TestOutcome Outcome, string Result, int Page);
