using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Report;

/// <summary>A control of the service organization: one entry however often the report prints it.</summary>
/// <param name="Id">Its own number as printed, placed where it stands first; empty, at the place of its text, where the report gives its controls no numbers.</param>
/// <param name="Criteria">Everything the report maps it to: headings, column or matrix.</param>
/// <param name="Description">What it does; null where only its number could be read.</param>
/// <param name="Tests">Those of its first appearance.</param>
public sealed record Control(
    SourcedValue<string> Id,
    IReadOnlyList<SourcedValue<CriterionId>> Criteria,
    SourcedValue<string>? Description,
    IReadOnlyList<ControlTest> Tests);

/// <summary>One procedure of the auditor with its result.</summary>
public sealed record ControlTest(SourcedValue<string>? Procedure, TestOutcome Outcome, SourcedValue<string>? Result);

public enum TestOutcome
{
    /// <summary>Neither the auditor's declared clean phrase nor recognised: a person decides.</summary>
    Unknown,
    NoException,
    Exception,
    NoOccurrence,
    NotTested,
    ScopeLimit,
}
