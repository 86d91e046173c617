using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Source;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

public sealed class The_place_of_every_fact
{
    [Fact]
    public void Holds_the_words_the_fact_was_read_from()
    {
        for (var seed = 1; seed <= 25; seed++)
        {
            var random = new Random(seed);
            var style = FirmStyle.Draw(random);
            var document = ReportPress.Print(ReportPlanner.Draw(random, style), style);
            var mending = DocumentLayout.Read(document).Mending;
            var words = DocumentLayout.Words(document);
            var tables = ReportParser.Parse(document).Tables;
            var texts = tables.Controls.Select(control => control.Description)
                .Concat(tables.Controls.SelectMany(control => control.Tests).SelectMany(test => new[] { test.Procedure, test.Result }))
                .Concat(tables.Exceptions.SelectMany(exception => new[] { exception.Text, exception.Response }));
            foreach (var text in texts.OfType<SourcedValue<string>>())
                Assert.Equal(text.Value, mending.Join(WordsOf(words, text.Span)).Text);
        }
    }

    private static LaidWord[] WordsOf(IReadOnlyList<List<LaidWord>> words, SourceSpan span) => span.Ranges.SelectMany(range => Enumerable.Range(range.Start, range.End - range.Start)
        .Select(index => words[range.Page - 1].First(word => word.Index == index))).ToArray();
}
