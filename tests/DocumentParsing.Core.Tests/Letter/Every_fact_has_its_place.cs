using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;
using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

/// <summary>The law: the words of a fact's place, joined by the document's one rule, hold the text the fact was read from.</summary>
public class Every_fact_has_its_place
{
    [Fact]
    public void in_a_hundred_random_letters()
    {
        foreach (var seed in Enumerable.Range(1000, 100))
        {
            var document = new RandomReport(seed).Report.Document();
            var layout = DocumentLayout.Read(document);
            var words = DocumentLayout.Words(document).SelectMany(page => page).ToDictionary(word => (word.Page, word.Index));
            foreach (var (text, span) in Texts(Extraction.Letter.LetterReader.Read(layout)))
            {
                var place = layout.Mending.Join([.. span.Ranges.SelectMany(range => Enumerable.Range(range.Start, range.End - range.Start).Select(index => words[(range.Page, index)]))]).Text;
                Assert.Contains(text, place, StringComparison.Ordinal);
                Assert.True(place.Length <= text.Length + 24, $"seed {seed}: \"{text}\" was placed at \"{place}\"");
            }
        }
    }

    private static IEnumerable<(string Text, SourceSpan Span)> Texts(LetterFacts facts)
    {
        SourcedValue<string>?[] named = [facts.ServiceOrganization, facts.System, facts.Auditor, .. facts.SubserviceOrganizations.Select(one => one.Name), .. facts.UserEntityControls.Select(control => control.Text), .. facts.Opinion?.Emphasis ?? []];
        foreach (var value in named)
        {
            if (value is not null)
                yield return (value.Value, value.Span);
        }

        if (facts.Opinion?.Basis is { } basis)
            yield return (basis.Value.Replace("\n\n", " ", StringComparison.Ordinal), basis.Span);
        foreach (var criterion in facts.Opinion?.Criteria ?? [])
            yield return (criterion.Value.Value, criterion.Span);
    }
}
