using VendorRisk.DocumentParsing.Core;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Tools.Tests;

public sealed class A_fault_of_the_reader
{
    [Fact]
    public void Is_a_refusal_of_that_document_that_tells_where_it_arose()
    {
        // No document has no pages to read; what the caller does wrong stands for what the reader does wrong itself.
        var refusal = ReportReading.Of(() => ReportParser.Parse((SourceDocument)null!)).Refusal;
        Assert.Equal("reader-fault", refusal?.Code);
        Assert.Matches(@"\(NullReferenceException in \w+\.\w+\)", refusal!.Reason);
    }

    [Fact]
    public void Says_no_word_of_the_document() =>
        Assert.DoesNotContain("Harrow", ReportReading.Of(() => throw new InvalidOperationException("Harrow Ledger, Inc. has no control AC-01")).Refusal!.Reason, StringComparison.Ordinal);

    [Fact]
    public void Is_not_what_stops_a_reading_that_somebody_cancels()
    {
        Assert.Throws<OperationCanceledException>(() => ReportReading.Of(() => throw new OperationCanceledException()));
        Assert.Throws<AggregateException>(() => ReportReading.Of(() => throw new AggregateException(new OperationCanceledException())));
    }
}
