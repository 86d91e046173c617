using VendorRisk.DocumentParsing.Core.Extraction.Letter.Complementary;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Dates;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Kinds;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Names;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Opinions;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Places;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Scope;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Subservice;
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
        return (AuditorLetter.Find(layout) is { } letter ? ReadReport(layout, letter, dates) : null)
            ?? BridgeLetterReader.Read(layout, dates)
            ?? CertificateReader.Read(layout, dates)
            ?? CaiqReader.Read(layout, dates)
            ?? Unrecognised.Read(layout);
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
        var soc1 = kind is ReportKind.Soc1Type1 or ReportKind.Soc1Type2;
        var opinion = OpinionReader.Read(layout, letter, operates, !soc1, doubts);

        // 4. Whom it leaves to others, and what it expects of them.
        var system = SystemReader.Read(letter, cover);
        var subservice = new SubserviceReader(letter, layout.Sections, layout.Mending, [organization?.Value ?? "", system?.Value ?? ""]);
        var lists = new ComplementaryReader(layout.Mending, subservice.IsKnown, subservice.IsMentioned, UsersCalled.Learn(letter.Paragraphs.Select(paragraph => paragraph.Passage.Plain))).Read(Beyond(layout, letter));
        ListsExpected(letter, kind, lists, doubts);

        // 5. What it covers, compared over the places that say so.
        var places = Places(layout, letter, cover).ToArray();
        var coverage = new PeriodFacts(dates);
        var period = operates ? coverage.Period(places, doubts) : null;
        var asOf = operates ? null : coverage.AsOf(places, doubts);
        CoverageExpected(letter, operates, isMissing: period is null && asOf is null, doubts);
        if (reportDate is not null && (period?.End ?? asOf) is { } end && reportDate.Value <= end.Value)
            doubts.Add(new Doubt("reportDate", "The letter is dated before the day after the end of what it reports on.", [reportDate.Page, end.Page]));

        var facts = new LetterFacts
        {
            Kind = kind,
            KindSpan = kindSpan,
            ServiceOrganization = organization,
            System = system,
            Auditor = auditor,
            ReportDate = reportDate,
            Period = period,
            AsOf = asOf,
            Categories = soc1 ? [] : CategoryFacts.Read(places, cover, doubts),
            AdditionalCriteria = soc1 ? [] : AdditionalCriteria(places),
            Opinion = opinion,
            SubserviceOrganizations = subservice.Organizations(lists.Organizations, lists.Subservice, doubts),
            UserEntityControls = lists.UserEntity,
            SubserviceControls = lists.Subservice,
        };
        CarvedOutExpected(facts, lists, doubts);
        return facts with { Doubts = [.. doubts, .. UnlikeItems.Find(facts), .. OrdinaryNames.Find(layout.Source, facts.SubserviceOrganizations), .. BadlyRecognised.Find(layout.Source, facts)] };
    }

    /// <summary>A Type 2 covers a period, a Type 1 a day; where it is not certain which of them it is, neither is certain.</summary>
    private static void CoverageExpected(AuditorLetter letter, bool operates, bool isMissing, List<Doubt> doubts)
    {
        var (expected, other) = operates ? ("period", "asOf") : ("asOf", "period");
        if (isMissing)
            doubts.Add(new Doubt(expected, operates ? "No period was found that the report covers." : "No day was found as of which the report speaks.", [letter.Scope.Page]));
        if (doubts.Exists(doubt => doubt.Fact == "kind"))
            doubts.Add(new Doubt(other, "Whether the report covers a period or speaks as of a day is not certain.", [letter.Scope.Page]));
    }

    // The lists stand in the description, or as a part of their own behind it; the letter and the contents only speak of them.
    private static IEnumerable<Block[]> Beyond(DocumentLayout layout, AuditorLetter letter)
    {
        var spoken = letter.Paragraphs.ToHashSet<Block>();
        // Where no heading begins the description, it goes on from the assertion.
        var described = layout.Sections.Any(section => section.Kind == SectionKind.Description);
        return layout.Sections.Where(section => section.Kind is not SectionKind.Front && (section.Kind is not SectionKind.Assertion || !described) || section == layout.Sections[^1])
            .Select(section => section.Blocks.Where(block => !spoken.Contains(block)).ToArray());
    }

    private static void ListsExpected(AuditorLetter letter, ReportKind kind, ComplementaryReader.Lists lists, List<Doubt> doubts)
    {
        // A SOC 3 may speak of such controls without listing them.
        if (kind == ReportKind.Soc3)
            return;
        Expected("complementaryUserEntityControls", ListKind.UserEntity, lists.UserEntity.Count);
        Expected("complementarySubserviceOrganizationControls", ListKind.Subservice, lists.Subservice.Count);

        if (lists.Outside is [var outside, ..])
            doubts.Add(new Doubt("complementaryUserEntityControls", "What user entities must do also stands in items outside the lists that were read.", [outside.Text.Page]));

        void Expected(string fact, ListKind list, int count)
        {
            if (lists.Incomplete.FirstOrDefault(part => part.Kind == list) is { Page: > 0 } part)
                doubts.Add(new Doubt(fact, part.What, [part.Page]));
            if (count > 0 || lists.Denied.Contains(list))
                return;
            if (letter.Paragraphs.FirstOrDefault(paragraph => paragraph.Kind != ParagraphKind.Heading && ListKinds.IsAssumed(list, paragraph.Passage.Plain)) is { } spoken)
                doubts.Add(new Doubt(fact, "The auditor's letter says that such controls are assumed, but no list of them was found.", [spoken.Page]));
            else if (lists.Unread.FirstOrDefault(unread => unread.Kind == list) is { Page: > 0 } unread)
                doubts.Add(new Doubt(fact, "Words announce such controls, but no list of them was found below.", [unread.Page]));
        }
    }

    /// <summary>What is carved out is expected to have controls; a report that does not list them is rarer than a list that was not recognised.</summary>
    private static void CarvedOutExpected(LetterFacts facts, ComplementaryReader.Lists lists, List<Doubt> doubts)
    {
        const string Fact = "complementarySubserviceOrganizationControls";
        if (facts.Kind is not ReportKind.Soc3 && facts.SubserviceControls.Count == 0 && !lists.Denied.Contains(ListKind.Subservice) && !doubts.Exists(doubt => doubt.Fact == Fact)
            && facts.SubserviceOrganizations.FirstOrDefault(organization => organization.Method == SubserviceMethod.CarveOut) is { } carved)
            doubts.Add(new Doubt(Fact, "A subservice organization is carved out, but no list of the controls expected of it was found.", [carved.Name.Page]));
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

    private static SourcedValue<string>[] AdditionalCriteria(IEnumerable<(Place Place, Passage Passage)> places)
    {
        var found = places.Where(at => at.Place is Place.Opinion or Place.Scope)
            .SelectMany(at => FrameworkReader.Read(at.Passage.Plain).Select(criteria => at.Passage.Sourced(criteria.Name, criteria.Start, criteria.Length)))
            .DistinctBy(criteria => criteria.Value)
            .ToArray();
        // The opinion speaks of "the CCM criteria", the scope of their version: one set of criteria.
        return found.Where(criteria => !found.Any(other => other.Value.StartsWith(criteria.Value + "-v", StringComparison.Ordinal))).ToArray();
    }
}
