using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Dates;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Names;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Kinds;

/// <summary>An ISO/IEC 27001 or CSA STAR certificate: who holds it, for what, from whom, and until when.</summary>
/// <remarks>
/// Raw: <c>This is to certify that</c> / <c>Harrow Ledger GmbH</c> / … <c>ISO/IEC 27001:2022</c> / <c>for the following scope:</c> / … /
/// <c>Date of issue 4 June 2025</c> / <c>Valid until 3 June 2028</c>. Traps: the date of the first certification, of the statement of
/// applicability, of the certificate before this one; <c>04/06/2025</c> to <c>03/06/2028</c>, which only the term shows to be in June.
/// </remarks>
public static partial class CertificateReader
{
    /// <summary>A certificate has a page or a few (annexes with sites); more is a report that mentions one.</summary>
    private const int MostPages = 8;

    public static LetterFacts? Read(DocumentLayout layout, DateReader dates)
    {
        var lines = Flow.Of(layout.Blocks).ToArray();
        var whole = string.Join('\n', lines.Select(line => line.Passage.Plain));
        if (layout.Pages.Count > MostPages || OfAPerson().IsMatch(whole) || !(Certifies().IsMatch(whole) || Confirms().IsMatch(whole) || lines.Any(line => Titled().IsMatch(line.Passage.Plain))) || !Numbered().IsMatch(whole) || KindOf(whole) is not { } kind)
            return null;

        var doubts = new List<Doubt>();
        var labelled = InOrderOfTerm(layout, LabelledDate.Read(layout, dates));
        var organization = Holder(lines);
        if (organization is null)
            doubts.Add(new Doubt("serviceOrganization", "The certificate does not say in words that are understood to whom it was issued.", [1]));
        var body = Body(lines, organization);
        if (body is null)
            doubts.Add(new Doubt("auditor", "No certification body was found on the certificate.", [1]));
        return new LetterFacts
        {
            Kind = kind,
            KindSpan = lines.First(line => Standard().IsMatch(line.Passage.Plain) || Certifies().IsMatch(line.Passage.Plain)).Passage.Span,
            ServiceOrganization = organization,
            System = Scope(lines),
            Auditor = body,
            ReportDate = Dated("reportDate", labelled, Issued(), IssueLabel(labelled), doubts),
            ValidUntil = Dated("validUntil", labelled, Valid(), Valid(), doubts),
            Doubts = doubts,
        };
    }

    // A certificate runs for whole years: where "04/06/2025" could be read in two ways, the one that makes such a term is meant.
    private static IReadOnlyList<LabelledDate> InOrderOfTerm(DocumentLayout layout, IReadOnlyList<LabelledDate> read)
    {
        if (read.All(date => date.Sure))
            return read;
        var (dayFirst, monthFirst) = (LabelledDate.Read(layout, new DateReader(NumericOrder.DayFirst)), LabelledDate.Read(layout, new DateReader(NumericOrder.MonthFirst)));
        return (RunsForWholeYears(dayFirst), RunsForWholeYears(monthFirst)) switch
        {
            (true, false) => dayFirst,
            (false, true) => monthFirst,
            _ => read,
        };
    }

    private static bool RunsForWholeYears(IReadOnlyList<LabelledDate> dates) =>
        dates.Where(date => date.Is(Valid()) && !date.Is(Other())).Any(end => dates.Where(date => date.Is(Issued()) && !date.Is(Other()))
            .Any(start => end.Date.Value > start.Date.Value && new[] { end.Date.Value, end.Date.Value.AddDays(1) }.Any(day => (day.Month, day.Day) == (start.Date.Value.Month, start.Date.Value.Day))));

    // Only where no label says when it was issued is it the day of the signature rather than that from which it is valid.
    private static Regex IssueLabel(IReadOnlyList<LabelledDate> dates) =>
        dates.Any(date => date.Is(Current())) ? Current()
        : dates.Any(date => date.Is(Placed())) && dates.All(date => !date.Is(Issued()) || date.Is(Begins()) || date.Is(Other())) ? Placed()
        : Issued();

    private static ReportKind? KindOf(string whole) =>
        Star().IsMatch(whole) ? ReportKind.StarCertificate : Standard().IsMatch(whole) ? ReportKind.Iso27001Certificate : null;

    private static SourcedValue<DateOnly>? Dated(string fact, IReadOnlyList<LabelledDate> dates, Regex label, Regex preferred, List<Doubt> doubts)
    {
        var found = dates.Where(date => (date.Is(preferred) || date.Is(label)) && !date.Is(Other())).OrderByDescending(date => date.Is(preferred)).ToArray();
        if (found.Length == 0)
        {
            doubts.Add(new Doubt(fact, "No date with such a label was found on the certificate.", [1]));
            return null;
        }

        if (!found[0].Sure || found.Count(date => date.Is(preferred) && date.Date.Value != found[0].Date.Value) > 0)
            doubts.Add(new Doubt(fact, "More than one date has such a label, or it could only be read by assuming something.", [found[0].Date.Page]));
        return found[0].Date;
    }

    private static SourcedValue<string>? Holder(Paragraph[] lines)
    {
        for (var at = 0; at < lines.Length; at++)
        {
            if (ToWhom().Match(lines[at].Passage.Plain) is not { Success: true } match)
                continue;
            var name = match.Groups["name"];
            if (name.Length > 2)
                return PrintedName.Trimmed(lines[at].Passage, name.Index, name.Length);
            if (at + 1 < lines.Length)
                return PrintedName.Trimmed(lines[at + 1].Passage, 0, lines[at + 1].Text.Length);
        }

        return null;
    }

    private static SourcedValue<string>? Scope(Paragraph[] lines)
    {
        for (var at = 0; at < lines.Length; at++)
        {
            if (ScopeLabel().Match(lines[at].Passage.Plain) is not { Success: true } match)
                continue;
            var text = match.Groups["scope"];
            var (passage, start) = text.Length > 10 ? (lines[at].Passage, text.Index) : at + 1 < lines.Length ? (lines[at + 1].Passage, 0) : (Passage.Empty, 0);
            if (passage.IsEmpty)
                return null;
            var end = AfterScope().Match(passage.Plain, start) is { Success: true } after ? after.Index : passage.Text.Length;
            return PrintedName.Trimmed(passage, start, end - start) is { } scope ? scope with { Value = scope.Value.TrimEnd('.') } : null;
        }

        return null;
    }

    private static SourcedValue<string>? Body(Paragraph[] lines, SourcedValue<string>? organization)
    {
        SourcedValue<string>[] issuers = [.. lines.Select(line => IssuedBy().Match(line.Passage.Plain) is { Success: true } match ? PrintedName.Trimmed(line.Passage, match.Groups["name"].Index, match.Groups["name"].Length) : null)
            .OfType<SourcedValue<string>>().Where(named => !Same(named, organization))];
        // "This certificate remains the property of Marrow." of a body that signs as Marrow Certification Ltd.
        if ((Array.Find(issuers, named => OrganizationName.HasLegalForm(named.Value)) ?? issuers.FirstOrDefault()) is { } issuer)
            return InLine(lines, issuer) ?? issuer;

        if (lines.Select((_, at) => OfOffice(lines, at)).FirstOrDefault(named => named is not null && !Same(named, organization)) is { } office)
            return office;

        // "Marrow Zertifizierungen GmbH confirms that the organisation"
        if (lines.Select(line => Confirming().Match(line.Passage.Plain) is { Success: true } match ? PrintedName.Trimmed(line.Passage, match.Groups["name"].Index, match.Groups["name"].Length) : null)
            .FirstOrDefault(named => named is not null && OrganizationName.HasLegalForm(named.Value) && !Same(named, organization)) is { } confirming)
            return confirming;

        return lines.SelectMany(line => line.Lines.Select(part => PrintedName.Trimmed(line.Passage.Slice(0, line.Text.Length), 0, line.Text.Length)))
            .FirstOrDefault(name => name is not null && name.Value.Length < 90 && OrganizationName.HasLegalForm(name.Value) && !Same(name, organization));
    }

    /// <summary>"For the issuing office: Marrow Assurance GmbH Hafenstraße 3": the name ends in its legal form, or stands a line or two below the label.</summary>
    private static SourcedValue<string>? OfOffice(Paragraph[] lines, int at)
    {
        var line = lines[at].Passage;
        if (IssuingOffice().Match(line.Plain) is not { Success: true } label)
            return null;
        var from = label.Index + label.Length;
        if (from >= line.Text.Length)
            return lines.Skip(at + 1).Take(MostBelowLabel).Select(below => PrintedName.Trimmed(below.Passage, 0, below.Text.Length)).FirstOrDefault(name => name is { Value.Length: < LongestName } && OrganizationName.HasLegalForm(name.Value));
        var end = Enumerable.Range(from, line.Text.Length - from + 1).FirstOrDefault(to => (to == line.Text.Length || line.Text[to] == ' ') && OrganizationName.HasLegalForm(line.Text[from..to]));
        return end == 0 ? null : PrintedName.Trimmed(line, from, end - from);
    }

    /// <summary>Cells beside the label stand between.</summary>
    private const int MostBelowLabel = 3;

    /// <summary>Characters; a sentence is longer.</summary>
    private const int LongestName = 60;

    [GeneratedRegex(@"\bfor\s+the\s+issuing\s+(?:office|body)\s*:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IssuingOffice();

    // The signature prints the name of the body as a line of its own, better than the small print does.
    private static SourcedValue<string>? InLine(Paragraph[] lines, SourcedValue<string> named) =>
        lines.Where(line => line.Passage.Words.Count <= 10).Select(line => PrintedName.Find(line.Passage, named.Value)).FirstOrDefault(name => name is not null);

    [GeneratedRegex(@"^(?!.*\b(?:certification|registration)\s+body\b)(?<name>\p{Lu}[^,;:]{3,80}?)\s+(?:hereby\s+)?(?:certifies|confirms|attests|declares|verifies)\s+that\b", RegexOptions.CultureInvariant)]
    private static partial Regex Confirming();

    private static bool Same(SourcedValue<string> name, SourcedValue<string>? organization) => organization is not null && OrganizationName.Same(name.Value, organization.Value);

    [GeneratedRegex(@"\bcertif(?:y|ies)(?:,\s+dass\s+\w+\s*/)?\s+that\b|\bhereby\s+grants\b|\bbescheinigt\b|\bcertificate\s+of\s+(?:registration|approval|conformity|compliance)\b|\bhas\s+been\s+(?:assessed|audited|certified|registered)\b|\bis\s+awarded\s+to\b|\bthis\s+certificate\s+is\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Certifies();

    // A body says so of the holder, whose name may have a line of its own: "… confirms that the organisation". A company that confirms its own certification issues no certificate.
    [GeneratedRegex(@"\b(?:certification|certifying|registration)\s+body\b[^.]{0,120}?\b(?:confirms|attests|declares|verifies|states)\b|\b(?:we|(?-i:I)|it\s+is)\s+hereby\s+(?:certif|confirm|attest|declare)|\b(?:confirms|attests|declares|verifies)\s+that\s+(?:the\s+)?(?:organi[sz]ation|company|firm|enterprise|entity)\s*:?\n[\s\S]{3,250}?\bhas\s+(?:established|introduced|implemented)\b[^.]{0,60}\bmanagement\s+system\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Confirms();

    // What somebody learned at a course certifies no management system.
    [GeneratedRegex(@"\bcertificate\s+of\s+(?:completion|attendance|participation|training|achievement)\b|\bsuccessfully\s+(?:completed|passed|attended)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfAPerson();

    [GeneratedRegex(@"^\W*(?:(?:zertifikat|certificate|certificat|certificado|certificato|certificaat)\b\W*)+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Titled();

    [GeneratedRegex(@"\b(?:certificate|registration|certification|registry)\s*(?:number|no\b|nr\b|#|id\b|registration\s+(?:no|number))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\bISO\s*(?:/\s*IEC\s*)?27001\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Standard();

    [GeneratedRegex(@"\bCSA\s+(?:Security,?\s+Trust.{0,40}?)?\(?STAR\)?\b|\bSTAR\s+(?:certification|certificate|registry|level\s*2)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Star();

    [GeneratedRegex(@"\b(?:(?:certif(?:y|ies)|confirms?|attests?|declares?|verif(?:y|ies))(?:,\s+dass\s+\w+\s*/)?\s+that(?:\s+the$)?(?:\s+the\s+(?:company|organi[sz]ation|firm|enterprise|entity)(?=\W*$|\W+\p{Lu}))?(?:\s+the\s+(?:information\s+security\s+)?management\s+system\s+of)?|hereby\s+grants(?:\s+to)?|(?:awarded|issued|granted)\s+to|management\s+system\s+of|certificate\s+holder|(?:certified|registered)\s+(?:organi[sz]ation|company))\s*:?\s*(?<name>\p{Lu}[^\n]*?)?(?=$|,?\s+(?:operates|has\s+been|located|at\s+the))", RegexOptions.CultureInvariant)]
    private static partial Regex ToWhom();

    [GeneratedRegex(@"\b(?:(?:for\s+|with\s+)?the\s+following\s+(?:scope|activities)|(?:for|within)\s+the\s+scope(?:\s+of)?(?=\s*:?\s*(?:$|(?-i:\p{Lu})))|scope\s+of\s+(?:the\s+)?(?:certification|registration|certificate|approval|ISMS|supply)|certification\s+scope|^scope)\s*(?:is|:)?\s*(?<scope>(?-i:\p{Lu}).*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ScopeLabel();

    [GeneratedRegex(@"[.,;]?\s*(?:\b(?:this\s+is\s+)?(?:in\s+accordance\s+with|according\s+to|as\s+(?:described|defined|stated)\s+in)\s+(?:the\s+)?statement\s+of\s+applicability|\bstatement\s+of\s+applicability\b|\bSoA\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AfterScope();

    [GeneratedRegex(@"\b(?:remains\s+the\s+property\s+of|property\s+of|issued\s+by|certification\s+body(?:\s+of|:)?|assessed\s+by|on\s+behalf\s+of|certified\s+by|audited\s+by)\s+(?:the\s+)?(?<name>(?-i:\p{Lu})[^\n]*?)(?=$|\s+(?:and|which|under|in\s+accordance|at|to|certifies|confirms|attests|declares|verifies|bescheinigt|bestätigt|hereby)\b|[;:]|\.\s+(?-i:\p{Lu}))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IssuedBy();

    [GeneratedRegex(@"\b(?:date\s+of\s+issue|issue(?:d)?\s*(?:date|on)?|certificate\s+(?:date|issued?)|date\s+of\s+certification|certification\s+date|(?:re-?)?certification\s+(?:decision|effective)|effective(?:\s+date)?|valid\s+from|(?:current\s+)?registration\s+from|g[üu]ltig\s+(?:von|ab)|^date)\s*:?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Issued();

    [GeneratedRegex(@"\b(?:date\s+of\s+(?:this\s+|current\s+|latest\s+)?(?:re-?)?issue|(?:current|latest|last|this)\s+issue(?:\s+date)?|issue\s+date|(?:latest|last)\s+revision(?:\s+date)?|current\s+registration\s+from|(?:re-?)?issued(?:\s+on)?)\s*:?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Current();

    [GeneratedRegex(@"\b(?:valid|effective|registration)\s+from\s*:?$|\bg[üu]ltig\s+(?:von|ab)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Begins();

    // "Hamburg, 2024-10-28": where it was signed, and when.
    [GeneratedRegex(@"^\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?,$", RegexOptions.CultureInvariant)]
    private static partial Regex Placed();

    [GeneratedRegex(@"\b(?:valid(?:ity)?\s*(?:until|till|to|through|thru)|expir(?:y|ation)(?:\s+date)?|expires(?:\s+on)?|expiry\s+of\s+certificate|valid\s+date|date\s+of\s+expir(?:y|ation)|g[üu]ltig\s+bis)\s*:?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Valid();

    [GeneratedRegex(@"\b(?:initial|original(?:ly)?|first|previous|prior|former|surveillance|statement\s+of\s+applicability|SoA|next|due\s+by|replac(?:es|ing)|supersed(?:es|ing)|withdrawn|audit(?:ed)?|separate\s+certificate)\b|\bISO\s*(?:/\s*IEC\s*)?(?!27001\b)\d{4,5}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Other();
}
