using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Tests.RandomReports;

/// <summary>What a generated report says, to be compared with what is read from it.</summary>
internal sealed record PlannedReport(IReadOnlyList<PlannedControl> Controls);

internal sealed record PlannedControl(string Id, IReadOnlyList<string> Criteria, string Text, IReadOnlyList<PlannedTest> Tests);

/// <param name="Result">The auditor's words; for an exception the whole statement.</param>
internal sealed record PlannedTest(string Procedure, string Result, TestOutcome Outcome, int? Deviations, int? Sample, string? Response);
