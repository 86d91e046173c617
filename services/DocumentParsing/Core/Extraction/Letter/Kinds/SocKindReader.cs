using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Opinions;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Kinds;

/// <summary>
/// Which SOC report an auditor's letter belongs to, from what it says was examined. A title alone makes no report: marketing pages carry it
/// too, and letters on other subjects (WebTrust, agreed procedures, readiness) come from the same firms in the same words.
/// </summary>
public static partial class SocKindReader
{
    public static (ReportKind Kind, SourceSpan? Span) Read(AuditorLetter letter, Cover cover, List<Doubt> doubts)
    {
        var scope = string.Join(' ', letter.ScopePart.Select(paragraph => paragraph.Passage.Plain));
        var whole = string.Join(' ', letter.Paragraphs.Select(paragraph => paragraph.Passage.Plain));
        if (Elsewhere().IsMatch(whole) || !(OpinionWording.Begins(whole) >= 0 || OpinionWording.Refuses(whole) >= 0))
            return (ReportKind.Unknown, null);
        var kind = Family(scope, whole) switch
        {
            3 => ReportKind.Soc3,
            2 => Operates(letter, scope) ? ReportKind.Soc2Type2 : ReportKind.Soc2Type1,
            1 => Operates(letter, scope) ? ReportKind.Soc1Type2 : ReportKind.Soc1Type1,
            _ => ReportKind.Unknown,
        };
        if (kind == ReportKind.Unknown)
            return (kind, null);
        Compare(kind, cover, letter, doubts);
        return (kind, letter.Scope.Passage.Span);
    }

    private static int? Family(string scope, string whole)
    {
        // What is named first after "examined" is what was examined: a SOC 2 description goes with an assertion, a SOC 3 assertion may describe.
        var examined = Examined().Match(scope).Groups["subject"].Value.ToLowerInvariant();
        var trust = TrustServices().IsMatch(scope) || TrustServices().IsMatch(whole);
        if (trust && examined == "assertion")
            return 3;
        if (ControlObjectives().IsMatch(whole) && FinancialReporting().IsMatch(whole) && !TrustServices().IsMatch(scope))
            return 1;
        return trust && examined == "description" ? 2 : null;
    }

    // The scope says "the suitability of the design and operating effectiveness of controls"; a Type 1 letter may speak of operation only to
    // say that it was not looked at.
    private static bool Operates(AuditorLetter letter, string scope)
    {
        if (NotOperating().IsMatch(string.Join(' ', letter.Paragraphs.Select(paragraph => paragraph.Passage.Plain))))
            return false;
        return OperatingScope().IsMatch(scope) || (Throughout().IsMatch(scope) && !AsOf().IsMatch(scope));
    }

    private static void Compare(ReportKind kind, Cover cover, AuditorLetter letter, List<Doubt> doubts)
    {
        foreach (Match match in TitleType().Matches(cover.Text.Plain))
        {
            var second = match.Groups["type"].Value.ToUpperInvariant() is "2" or "II" or "TWO" or "IL" or "LL" or "I1" or "1I" or "11";
            if (second == kind is ReportKind.Soc2Type2 or ReportKind.Soc1Type2 || kind == ReportKind.Soc3)
                continue;
            doubts.Add(new Doubt("kind", $"The cover says \"{match.Value.Trim()}\", the auditor's letter reads as {(second ? "Type 1" : "Type 2")}.", [cover.Text.SpanOf(match.Index, match.Length).Page, letter.Scope.Page]));
            return;
        }
    }

    [GeneratedRegex(@"\bWebTrust\b|\bcertification\s+authority\b|\bagreed-upon\s+procedures\b|\breadiness\s+assessment\b|\bpenetration\s+test\s+(?:report|of\s+the)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"\btrust\s+services?\s+(?:criteria|principles)\b|\bTSP\s+section\s+100\b|\btrust\s+services\s+categor", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TrustServices();

    [GeneratedRegex(@"\bcontrol\s+objectives\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ControlObjectives();

    [GeneratedRegex(@"\binternal\s+controls?\s+over\s+financial\s+reporting\b|\bAT-C\s+(?:section\s+)?320\b|\bISAE\s*3402\b|\bfinancial\s+statements\s+of\s+user\s+entities\b|\buser\s+entities'\s+financial\s+statements\b|\bAssurance\s+Reports\s+on\s+Controls\s+at\s+a\s+Service\s+Organi[sz]ation\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FinancialReporting();

    [GeneratedRegex(@"\b(?:examined|engaged\b.{0,80}?\b(?:examine|report|perform\b.{0,60}?\bengagement))\b.{0,250}?\b(?<subject>description|assertion)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Examined();

    [GeneratedRegex(@"\bdesign\b[^.;]{0,60}?\b(?:and|as\s+well\s+as)\s+(?:the\s+)?operating\s+effectiveness\b|\boperating\s+effectiveness\s+of\s+(?:the\s+)?controls\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OperatingScope();

    [GeneratedRegex(@"\b(?:did\s+not|have\s+not|not)\s+perform(?:ed)?\s+any\s+(?:\w+\s+)?procedures\s+regarding\s+the\s+operating\s+effectiveness\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotOperating();

    [GeneratedRegex(@"\bthroughout\s+the\s+period\b|\bfor\s+the\s+period\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Throughout();

    [GeneratedRegex(@"\bas\s+(?:of|at)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AsOf();

    // Next to the name of the report only: "SSAE 18 Type 2" and a "type 2 hypervisor" say nothing about this one.
    [GeneratedRegex(@"\bSOC\)?\s*[123lI]?[^.]{0,30}?\bType[\s-]*(?<type>2|1|II|I|Two|One|Il|ll)\b|\bType[\s-]*(?<type>2|1|II|I|Two|One|Il|ll)\b[^.]{0,50}?\bSOC\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TitleType();
}
