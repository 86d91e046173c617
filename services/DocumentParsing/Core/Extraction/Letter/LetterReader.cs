using VendorRisk.DocumentParsing.Core.Extraction.Letter.Dates;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Kinds;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Names;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Opinions;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Places;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Scope;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter;

/// <summary>Reads everything that does not stand in the tables of controls.</summary>
public static class LetterReader
{
    public static LetterFacts Read(DocumentLayout layout)
    {
        var dates = new DateReader(NumericOrders.Learn(layout.Paragraphs.Select(paragraph => paragraph.Passage.Plain)));
        return AuditorLetter.Find(layout) is { } letter && ReadReport(layout, letter, dates) is { } report ? report : new LetterFacts();
    }

    private static LetterFacts? ReadReport(DocumentLayout layout, AuditorLetter letter, DateReader dates)
    {
        // 1. What it is. Nothing else is claimed of a document that is not known.
        var doubts = new List<Doubt>();
        var cover = Cover.Read(layout, letter);
        var (kind, kindSpan) = SocKindReader.Read(letter, cover, doubts);
        if (kind == ReportKind.Unknown)
            return null;
        var operates = kind is ReportKind.Soc1Type2 or ReportKind.Soc2Type2 or ReportKind.Soc3;

        // 2. Whom it is on, and who signed it.
        var organization = OrganizationReader.Read(letter, cover, doubts);
        var (auditor, reportDate) = new SignatureReader(layout, dates, cover).Read(letter, organization, doubts);

        // 3. What it concludes.
        var opinion = OpinionReader.Read(layout, letter, operates, doubts);

        // 4. What it covers, compared over the places that say so.
        var places = Places(layout, letter, cover).ToArray();
        var coverage = new PeriodFacts(dates);
        var period = operates ? coverage.Period(places, doubts) : null;
        var asOf = operates ? null : coverage.AsOf(places, doubts);
        var soc1 = kind is ReportKind.Soc1Type1 or ReportKind.Soc1Type2;

        return new LetterFacts
        {
            Kind = kind,
            KindSpan = kindSpan,
            ServiceOrganization = organization,
            System = SystemReader.Read(letter, cover),
            Auditor = auditor,
            ReportDate = reportDate,
            Period = period,
            AsOf = asOf,
            Categories = soc1 ? [] : CategoryFacts.Read(places, cover, doubts),
            AdditionalCriteria = soc1 ? [] : AdditionalCriteria(places),
            Opinion = opinion,
            Doubts = doubts,
        };
    }

    private static IEnumerable<(Place Place, Passage Passage)> Places(DocumentLayout layout, AuditorLetter letter, Cover cover)
    {
        if (Conclusion.Find(layout, letter) is { IsRefusal: false } conclusion)
            yield return (Place.Opinion, conclusion.Statement);
        yield return (Place.Scope, layout.Mending.Join(letter.ScopePart.SelectMany(paragraph => paragraph.Passage.Words).ToArray()));
        if (!cover.Text.IsEmpty)
            yield return (Place.Cover, cover.Text);
        if (layout.Sections.FirstOrDefault(section => section.Kind == SectionKind.Assertion)?.Paragraphs.FirstOrDefault() is { } assertion)
            yield return (Place.Assertion, assertion.Passage);
    }

    private static SourcedValue<string>[] AdditionalCriteria(IEnumerable<(Place Place, Passage Passage)> places) => places
        .Where(at => at.Place is Place.Opinion or Place.Scope)
        .SelectMany(at => FrameworkReader.Read(at.Passage.Plain).Select(found => at.Passage.Sourced(found.Name, found.Start, found.Length)))
        .DistinctBy(criteria => criteria.Value)
        .ToArray();
}
