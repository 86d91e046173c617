using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Report;

public enum OpinionKind
{
    Unqualified,
    Qualified,
    Adverse,
    Disclaimer,
}

/// <summary>The auditor's conclusion.</summary>
/// <param name="Kind">The whole opinion, placed where its sentence begins.</param>
/// <param name="Criteria">The criteria a qualification or an adverse opinion names; empty for a disclaimer.</param>
/// <param name="Basis">The basis paragraphs, joined by an empty line; null for an unqualified opinion.</param>
/// <param name="Limbs">Each limb on its own; null where they were not told apart.</param>
/// <param name="Emphasis">Emphasis-of-matter paragraphs: they modify nothing.</param>
public sealed record Opinion(
    SourcedValue<OpinionKind> Kind,
    IReadOnlyList<SourcedValue<CriterionId>> Criteria,
    SourcedValue<string>? Basis,
    OpinionLimbs? Limbs,
    IReadOnlyList<SourcedValue<string>> Emphasis);

/// <param name="Operation">Null for a Type 1 report: the limb does not exist.</param>
public sealed record OpinionLimbs(OpinionKind Description, OpinionKind Design, OpinionKind? Operation);
