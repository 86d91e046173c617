using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Report;

/// <summary>A control expected of user entities or of a subservice organization; criteria only where the list itself names them.</summary>
public sealed record ComplementaryControl(SourcedValue<string> Text, IReadOnlyList<CriterionId> Criteria);
