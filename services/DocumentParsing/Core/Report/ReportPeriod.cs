using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Report;

/// <summary>The period covered, both days included.</summary>
public sealed record ReportPeriod(SourcedValue<DateOnly> Start, SourcedValue<DateOnly> End);
