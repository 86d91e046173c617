using VendorRisk.DocumentParsing.Core.Extraction.Letter.Places;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Scope;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter;

/// <summary>The categories in scope, from the scope paragraph before the cover before the assertion; differences are doubts.</summary>
public static class CategoryFacts
{
    public static IReadOnlyList<SourcedValue<TrustCategory>> Read(IEnumerable<(Place Place, Passage Passage)> places, Cover cover, List<Doubt> doubts)
    {
        var found = places.Select(at => (at.Place, at.Passage, Reading: CategoryReader.Read(at.Passage.Plain))).Where(at => at.Reading.InScope.Count > 0).ToList();
        if (!found.Exists(at => at.Place == Place.Cover))
            found.AddRange(cover.Lines.Select(line => (Place.Cover, line.Passage, Reading: CategoryReader.ReadLine(line.Passage.Plain))).Where(at => at.Reading.InScope.Count > 0).Take(1));
        if (found.Count == 0)
        {
            doubts.Add(new Doubt("categories", "No sentence was found that says which categories are in scope.", []));
            return [];
        }

        var first = found.MinBy(at => at.Place);
        foreach (var other in found.Where(at => !at.Reading.InScope.SequenceEqual(first.Reading.InScope)).Take(1))
        {
            doubts.Add(new Doubt("categories", $"One place says {Show(first.Reading)}, another says {Show(other.Reading)}.", [Span(first).Page, Span(other).Page]));
        }

        if (!first.Reading.InScope.Contains(TrustCategory.Security) || first.Reading.InScope.Any(first.Reading.Excluded.Contains))
            doubts.Add(new Doubt("categories", $"The scope reads as {Show(first.Reading)}, which is unusual.", [Span(first).Page]));
        return first.Reading.InScope.Select(category => new SourcedValue<TrustCategory>(category, Span(first))).ToArray();
    }

    private static SourceSpan Span((Place Place, Passage Passage, CategoryReading Reading) at) =>
        at.Passage.SpanOf(at.Reading.Start, at.Reading.End - at.Reading.Start);

    private static string Show(CategoryReading reading) => string.Join(", ", reading.InScope);
}
