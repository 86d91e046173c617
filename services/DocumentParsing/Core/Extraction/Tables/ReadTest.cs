using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>One result of a row with the procedure it belongs to, and a response where one stands in the same cell.</summary>
/// <param name="IsUncertain">True where procedures and results of the row could not be told apart with certainty.</param>
internal sealed record ReadTest(Passage Procedure, Passage Result, Passage Response, TestOutcome Outcome, bool IsUncertain)
{
    /// <summary>An exception of which the result says first that nothing was found, and then tells of something that sounds like a failure.</summary>
    public bool IsMixed { get; init; }

    /// <summary>Behind the phrase for no exceptions the result says something more, in which no word of an exception is.</summary>
    public bool HasRemark { get; init; }

    /// <summary>What failed, each with its answer, where the cell counts several: "Deviation A: …", "Deviation B: …"; else empty.</summary>
    public IReadOnlyList<(Passage Result, Passage Response)> Counted { get; init; } = [];

    /// <summary>The test once for each exception that its result states.</summary>
    public IEnumerable<ReadTest> Failures => Counted.Count == 0 ? [this] : Counted.Select(stated => this with { Result = stated.Result, Response = stated.Response, Counted = [] });
}
