using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>One result of a row with the procedure it belongs to, and a response where one stands in the same cell.</summary>
/// <param name="IsUncertain">True where procedures and results of the row could not be told apart with certainty.</param>
internal sealed record ReadTest(Passage Procedure, Passage Result, Passage Response, TestOutcome Outcome, bool IsUncertain);
