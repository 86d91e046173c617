using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Report;

/// <summary>A deviation the auditor found, once, however many criteria list it.</summary>
/// <param name="Control">The control's number; null where the report does not say.</param>
/// <param name="Text">The auditor's words, whole.</param>
/// <param name="Deviations">The 2 of "2 of 25"; null where no count is given.</param>
/// <param name="Sample">The 25 of "2 of 25".</param>
/// <param name="Population">True where everything was tested, so that deviations by sample is the rate itself.</param>
/// <param name="Response">What management answered, wherever in the document it stands.</param>
public sealed record ControlException(
    string? Control,
    IReadOnlyList<CriterionId> Criteria,
    SourcedValue<string> Text,
    SourcedValue<int>? Deviations,
    SourcedValue<int>? Sample,
    bool? Population,
    SourcedValue<string>? Response);
