using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Dates;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Names;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Scope;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Kinds;

/// <summary>
/// A bridge letter: management says that nothing changed since the last report ended. It has no auditor and no opinion; the period, the
/// opinion and the exceptions of the report it speaks of are not its own.
/// </summary>
public static partial class BridgeLetterReader
{
    private const int MostPages = 6;

    private const int MostWordsOfLabel = 6;
    private const int MostWordsOfPeriod = 10;

    public static LetterFacts? Read(DocumentLayout layout, DateReader dates)
    {
        var paragraphs = Flow.Of(layout.Blocks).ToArray();
        var whole = string.Join(' ', paragraphs.Select(paragraph => paragraph.Passage.Plain));
        if (layout.Pages.Count > MostPages || !(Bridges().IsMatch(whole) || (CoversUntil().IsMatch(whole) && NotTheReport().IsMatch(whole))) || !OfReport().IsMatch(whole) || !NothingChanged().IsMatch(whole))
            return null;

        var doubts = new List<Doubt>();
        var written = Written(paragraphs, dates);
        if (written is null)
            doubts.Add(new Doubt("reportDate", "No date of the letter was found.", [1]));
        var organization = Organization(paragraphs, whole, layout.Mending);
        if (organization is null)
            doubts.Add(new Doubt("serviceOrganization", "No letterhead or signature of a company was found.", [1]));
        var categories = paragraphs.Select(paragraph => (paragraph.Passage, Reading: CategoryReader.Read(paragraph.Passage.Plain))).FirstOrDefault(at => at.Reading.InScope.Count > 0);
        if (categories.Passage is null)
            categories = paragraphs.Select(paragraph => (paragraph.Passage, Reading: Reported(paragraph.Passage.Plain))).FirstOrDefault(at => at.Reading.InScope.Count > 0);
        if (categories.Passage is null)
            categories = Labelled(paragraphs);
        return new LetterFacts
        {
            Kind = ReportKind.BridgeLetter,
            KindSpan = (paragraphs.FirstOrDefault(paragraph => Bridges().IsMatch(paragraph.Passage.Plain)) ?? paragraphs.FirstOrDefault(paragraph => NothingChanged().IsMatch(paragraph.Passage.Plain)) ?? paragraphs[0]).Passage.Span,
            ServiceOrganization = organization,
            System = System(paragraphs),
            Period = Gap(paragraphs, dates, written, doubts),
            ReportDate = written,
            Categories = categories.Passage is null ? [] : [.. categories.Reading.InScope.Select(category => categories.Passage.Sourced(category, categories.Reading.Start, categories.Reading.End - categories.Reading.Start))],
            Doubts = doubts,
        };
    }

    /// <summary>"Trust services categories      Security and availability": two cells of a table that sums up the report.</summary>
    private static (Passage Passage, CategoryReading Reading) Labelled(Paragraph[] paragraphs) =>
        paragraphs.Zip(paragraphs.Skip(1), (label, beside) => (Label: label.Passage, beside.Passage)).Where(pair => pair.Label.Words.Count <= MostWordsOfLabel && Categories().IsMatch(pair.Label.Plain))
            .Select(pair => (pair.Passage, Reading: CategoryReader.ReadLine(pair.Passage.Plain))).FirstOrDefault(at => at.Reading.InScope.Count > 0);

    private static CategoryReading Reported(string text)
    {
        foreach (var (start, length) in Sentences.Of(text))
        {
            if (CategoryReader.ReadReported(text.Substring(start, length)) is { InScope.Count: > 0 } reading)
                return reading with { Start = start + reading.Start, End = start + reading.End };
        }

        return new CategoryReading([], [], 0, 0);
    }

    private static ReportPeriod? Gap(Paragraph[] paragraphs, DateReader dates, SourcedValue<DateOnly>? written, List<Doubt> doubts)
    {
        var periods = new PeriodReader(dates);
        var found = new List<(Passage Passage, PeriodReading Period, int Weight)>();
        var reported = new List<DateOnly>();
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var passage = paragraphs[i].Passage;
            // "Period covered by this letter      1 October 2025 to 31 December 2025": two cells of a table.
            var label = i > 0 && passage.Words.Count <= MostWordsOfPeriod && paragraphs[i - 1].Passage.Words.Count <= MostWordsOfLabel ? paragraphs[i - 1].Passage.Plain : "";
            foreach (var period in periods.Read(passage.Plain))
            {
                if (LabelOfReport().IsMatch(label) && !GapWords().IsMatch(label))
                {
                    reported.Add(period.End);
                    continue;
                }

                var before = Sentences.Around(passage.Plain, period.From)[..^0].ToString();
                var from = passage.Plain.IndexOf(before, StringComparison.Ordinal);
                var lead = before[..Math.Clamp(period.From - from, 0, before.Length)];
                if (Planned().IsMatch(lead))
                    continue;
                if (OfTheReport().IsMatch(lead))
                    reported.Add(period.End);
                else
                    found.Add((passage, period, GapWords().IsMatch(before) || GapWords().IsMatch(label) || NothingChanged().IsMatch(before) ? 1 : 0));
            }
        }

        // What begins on the day after the report ended is the gap, whatever words stand beside it.
        found = [.. found.Select(at => reported.Contains(at.Period.Start.AddDays(-1)) ? at with { Weight = 2 } : at)];
        if (found.Count > 0)
        {
            var (passage, period, weight) = found.OrderByDescending(at => at.Weight).First();
            if (weight == 0 || found.Exists(other => other.Weight == weight && (other.Period.Start, other.Period.End) != (period.Start, period.End)))
                doubts.Add(new Doubt("period", "Several periods are named, and no words tell the gap from the others.", [passage.Page]));
            return new ReportPeriod(passage.Sourced(period.Start, period.From, period.To - period.From), passage.Sourced(period.End, period.From, period.To - period.From));
        }

        return written is null ? null : ToLetter(paragraphs, dates, written, doubts);
    }

    // "from October 1, 2025 through the date of this letter"
    private static ReportPeriod? ToLetter(Paragraph[] paragraphs, DateReader dates, SourcedValue<DateOnly> written, List<Doubt> doubts)
    {
        foreach (var passage in paragraphs.Select(paragraph => paragraph.Passage))
        {
            foreach (var date in dates.Read(passage.Plain).Where(date => ToDateOfLetter().IsMatch(passage.Plain.AsSpan(date.End))))
                return new ReportPeriod(passage.Sourced(date.Date, date.Start, date.End - date.Start), written);
        }

        doubts.Add(new Doubt("period", "The letter does not say in words that are understood which period it bridges.", [1]));
        return null;
    }

    private static SourcedValue<DateOnly>? Written(Paragraph[] paragraphs, DateReader dates)
    {
        foreach (var passage in paragraphs.Select(paragraph => paragraph.Passage).Where(passage => passage.Words.Count <= 8))
        {
            if (dates.Read(passage.Plain) is [var date] && OnlyDate().IsMatch(passage.Plain.Remove(date.Start, date.End - date.Start)))
                return passage.Sourced(date.Date, date.Start, date.End - date.Start);
        }

        return null;
    }

    /// <param name="whole">The words of the letter, for it may name its auditor in a line of its own before the company that writes.</param>
    private static SourcedValue<string>? Organization(Paragraph[] paragraphs, string whole, Mending mending)
    {
        var lines = paragraphs.SelectMany(paragraph => paragraph.Lines.Count > 1 && paragraph.Passage.Words.Count > 20 ? [] : new[] { paragraph.Passage }).Where(line => !Subject().IsMatch(line.Plain)).ToArray();
        var named = lines.Select(line => PrintedName.Trimmed(line, 0, line.Text.Length)).FirstOrDefault(name => name is not null && name.Value.Length < 80 && IsCompany(name));
        // A letterhead may hold name and address as one.
        named ??= paragraphs.Where(paragraph => paragraph.Passage.Words.Count <= 20 && !Subject().IsMatch(paragraph.Passage.Plain)).SelectMany(paragraph => paragraph.Lines).Select(line => mending.Join(line.Words))
            .Select(line => PrintedName.Trimmed(line, 0, line.Text.Length)).FirstOrDefault(name => name is not null && IsCompany(name));
        if (named is not null)
            return named;
        foreach (var passage in paragraphs.Select(paragraph => paragraph.Passage))
        {
            if (Introduced().Match(passage.Plain) is { Success: true } match)
                return PrintedName.Trimmed(passage, match.Groups["name"].Index, match.Groups["name"].Length);
        }

        return null;

        bool IsCompany(SourcedValue<string> name) => OrganizationName.HasLegalForm(name.Value) && !Titled().IsMatch(name.Value) && !Auditors().Matches(whole).Any(by => whole.AsSpan(by.Index + by.Length).StartsWith(name.Value, StringComparison.Ordinal));
    }

    // "Jo A. Marsh, CPA" signs for the company, and is none.
    [GeneratedRegex(@"^\W*\p{Lu}[\p{L}'-]*\.?(?:\s+\p{Lu}[\p{L}'-]*\.?){1,3},\s+(?:CPA|C\.P\.A)\.?(?:,\s+\p{Lu}{2,6})*\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex Titled();

    private static SourcedValue<string>? System(Paragraph[] paragraphs) => paragraphs
        .Select(paragraph => paragraph.Passage)
        .Select(passage => SystemName().Match(passage.Plain) is { Success: true } match ? PrintedName.Trimmed(passage, match.Groups["name"].Index, match.Groups["name"].Length) : null)
        .FirstOrDefault(name => name is not null);

    [GeneratedRegex(@"\b(?:bridge|gap|comfort)\s+(?:letter|period)\b|\bbridg(?:es|ing)\s+the\s+(?:gap|period|time)\b|\bperiod\s+(?:that\s+is\s+)?not\s+covered\s+by\s+(?:the|our)\s+(?:\w+\s+){0,4}report\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bridges();

    // "The latest SOC 2 report … covers the period …"
    [GeneratedRegex(@"\b(?:latest|last|most\s+recent|current)\s(?:[^.]|\.(?=\w|,|\s\p{Ll})|(?:Inc|Ltd|Corp|Co)\.){0,250}?\b(?:report|examination)\b(?:[^.]|\.(?=\w|,|\s\p{Ll})|(?:Inc|Ltd|Corp|Co)\.){0,300}?\bcover(?:s|ed|ing)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CoversUntil();

    [GeneratedRegex(@"\b(?:not|never|nor)\s+(?:been\s+)?(?:examined|audited|reviewed|subject(?:ed)?\s+to)\b|\bnot\s+(?:a\s+(?:substitute|replacement)\s+for|(?:intended\s+to\s+)?(?:replace|substitute))\b|\bno\s+substitute\s+for\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotTheReport();

    [GeneratedRegex(@"^\W*(?:re|ref|subject)\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    [GeneratedRegex(@"\bSOC\s*[12]\b|\bSystem\s+and\s+Organization\s+Controls\b", RegexOptions.CultureInvariant)]
    private static partial Regex OfReport();

    [GeneratedRegex(@"\b(?:no|not\s+(?:been\s+|aware\s+of\s+)?any)\s+(?:known\s+)?(?:material|significant)\s+(?:adverse\s+)?changes?\b|\bnot\s+(?:materially|significantly)\s+changed\b|\bnot\s+changed\s+in\s+(?:a|any)\s+(?:way|manner|respect)\s+(?:that|which)\b|\bno\s+changes?\s+(?:to\s+[^.;]{3,80}?\s)?(?:that|which)\s+(?:would|could|might)\b|\bcontrols\b.{0,80}\b(?:remain(?:s|ed)?|are\s+still)\s+(?:in\s+(?:place|operation|force)|unchanged)\b|\bcontrols\b.{0,80}\bcontinued\s+to\s+operate\b|\b(?:no|not\s+aware\s+of(?:\s+any)?)\s+changes?\b.{0,80}\b(?:material|significant)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NothingChanged();

    [GeneratedRegex(@"\bSOC\s*[12],?\s+Type\s*(?:1|2|II?)(?:\s+report)?\W*$|\b(?:report|examination)\b(?:(?!\bthis\s+letter\b).){0,250}\bcover(?:s|ed)\s+(?:the\s+)?(?:\w+\s+){0,2}(?:period\s+)?(?:from\s+|of\s+)?$|\b(?:report|examination|audit)s?\b[^,;]{0,90}?\b(?:cover(?:s|ed|ing)?|for|throughout|of)\s+(?:the\s+)?(?:\w+\s+)?(?:period\s+)?(?:from\s+|of\s+)?$|\b(?:next|current|upcoming|forthcoming|subsequent)\s+(?:\w+\s+){0,4}report\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfTheReport();

    // "It is planned for the period from July 1, 2025": the report that comes next.
    [GeneratedRegex(@"\b(?:planned|scheduled|expected|intended)\s+(?:to\s+cover|for|to\s+be\s+for)\s+(?:the\s+)?(?:\w+\s+)?(?:period\s+)?(?:from\s+|of\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Planned();

    [GeneratedRegex(@"\b(?:report|examination|audit)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LabelOfReport();

    [GeneratedRegex(@"\bgap\b|\bbridge\b|\bnot\s+covered\b|\binterim\b|\bthis\s+letter\b|\bsubsequent\b|\bsince\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GapWords();

    [GeneratedRegex(@"^\s*(?:to|through|until|and|up\s+to)\s+(?:and\s+including\s+)?(?:the\s+date\s+of\s+this\s+letter|the\s+date\s+hereof|today|present)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ToDateOfLetter();

    // "Dated 3 December 2025", "Boise, 3 December 2025"
    [GeneratedRegex(@"^\W*(?:dated?|(?-i:\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?),)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnlyDate();

    [GeneratedRegex(@"\bcategor(?:y|ies)\b|\btrust\s+services?\s+(?:criteria|principles)\b|\bscope\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Categories();

    // "The report was issued by Marrow & Lane LLP", "has not engaged Marrow & Lane LLP".
    [GeneratedRegex(@"\b(?:(?:issued|performed|conducted|examined|audited|prepared|reached|rendered|expressed|given|signed)\s+by|auditors?,|(?:has|have)\s+(?:not\s+)?engaged|opinion\s+of)\s+(?:the\s+(?:firm\s+(?:of\s+)?)?)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Auditors();

    [GeneratedRegex(@"^\W*(?<name>\p{Lu}.{1,80}?)\s*\(""", RegexOptions.CultureInvariant)]
    private static partial Regex Introduced();

    [GeneratedRegex(@"(?:\bdescription\s+of\s+(?:the|its|our)\s+|\bletter\s+for\s+(?:the|its|our)\s+)(?<name>(?-i:\p{Lu}).{2,90}?)(?=\s+(?:and\s+the\s+suitability|throughout|for\s+the)\b|\s+-\s|,|\.\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SystemName();
}
