using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Results;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>
/// Finds, after the tables, what is said about exceptions by the number of the control: details the cells only refer to, and responses.
/// </summary>
/// <remarks>
/// Raw: <c>CAX-011 (CC1.4)</c> and the response below it; <c>Management's response to AC-02: …</c>; <c>Response to the exception for control AC-02</c>; <c>Exception noted – control 42</c>, details, <c>Management response: …</c>;
/// <c>Controls AC-02 and AC-07</c> over one response to both; <c>Response 1 – Control 15.06. The Directors accept …</c>; <c>Exception 2</c> over the response, where the result begins "Exception 2: …". Which it is follows from the heading above ("Management's Responses …").
/// </remarks>
internal sealed partial class KeyedTextReader(Mending mending, ControlAssembler controls, Func<int, bool> isOfManagement)
{
    /// <summary>Letters by which a statement is known again: few, for a label beside it may stand between its lines.</summary>
    private const int OpeningLetters = 25;

    private const int MostWordsOfHeading = 16;

    private readonly List<KeyedText> found = [];
    private readonly List<LaidWord> current = [];

    /// <summary>The exceptions that have numbers of their own: "exception 2".</summary>
    private readonly ILookup<string, ReadControl> marked = NumberedNotes.Marked(controls.Controls, mending);

    private ReadControl? control;

    /// <summary>The others that the same heading names: "Controls AC-02 and AC-07".</summary>
    private IReadOnlyList<ReadControl> together = [];
    private string? mark;
    private bool areResponses;

    /// <summary>The line that names the control says that it is answered: "Management's response to AC-02: …".</summary>
    private bool isAnswer;
    private Line? last;

    /// <summary>How many words stand before a response whose label has a column of its own; null without one.</summary>
    private int? answered;

    /// <param name="isOfManagement">Whether a page belongs to the part that management wrote: what it says about an exception there is its response.</param>
    public static List<KeyedText> Read(IEnumerable<TextEvent> texts, Mending mending, ControlAssembler controls, Func<int, bool> isOfManagement)
    {
        // "Control AC-02, presented under CC6.1, also supports this criterion." says nothing of its exception.
        var all = texts.Where(text => !SharedControls.IsSentence(text.Passage.Plain)).ToArray();
        var reader = new KeyedTextReader(mending, controls, isOfManagement) { headsWithCriteria = all.Any(text => !isOfManagement(text.Lines[0].Page) && CriterionBefore(text.Lines[0]) is { } criterion && controls.WithException([criterion]) is null) };
        foreach (var text in all)
        {
            if (reader.control is not null && reader.current.Count > 0 && ((IsTitle(text) && !ResponseWords.IsLabel(text.Passage.Text)) || (reader.isAnswer && RowBreaks.EndsSentence(reader.last!.Text) && !IsRightBelow(text.Lines[0], reader.last))))
                reader.Close();
            // A paragraph on the next report behind the last answer answers nothing.
            if (reader.current.Count > 0 && reader.last is { } end && RowBreaks.EndsSentence(end.Text) && OfNextReport().IsMatch(text.Passage.Plain))
                reader.Close();
            if (reader.QuotedInPart(text) is var (partly, answer))
            {
                reader.Close();
                (reader.control, reader.isAnswer, reader.last) = (partly, true, text.Lines[^1]);
                reader.current.AddRange(text.Passage.Words.Skip(answer));
                continue;
            }

            if (reader.Quoted(text) is { } quoted)
            {
                reader.Close();
                reader.control = quoted;
                reader.current.AddRange(text.Passage.Words);
                reader.last = text.Lines[^1];
                continue;
            }

            // A heading of two lines: "Appendix: comments of Harrow on" over "exceptions (not examined)".
            if (text.Lines.Count > 1 && text.Passage.Words.Count <= MostWordsOfHeading && text.Passage.Text[^1] is not ('.' or ':') && !text.Lines.SkipLast(1).Any(line => RowBreaks.EndsSentence(line.Text)) && ResponseWords.IsHeading(text.Passage.Plain) && !ResponseWords.Opens(text.Passage.Plain))
            {
                reader.Close();
                reader.areResponses = true;
                continue;
            }

            for (var i = 0; i < text.Lines.Count; i++)
                reader.Take(text.Lines[i], beginsText: i == 0, isAlone: text.Lines.Count == 1);
        }

        reader.Close();
        return reader.found;
    }

    /// <summary>Where lines are set wide, the next sentence of a paragraph is no nearer.</summary>
    private static bool IsRightBelow(Line line, Line above) => line.Page == above.Page && Math.Abs(line.Box.X0 - above.Box.X0) < 2 && line.Box.Y0 - above.Box.Y1 < WithinParagraph * line.Height;

    /// <summary>In heights of the line.</summary>
    private const double WithinParagraph = 0.7;

    /// <summary>"CC6.3: Access is removed." heads tables of the auditor: some such line names a criterion that no exception is of.</summary>
    private bool headsWithCriteria;

    /// <summary>The control whose exception a paragraph of management quotes: "“For 2 of 25 leavers, access was not removed.”", and its answer below.</summary>
    private ReadControl? Quoted(TextEvent text)
    {
        if (!(areResponses || isOfManagement(text.Lines[0].Page)) || text.Passage.Plain[0] is not ('"' or '\''))
            return null;
        var letters = Mending.Letters(text.Passage.Text);
        ReadControl[] quoted = [.. controls.Controls.Where(one => one.Exceptions.Exists(exception => Opening(exception.Test.Result) is { Length: >= OpeningLetters } opening && letters.StartsWith(opening, StringComparison.OrdinalIgnoreCase)))];
        // Of several that begin alike it is the one whose whole statement is quoted.
        if (quoted.Length > 1)
            quoted = [.. quoted.Where(one => one.Exceptions.Exists(exception => letters.StartsWith(Mending.Letters(exception.Test.Result.Text), StringComparison.OrdinalIgnoreCase)))];
        return quoted is [var only] ? only : null;
    }

    /// <summary>"“… access belonging to the former role had not been withdrawn …” (control 107)": words out of the middle of one exception, and where the answer to it begins, perhaps only in the next paragraph.</summary>
    private (ReadControl Control, int Words)? QuotedInPart(TextEvent text)
    {
        if (!(areResponses || isOfManagement(text.Lines[0].Page)) || PartOfStatement().Match(text.Passage.Plain) is not { Success: true } quote)
            return null;
        var letters = Mending.Letters(quote.Groups["said"].Value);
        if (letters.Length < OpeningLetters)
            return null;
        ReadControl[] found = [.. controls.Controls.Where(one => one.Exceptions.Exists(exception => Mending.Letters(exception.Test.Result.Text) is var stated && stated.Contains(letters, StringComparison.OrdinalIgnoreCase) && !stated.StartsWith(letters, StringComparison.OrdinalIgnoreCase)))];
        return found is [var only] ? (only, text.Passage.Plain[..quote.Length].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length) : null;
    }

    [GeneratedRegex(@"^\W*(?<=[""'])\W*(?<said>[^""]{25,400}?)\W*[""'](?:\s*\([^()]{2,30}\))?[\s:.–-]*(?=\p{Lu}|$)", RegexOptions.None)]
    private static partial Regex PartOfStatement();

    /// <summary>A few words alone, without a full stop: the heading of what comes next.</summary>
    private static bool IsTitle(TextEvent text) =>
        text.Lines.Count == 1 && text.Lines[0].Words.Count <= 10 && char.IsUpper(text.Passage.Text.FirstOrDefault(char.IsLetter)) && text.Passage.Text[^1] is not ('.' or ',' or ';' or ':' or '!');

    private void Take(Line line, bool beginsText, bool isAlone)
    {
        var answers = areResponses || isOfManagement(line.Page);
        if (answers && (beginsText || IsApart(line)) && Several(line) is var (named, heading))
        {
            Close();
            (control, mark, isAnswer, together) = (named[0], null, false, named[1..]);
            current.AddRange(line.Words.Skip(heading));
            last = line;
            return;
        }

        if (answers && IsApart(line) && (Behind(line) ?? ByCriterion(line, isAlone)) is var (meant, said))
        {
            Close();
            (control, mark, isAnswer) = (meant, null, true);
            current.AddRange(line.Words.Skip(said));
            last = line;
            return;
        }

        if ((KeyOf(line, answers && (beginsText || (IsApart(line) && (Dotted().IsMatch(line.Text) || Headed().IsMatch(line.Text))))) ?? MarkedBy(line, beginsText, answers)) is var (keyed, words, number))
        {
            Close();
            (control, mark, isAnswer) = (keyed, number, AnswerTo().IsMatch(Mending.Plain(line.Text)) || NumberedNotes.IsOfAnswer(number));
            current.AddRange(line.Words.Skip(words));
            last = line;
            return;
        }

        // "Management's Response      The list is now reviewed …": the label needs no colon where a column ends behind it, nor alone on its line.
        if (control is not null && IsLabelled(line, isAlone || (beginsText && answered is null), out var label))
        {
            answered = current.Count;
            current.AddRange(line.Words.Skip(label.Words.Count));
            last = line;
            return;
        }

        // "Management elected not to respond to this exception." in the place of an answer.
        if (control is not null && isAlone && current.Count > 0 && answered is null && ResponseWords.Declines(line.Text))
        {
            answered = current.Count;
            current.AddRange(line.Words);
            last = line;
            return;
        }

        // "Exception" alone between the number of the control and what was found.
        if (control is not null && isAlone && current.Count == 0 && OfStatement().IsMatch(line.Text))
        {
            last = line;
            return;
        }

        if (line.Words.Count <= 14 && ResponseWords.IsHeading(line.Text) && !ResponseWords.Opens(line.Text))
        {
            Close();
            areResponses = true;
            return;
        }

        if (SectionSplitter.KindOf(line.Text) is not null && line.Words.Count <= 14 && last is not null && line.Height > 1.08 * last.Height)
        {
            Close();
            areResponses = false;
            return;
        }

        if (control is null)
            return;
        // A larger line is the next heading; so is anything after a wide gap that is no sentence.
        if (line.Height > 1.12 * last!.Height && line.Words.Count <= 14)
        {
            Close();
            return;
        }

        current.AddRange(line.Words);
        last = line;
    }

    [GeneratedRegex(@"^(?:(?:details?|description)\s+of\s+(?:the\s+)?)?(?:exception|deviation|finding)s?(?:\s+noted)?\s*:?$", RegexOptions.IgnoreCase)]
    private static partial Regex OfStatement();

    /// <summary>A label in a column of its own beside the middle of its text is no heading of what stands below it.</summary>
    private bool IsLabelled(Line line, bool beginsText, out Line label)
    {
        label = line.Pieces[0];
        return ResponseWords.IsLabel(label.Text) && (line.Pieces.Count > 1 || (beginsText && current.Count > 0 && line.Height <= 1.12 * last!.Height && Math.Abs(line.Box.X0 - last.Box.X0) < line.Height));
    }

    private void Close()
    {
        // Below nothing but a statement the label was the heading of the responses that follow.
        areResponses |= control is not null && answered == current.Count;
        if (control is not null && current.Count > 0)
        {
            var text = mending.Join(current.ToArray());
            var (before, response) = answered is { } words ? (mending.Join(current.Take(words).ToArray()), mending.Join(current.Skip(words).ToArray())) : ResponseWords.Split(text);
            if (response.IsEmpty && isAnswer)
                (before, response) = (Passage.Empty, text);
            // "Finding 4", to which its result refers, below others whose answers have a label: it has none.
            else if (response.IsEmpty && IsToldElsewhere(control) && found.Exists(other => !other.Details.IsEmpty && !other.Response.IsEmpty))
                (before, response) = (text, Passage.Empty);
            else if (response.IsEmpty && (areResponses || (isOfManagement(text.Page) && control.Exceptions.Count > 0)))
                (before, response) = Unlabelled(control, text);
            before = WithoutLabel(before);
            found.Add(new KeyedText(control, before, response, mark));
            // What is stated of several is nobody's own statement; what is answered, answers each.
            found.AddRange(together.Select(other => new KeyedText(other, Passage.Empty, response, mark)));
        }

        (control, mark, answered, isAnswer, together) = (null, null, null, false, []);
        current.Clear();
    }

    /// <summary>"What we found: Three of the …"; "Exception noted:" is the auditor's own statement.</summary>
    private static Passage WithoutLabel(Passage details) =>
        details.Plain.IndexOf(": ", StringComparison.Ordinal) is > 0 and < LongestLabel and var colon && ColumnWords.RoleOf(details.Plain[..colon]) == ColumnRole.Result && !OfException().IsMatch(details.Plain[..colon]) ? details.From(colon + 2) : details;

    private const int LongestLabel = 30;

    [GeneratedRegex(@"\b(?:exceptions?|deviations?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfException();

    private static bool IsToldElsewhere(ReadControl control) => control.Exceptions.Count > 0 && control.Exceptions.TrueForAll(exception => ResultWords.Pointer().IsMatch(exception.Test.Result.Plain) || SendsOn().IsMatch(exception.Test.Result.Plain));

    [GeneratedRegex(@"^\W*(?:exceptions?|deviations?|findings?)\s+(?:(?:was|were)\s+)?(?:noted|identified|found)\s*[.;,:–-]*\s*(?:please\s+)?(?:see|refer\s+to)\s(?![^.;]*\b(?:responses?|reply|replies|answers?|comments?|actions?|management(?:'s)?)\b)[^.;]{2,60}\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex SendsOn();

    /// <summary>The exception may be stated once more before it is answered.</summary>
    private static (Passage Before, Passage Response) Unlabelled(ReadControl control, Passage text)
    {
        foreach (var (test, _) in control.Exceptions)
        {
            var stated = Mending.Letters(test.Result.Text);
            var at = 0;
            for (var same = 0; at < text.Text.Length && same < stated.Length; at++)
            {
                if (char.IsLetterOrDigit(text.Text[at]) && char.ToUpperInvariant(text.Text[at]) != char.ToUpperInvariant(stated[same++]))
                    break;
                if (same == stated.Length)
                    return (text.Slice(0, at + 1), text.Text.IndexOf(' ', at) is > 0 and var space ? text.From(space + 1) : Passage.Empty);
            }
        }

        // Where the exception is stated once more inside the text, its end, and so the beginning of the answer, is not known.
        return control.Exceptions.Any(exception => Mending.Letters(text.Text).Contains(Opening(exception.Test.Result), StringComparison.OrdinalIgnoreCase)) ? (text, Passage.Empty) : (Passage.Empty, text);
    }

    private static string Opening(Passage statement) => Mending.Letters(statement.Text) is var letters && letters.Length > OpeningLetters ? letters[..OpeningLetters] : letters;

    /// <summary>"Response concerning unblinded data (TH-026)": a heading with the number of the control behind it.</summary>
    private (ReadControl Control, int Words)? Behind(Line line)
    {
        if (line.Words.Count > MostWordsBefore)
            return null;
        var plain = Mending.Plain(line.Text);
        // "Access rights in the archive (control 6.05)" in the part that management wrote.
        var heading = NumberBehind().Match(plain) is { Success: true } answer ? answer : isOfManagement(line.Page) ? ControlBehind().Match(plain) : Match.Empty;
        return heading.Success && controls.Find(heading.Groups["number"].Value.Trim()) is { Exceptions.Count: > 0 } one ? (one, line.Words.Count) : null;
    }

    private const int MostWordsBefore = 14;

    [GeneratedRegex(@"^\W*\p{Lu}[^.:;]{2,80}[(\[]control\s+(?<number>[^()\[\]]{1,20})[)\]]\W*$")]
    private static partial Regex ControlBehind();

    /// <summary>"CC6.3: The list was merged with that of the platform.": by the criterion, of which one control alone has an exception; not its heading, "CC6.3: Removal of access".</summary>
    private (ReadControl Control, int Words)? ByCriterion(Line line, bool isAlone) =>
        !(isAlone && !RowBreaks.EndsSentence(line.Text)) && (!headsWithCriteria || isOfManagement(line.Page)) && CriterionBefore(line) is { } criterion && controls.WithException([criterion]) is { } one ? (one, 1) : null;

    private static CriterionId? CriterionBefore(Line line) =>
        line.Words.Count > 3 && line.Words[0].Text[^1] is ':' or '.' && !OfCriterion().IsMatch(line.Text) ? CriterionId.From(line.Words[0].Text.TrimEnd(':', '.')) : null;

    // The words of the criterion itself: "CC6.2. Prior to issuing system credentials …".
    [GeneratedRegex(@"^\S+\s+(?:the\s+entity|COSO\s+principle|prior\s+to\s+issuing)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfCriterion();

    [GeneratedRegex(@"^\W*(?:(?:management'?s?'?\s+)?(?:responses?|reply|answers?|comments?)\b|(?:exceptions?|deviations?|findings?)\b)[^.:;]{2,80}[(\[](?:control\s+)?(?<number>[^()\[\]]{2,20})[)\]]\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex NumberBehind();

    /// <summary>The line before is at its end, so that this one may be a heading.</summary>
    private bool IsApart(Line line) => last is null || line.Page != last.Page || RowBreaks.EndsSentence(last.Text);

    /// <summary>Two or more controls with which the line opens, all of them known, and the number of words that name them.</summary>
    private (ReadControl[] Controls, int Words)? Several(Line line)
    {
        var plain = Mending.Plain(line.Text);
        if (Shared().Match(plain) is not { Success: true } match)
            return null;
        var numbers = match.Groups["number"].Captures;
        ReadControl[] named = [.. numbers.Select(number => controls.Find(number.Value.TrimEnd('.', ','))).OfType<ReadControl>()];
        var heading = plain[..match.Length].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        return named.Length == numbers.Count ? (named, heading) : null;
    }

    [GeneratedRegex(@"^\W*(?:\d{1,2}[.)]\s+)?(?:" + Reply + @"\s+(?:the\s+)?)?(?:(?:exceptions?|deviations?|findings?|observations?|discrepanc(?:y|ies)|variances?)(?:\s+noted)?\s*(?:[:–-]|for|in|at|to|on|regarding)?\s*)?(?:(?:the\s+)?controls?(?:\s+(?:activities|numbers?|nos?\.?|ids?))?\s*[:#]?\s*)?" + SharedNumber + @"(?:\s*(?:,|;|&|\band\b)+\s*" + SharedNumber + @")+\s*(?:$|[:.)–-]+(?:\s+|$))", RegexOptions.IgnoreCase)]
    private static partial Regex Shared();

    private const string SharedNumber = @"(?<number>(?:(?-i:[A-Z][A-Za-z]{0,7})[ ._/-]?)?[\w./-]*\d[\w./-]*?)";

    /// <summary>The control a line is headed by, and the number of words that say so.</summary>
    /// <param name="answers">True at the head of a paragraph where management answers: the number alone is enough there.</param>
    private (ReadControl Control, int Words, string? Mark)? KeyOf(Line line, bool answers)
    {
        var plain = Mending.Plain(line.Text);
        var lead = Lead().Match(plain);
        var rest = plain[lead.Length..];
        // The bracket of "Response (AC-02)" is a part of the word behind it.
        var skipped = lead.Value.Count(char.IsWhiteSpace);
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(3, words.Length); count >= 1; count--)
        {
            var number = string.Join(' ', words.Take(count));
            if (controls.Find(number.TrimEnd('.', ':', ',', '-', ')', ']')) is not { } keyed)
                continue;
            var tail = words.Skip(count).ToArray();
            var aside = tail.TakeWhile(word => CriteriaAside().IsMatch(word)).Count();
            // A bare number begins many sentences; the word "control" or a line of its own makes it a heading.
            var says = lead.Value.Contains("control", StringComparison.OrdinalIgnoreCase);
            var isBare = number.All(c => char.IsAsciiDigit(c) || c is '.');
            var ends = number[^1] is '.' or ':' or '-' or ')' or ']' || (tail.Length > aside && tail[aside] is "-" or ":");
            var isAnswered = (answers || AnswerTo().IsMatch(plain)) && keyed.Exceptions.Count > 0;
            if (!isAnswered && ((isBare && !says) || (tail.Length > aside && !ends && !(says && lead.Value.Length > 9))))
                return null;
            if (tail.Length > aside && tail[aside] is "-" or ":")
                aside++;
            // Its heading may go on with the control's subject: "AC-09 – Timely removal of access".
            var isTitle = tail.Length - aside <= 8 && tail.Length > aside && !plain.TrimEnd().EndsWith('.') && (line.Box.Width < 300 || Unexamined().IsMatch(string.Join(' ', tail)));
            return (keyed, isTitle ? line.Words.Count : skipped + count + aside, null);
        }

        return null;
    }

    /// <summary>The control whose exception has the number that heads the line: "Exception 2", "Response to Deviation #2:", "Reply 2 – …"; or that says where its answer stands: "See reply 2."</summary>
    /// <param name="answers">True where management answers; elsewhere only an answer that an exception sends to is one.</param>
    private (ReadControl Control, int Words, string? Mark)? MarkedBy(Line line, bool beginsText, bool answers)
    {
        var plain = Mending.Plain(line.Text);
        if (Marked().Match(plain) is not { Success: true } head)
            return null;
        var rest = plain[head.Length..].Trim();
        var number = head.Groups["number"].Value.ToLowerInvariant();
        var keys = head.Groups["kind"] is { Success: true } kind ? [$"{kind.Value} {number}".ToLowerInvariant()] : marked.Select(exceptions => exceptions.Key).Where(key => key.EndsWith($" {number}", StringComparison.Ordinal)).ToArray();
        // In the middle of a text only a line of its own, or one after a full stop, is a heading.
        if (keys.Length != 1 || !(answers || NumberedNotes.IsOfAnswer(keys[0])) || marked[keys[0]].Distinct().ToArray() is not [var keyed] || !(beginsText || rest.Length == 0 || last is null || RowBreaks.EndsSentence(last.Text)))
            return null;
        var isTitle = rest.Length > 0 && rest.Split(' ').Length <= 8 && !rest.EndsWith('.') && line.Box.Width < 300;
        return (keyed, isTitle ? line.Words.Count : plain[..head.Length].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, keys[0]);
    }

    // A number that stands alone, or before a colon or a dash; not "Exceptions 1 and 2", "Exception 1 of 3".
    [GeneratedRegex(@"^\W*(?:(?:(?:management'?s?'?\s+)?(?:responses?|reply|replies|answers?|comments?)\s+(?:to|on|regarding)\s+)?(?<kind>exception|deviation|finding|observation|item|note)|(?:management'?s?'?\s+)?(?:response|reply|answer|comment))\s*(?:no\.?\s*|number\s+)?#?\s*(?<number>\d{1,3}|(?-i:[A-Z]))\s*(?:$|[:.)-]+(?:\s+|$)|(?=\((?!\w+\s+of\b)))", RegexOptions.IgnoreCase)]
    private static partial Regex Marked();

    // "Management's response to", "Response of the Directors on", "Harrow's reply regarding", "Management's response (AC-02):", "Management's response - AC-02:".
    private const string Reply = @"(?:(?:the\s+)?(?:management|directors?|(?-i:\p{Lu})[\w&.-]*(?:\s+(?-i:\p{Lu})[\w&.-]*){0,3}(?='))'?s?'?\s+)?(?:responses?|reply|replies|answers?|comments?)(?:\s+(?:of|by|from)\s+(?:the\s+)?(?:management|directors|(?-i:\p{Lu})[\w&.-]*(?:\s+(?-i:\p{Lu})[\w&.-]*){0,3}))?(?:\s+(?:to|on|regarding|concerning|for)|\s+-(?=\s)|,(?=\s)|(?=\s*[(\[]))";

    [GeneratedRegex(@"^\W*" + Reply + @"\s", RegexOptions.IgnoreCase)]
    private static partial Regex AnswerTo();

    /// <summary>"Management's response to AC-02" alone on its line.</summary>
    public static bool HeadsAnswer(Line line) => line.Words.Count <= MostWordsOfHead && Mending.Plain(line.Text) is var plain && AnswerTo().IsMatch(plain) && plain.Any(char.IsAsciiDigit) && plain[^1] != '.';

    private const int MostWordsOfHead = 8;

    [GeneratedRegex(@"^\W*(?:\d{1,2}[.)]\s+(?=exception|deviation|finding|observation|issue|control)\s*|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?=(?:on|re|regarding|concerning|responses?|reply|answer|comments?|exceptions?|deviations?|findings?|controls?)\b))?(?:" + Reply + @"\s+(?:the\s+)?)?(?:(?:on|re:?|regarding|concerning)\s+)?(?:(?:details?\s+of\s+)?(?:exceptions?|deviations?|findings?|responses?|observations?|items?|issues?|discrepanc(?:y|ies)|variances?)(?:\s+noted)?(?:\s*(?:no\.?\s*)?#?\d+)?\s*(?:[:,|–-]|for|in|at|to|on|regarding|concerning)?\s*)?[(\[]?(?:(?:the\s+)?control(?:\s+(?:activity|measure|point|number|no\.?|id|ref\.?|reference|#))?\s*[:#]?\s*|ref(?:erence|\.)?\s*[:#]?\s+(?=\S*\d|(?-i:\p{Lu}){1,6}\s\d))?", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    // "Harrow expects to obtain a Type 2 report for the period from April 1.", not "Management plans to obtain the SOC 2 reports of both vendors."
    [GeneratedRegex(@"^\W*(?-i:\p{Lu})[^.;]{2,60}?\s(?:expects?|plans?|intends?)\s+to\s+(?:obtain|undergo|receive|issue)\s+(?:an?|its|the)\s+(?:next\s+|first\s+)?(?:SOC\s+[12]\s+)?type\s+(?:2|II)\b(?![^.;]*\b(?:vendors?|providers?|suppliers?)\b)[^.;]{0,60}\bfor\s+(?:the|a)\s+period\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfNextReport();

    // "4.6.2. The exercise was held." right below the answer to 4.4.1.
    [GeneratedRegex(@"^[\w-]*\d\.\d[\w.-]*[.:]\s")]
    private static partial Regex Dotted();

    // "HR-B2 Departures are reported by form." right below another answer.
    [GeneratedRegex(@"^\p{Lu}[\w./-]*\d[\w./-]*\s+(?=\p{Lu})")]
    private static partial Regex Headed();

    [GeneratedRegex(@"^\((?:unaudited|unexamined|not\s+(?:audited|examined))\)$", RegexOptions.IgnoreCase)]
    private static partial Regex Unexamined();

    [GeneratedRegex(@"^[(\[]?(?:criteri(?:on|a):?|(?:CC\d|A1|C1|PI1|P\d)\.\d[,;)\]]*[:.]?)$", RegexOptions.IgnoreCase)]
    private static partial Regex CriteriaAside();
}
