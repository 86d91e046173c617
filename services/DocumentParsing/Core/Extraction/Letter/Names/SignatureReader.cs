using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Dates;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Names;

/// <summary>Who signed the letter, and when.</summary>
/// <remarks>
/// Raw, one line each and in any order: <c>Marrow Finch LLP</c> / <c>Certified Public Accountants</c> / <c>12 Quay Street, Suite 400</c> /
/// <c>Boise, Idaho</c> / <c>March 4, 2026</c>; or <c>Boise, ID | March 4, 2026</c>; or only a date, below a picture of a signature.
/// A sole practitioner signs <c>Nora Marrow, CPA</c>, as a partner may above the name of the firm.
/// </remarks>
public sealed partial class SignatureReader(DocumentLayout layout, DateReader dates, Cover cover)
{
    private sealed record Entry(Passage Text, IReadOnlyList<DateReading> Dates);

    public (SourcedValue<string>? Auditor, SourcedValue<DateOnly>? Date) Read(AuditorLetter letter, SourcedValue<string>? organization, List<Doubt> doubts)
    {
        var block = Block(letter);
        var signed = Firm(block, organization);
        var labelled = CoverFirm(organization);
        // "[signature on file]" is a line like any other; what the cover says beside "Prepared by" is worth more.
        var auditor = signed is not null && (labelled is null || IsKnown(signed.Value)) ? signed : labelled;
        var practitioner = auditor is null || !IsKnown(auditor.Value) ? Practitioner(block) : null;
        auditor = practitioner ?? auditor;
        if (auditor is null)
            doubts.Add(new Doubt("auditor", "No firm's name was found under the auditor's letter.", [letter.Paragraphs[^1].Page]));
        else if (auditor == practitioner && !OnCover(auditor.Value) && !block.Exists(entry => Alone().IsMatch(entry.Text.Plain)))
            doubts.Add(new Doubt("auditor", "A person signed the letter, and nothing says whether for a firm.", [auditor.Page]));
        else if (auditor == signed && !IsKnown(auditor.Value) && !IsOverItsProfession(block, auditor))
            doubts.Add(new Doubt("auditor", "The line under the letter does not look like a firm's name and stands nowhere on the cover.", [auditor.Page]));
        else if (auditor == signed && labelled is not null && OrganizationName.HasLegalForm(labelled.Value) && !OrganizationName.Same(labelled.Value, auditor.Value) && !OrganizationName.Related(labelled.Value, auditor.Value))
            doubts.Add(new Doubt("auditor", $"The letter is signed by {auditor.Value}, the cover names {labelled.Value}.", [labelled.Page, auditor.Page]));

        return (auditor, Date(block, letter, doubts));
    }

    // The first group of short lines after the opinion that has a date and a name; else the last one that has a date.
    private List<Entry> Block(AuditorLetter letter)
    {
        var groups = new List<List<Entry>> { new() };
        foreach (var paragraph in letter.Paragraphs.Skip(letter.ScopeAt + 1))
        {
            if (!IsShort(paragraph))
            {
                groups.Add([]);
                continue;
            }

            foreach (var text in paragraph.Lines.Select(line => layout.Mending.Join(line.Words)).Where(text => !Stamp().IsMatch(text.Plain)))
            {
                if (groups[^1] is [.., { Dates.Count: 0 } above] && EndsName(above.Text, text))
                    groups[^1][^1] = above with { Text = layout.Mending.Join([.. above.Text.Words, .. text.Words]) };
                else
                    groups[^1].Add(new Entry(text, dates.Read(text.Plain)));
            }
        }

        return groups.Find(group => group.Exists(entry => entry.Dates.Count > 0) && group.Exists(entry => OrganizationName.HasLegalForm(Firm(entry.Text)?.Value ?? "")))
            ?? groups.Find(group => group.Exists(entry => entry.Dates.Count > 0) && group.Exists(entry => Auditing().IsMatch(Firm(entry.Text)?.Value ?? "")))
            ?? groups.FindLast(group => group.Exists(entry => entry.Dates.Count > 0))
            ?? groups.FindLast(group => group.Count > 0)
            ?? [];
    }

    // "Marrow Finch Audit Partners", in a country whose firms print no legal form.
    [GeneratedRegex(@"^\p{Lu}.*\s(?:Audit(?:ors|ing)?|Assurance|Accountants|Accounting|CPAs?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Auditing();

    /// <summary>A narrow column breaks a long name: its second line holds only a legal form, or the cover prints both after each other.</summary>
    private bool EndsName(Passage above, Passage text) => !Title().IsMatch(text.Plain) && OrganizationName.HasLegalForm(text.Plain)
        && (text.Words.All(word => OrganizationName.HasLegalForm(word.Text)) || PrintedName.Find(cover.Text, $"{above.Plain} {text.Plain}") is not null);

    private bool IsShort(Paragraph paragraph) => IsSignature(paragraph) ||
        // "R. G. Marrow & Daughters, CPAs", "N. Lane, Partner" begin like an item of a list.
        paragraph.Passage.Words.Count <= 14 && (paragraph.Kind != ParagraphKind.ListItem || OrganizationName.HasLegalForm(paragraph.Text) || Title().IsMatch(paragraph.Passage.Plain)) && (paragraph.Text[^1] is not ('.' or ':' or ';') || paragraph.Passage.Words.Count <= 8);

    /// <summary>A date alone on its line, over or below short lines: the name of the firm, its office, the partner with all titles.</summary>
    private bool IsSignature(Paragraph paragraph) => paragraph.Kind == ParagraphKind.Text && paragraph.Lines.Count > 1 && paragraph.Lines.All(line => line.Words.Count <= MostWordsOfLine)
        && paragraph.Lines.Any(line => dates.Read(Mending.Plain(line.Text)) is [var date] && date.Start == 0 && date.End == line.Text.Length);

    private const int MostWordsOfLine = 10;

    private SourcedValue<string>? Firm(List<Entry> block, SourcedValue<string>? organization)
    {
        var names = block.Select(entry => Firm(entry.Text)).OfType<SourcedValue<string>>().Where(name => organization is null || !OrganizationName.Same(name.Value, organization.Value)).ToArray();
        var best = names.OrderByDescending(name => (OnCover(name.Value) ? 2 : 0) + (OrganizationName.HasLegalForm(name.Value) ? 1 : 0)).FirstOrDefault();
        // A signature in the style of the firm, over its whole name: "Marrow & Lane" or "M&L" over "Marrow & Lane, A Professional Accountancy Corporation".
        return best is null || OrganizationName.HasLegalForm(best.Value) ? best
            : Array.Find(names, name => OrganizationName.HasLegalForm(name.Value) && (Mending.Letters(name.Value).StartsWith(Mending.Letters(best.Value), StringComparison.OrdinalIgnoreCase) || OrganizationName.Initials(name.Value) == best.Value)) ?? best;
    }

    private static SourcedValue<string>? Firm(Passage line)
    {
        var plain = line.Plain;
        var opening = Opening().Match(plain).Length;
        var rest = plain[opening..];
        if (rest.Length < 3 || Title().IsMatch(rest) || Address().IsMatch(rest))
            return null;
        return OrganizationName.HasLegalForm(rest) || !City().IsMatch(rest) ? PrintedName.Trimmed(line, opening, line.Text.Length - opening) : null;
    }

    private static SourcedValue<string>? Practitioner(List<Entry> block)
    {
        var names = block.Select(entry => (entry.Text, Name: SignedByPerson().Match(entry.Text.Plain).Groups["name"])).Where(line => line.Name.Success).ToArray();
        return names is [var (text, name)] ? PrintedName.Trimmed(text, name.Index, name.Length) : null;
    }

    private bool IsKnown(string name) => OrganizationName.HasLegalForm(name) || Partners().IsMatch(name) || OnCover(name);

    /// <summary>"MARROW FINCH" right above "Chartered Accountants": of one person the words would be in the singular.</summary>
    private static bool IsOverItsProfession(List<Entry> block, SourcedValue<string> firm) =>
        block.FindIndex(entry => entry.Text.Text.Contains(firm.Value, StringComparison.Ordinal)) is >= 0 and var at && at + 1 < block.Count && Profession().IsMatch(block[at + 1].Text.Plain);

    [GeneratedRegex(@"^(?:certified\s+public|chartered|registered|licen[sc]ed|statutory)\s+(?:public\s+)?(?:accountants|auditors)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Profession();

    // "Marrow Finch & Associates"
    [GeneratedRegex(@"\s(?:&|and)\s+(?:Associates|Partners|Sons|Daughters|Company)$", RegexOptions.CultureInvariant)]
    private static partial Regex Partners();

    private bool OnCover(string name) => cover.Lines.Any(line => OrganizationName.Same(line.Text, name)) || PrintedName.Find(cover.Text, name) is not null;

    // The cover names the auditor where the signature is a picture.
    private SourcedValue<string>? CoverFirm(SourcedValue<string>? organization)
    {
        for (var at = 0; at < cover.Lines.Count; at++)
        {
            var line = cover.Lines[at].Passage;
            if (Label().Match(line.Plain) is not { Success: true } label)
                continue;
            var named = label.Groups["name"].Length > 2 ? PrintedName.Trimmed(line, label.Groups["name"].Index, label.Groups["name"].Length)
                : at + 1 < cover.Lines.Count ? Firm(cover.Lines[at + 1].Passage)
                : null;
            if (named is not null && (organization is null || !OrganizationName.Same(named.Value, organization.Value)))
                return named;
        }

        return null;
    }

    private SourcedValue<DateOnly>? Date(List<Entry> block, AuditorLetter letter, List<Doubt> doubts)
    {
        var found = block.SelectMany(entry => entry.Dates.Select(date => (entry.Text, Date: date))).ToList();
        if (found.Count == 0)
            found.AddRange(letter.Paragraphs.Skip(letter.ScopeAt + 1).Select(paragraph => paragraph.Passage).Concat(cover.Lines.Select(line => line.Passage)).SelectMany(Issued));
        if (found.Count == 0)
        {
            doubts.Add(new Doubt("reportDate", "No date was found under the auditor's letter.", [letter.Paragraphs[^1].Page]));
            return null;
        }

        var (text, date) = found[0];
        if (found.Exists(other => other.Date.Date != date.Date))
            doubts.Add(new Doubt("reportDate", "More than one date stands under the auditor's letter.", [text.Page]));
        else if (date.Certainty != DateCertainty.Sure)
            doubts.Add(new Doubt("reportDate", $"\"{text.Text[date.Start..date.End]}\" could only be read by assuming something.", [text.Page]));
        return text.Sourced(date.Date, date.Start, date.End - date.Start);
    }

    private IEnumerable<(Passage, DateReading)> Issued(Passage passage) =>
        dates.Read(passage.Plain).Where(date => IssuedBefore().IsMatch(passage.Plain.AsSpan(0, date.Start))).Select(date => (passage, date));

    [GeneratedRegex(@"\bdocusign\b|\benvelope\s+id\b|@", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Stamp();

    [GeneratedRegex(@"^(?:[\s_/*]|s/|signed(?:\s+by)?:?|by:|(?:for\s+(?:and\s+)?)?on\s+behalf\s+of|for(?=\s+(?-i:\p{Lu}))|(?-i:M/s)\.?(?=\s)|sincerely,?|(?:very\s+)?truly\s+yours,?)*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:(?:an?\s+(?:\w+\s+){0,3}(?:of|firm)\s+)?(?:independent\s+)?(?:certified\s+public|chartered)|public\s+accountants|registered|statutory|licen[sc]e|(?:place|location|UDIN|membership\s+(?:no|number)|firm\s+(?:reg\w*|no|number)|FRN)\b[^:]{0,20}:|independent\s+(?:service\s+)?(?:auditors?|accountants?)$|date\b|page\b|section\b|part\b)|^[^,]*,\s*(?:partner|director|principal|CPA(?!\s+(?:Group|Firm)\b)|managing|engagement|member|wirtschaftsprüfer)\b|^\W*(?:engagement\s+)?(?:partner|director|wirtschaftsprüfer(?:in)?)\W*$|\b(?:restricted\s+use|use\s+of\s+(?:this|the)\s+report|who\s+may\s+use|intended\s+(?:users?|use|readers?)|opinion|limitations?|responsibilit|emphasis)\b|^(?:the\s+)?(?:management|directors?|board)'?s?'?\s+(?:statement|assertion|report)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"^(?:[\s_/*]|s/|by:)*(?<name>\p{Lu}[\p{L}.'’ -]{3,40},\s*(?:CPA|FCPA|FCA|ACA|CA)(?:\s*\(\w+\))?(?:,\s*[A-Z][A-Za-z+.-]{1,9})*)$", RegexOptions.CultureInvariant)]
    private static partial Regex SignedByPerson();

    // Of firms these words are in the plural.
    [GeneratedRegex(@"^(?:certified\s+public|chartered)\s+accountant\b|\bsole\s+(?:practitioner|proprietor)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Alone();

    [GeneratedRegex(@"^\d+\s|^\d+[A-Za-z]?,|\b(?:suite|floor|street|avenue|road|p\.?o\.?\s+box)\b|\b\d{5}(?:-\d{4})?$|\b20\d\d$|^\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"^[\p{L} .'-]+,\s*[\p{L} .]+$", RegexOptions.CultureInvariant)]
    private static partial Regex City();

    // "INDEPENDENT SERVICE AUDITOR'S REPORT ON CONTROLS RELEVANT TO …" is the title of the report and names nobody.
    [GeneratedRegex(@"(?:\b(?:prepared|issued|audited|examined|performed|report(?:ed)?)\s+by\b|\bindependent\s+(?:service\s+)?(?:auditor|accountant|practitioner)'?s?'?(?:\s+report)?(?:\s+(?:by|of|from))?|\bservice\s+auditor(?=\s*:))\s*:?\s*(?:(?<=[\s:])(?<name>(?!(?:on|of|for|regarding|relevant|report|pursuant|with|SOC|type|ISAE|SSAE|period)\b)(?-i:\p{Lu}).*)|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"\b(?:report\s+)?(?:issued|dated|date\s+of\s+(?:the\s+|this\s+)?(?:report|issue)|report\s+date)\s*(?:on|:|is)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IssuedBefore();
}
