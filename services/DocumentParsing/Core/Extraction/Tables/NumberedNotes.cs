using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Results;
using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Paragraphs outside the rows that a result only points to by their number.</summary>
/// <remarks>
/// Raw: the cell says <c>Fail (Note 3)</c>, and under the table stands <c>Note 3: For 8 alerts out of a sample of 40 …</c>; or the number heads
/// the text, with its response:
/// <code>
/// Exception #2 – Control AC-07
/// Removal was late for 3 of 25 leavers.
///     Management's response: The form was changed.
/// </code>
/// </remarks>
internal sealed partial class NumberedNotes
{
    /// <summary>A line that fills the page is the first of a paragraph.</summary>
    private const double WidestHeading = 300;

    private readonly List<(string Key, Passage Text)> notes = [];
    private readonly Mending mending;

    public NumberedNotes(IReadOnlyList<TextEvent> texts, Mending mending)
    {
        this.mending = mending;
        for (var i = 0; i < texts.Count; i++)
        {
            if (Label().Match(texts[i].Passage.Plain) is { Success: true } label && !IsHeading(texts[i].Lines[0]))
                notes.Add((KeyOf(label), WithAnswers(texts[i].Passage, texts, i)));
            // "(1) Two of 25 …" under the table whose cell says "See note (1) below".
            if (Bare().Match(texts[i].Passage.Plain) is { Success: true } bare)
                notes.Add(($"note {bare.Groups["number"].Value}", WithAnswers(texts[i].Passage.From(bare.Length), texts, i)));
            // "R1 The form was changed.", where the column for responses says "R1".
            if (Mark().Match(texts[i].Passage.Plain) is { Success: true } mark)
                notes.Add(($"mark {mark.Groups["mark"].Value}", texts[i].Passage.From(mark.Length)));
            for (var line = 0; line < texts[i].Lines.Count; line++)
            {
                if (IsHeading(texts[i].Lines[line]) && Under(texts, i, line, mending) is { IsEmpty: false } under)
                    notes.Add((KeyOf(Marked(texts[i].Lines[line])), under));
            }
        }
    }

    /// <summary>Nothing but the number, and perhaps the control or its subject.</summary>
    private static bool IsHeading(Line line) => line.Words.Count <= 12 && Marked(line).Success && (Heading().IsMatch(Mending.Plain(line.Text)) || !RowBreaks.EndsSentence(line.Text)) && line.Box.Width < WidestHeading;

    private static Match Marked(Line line) => Heading().Match(Mending.Plain(line.Text)) is { Success: true } bare ? bare : Label().Match(Mending.Plain(line.Text));

    /// <summary>The note, and what the paragraphs behind it answer.</summary>
    private Passage WithAnswers(Passage note, IReadOnlyList<TextEvent> texts, int at) =>
        mending.Join([.. note.Words, .. Answers(texts, at + 1).SelectMany(text => text.Passage.Words)]);

    /// <summary>The response has a paragraph of its own, or its label has: "Response by management:" over the response.</summary>
    private static IEnumerable<TextEvent> Answers(IReadOnlyList<TextEvent> texts, int at)
    {
        for (; at < texts.Count && ResponseWords.Opens(texts[at].Passage.Text); at++)
        {
            yield return texts[at];
            if (at + 1 < texts.Count && ResponseWords.IsLabel(texts[at].Passage.Text) && !Marked(texts[at + 1].Lines[0]).Success)
                yield return texts[++at];
        }
    }

    /// <summary>What stands under the heading, to the next number or heading.</summary>
    private static Passage Under(IReadOnlyList<TextEvent> texts, int at, int heading, Mending mending)
    {
        var lines = texts[at].Lines.Skip(heading + 1).ToList();
        if (lines.Count == 0 && ++at < texts.Count)
            lines.AddRange(texts[at].Lines);
        lines.AddRange(Answers(texts, at + 1).SelectMany(text => text.Lines));
        var end = lines.FindIndex(line => Marked(line).Success);
        return mending.Join(lines.Take(end < 0 ? lines.Count : end).SelectMany(line => line.Words).ToArray());
    }

    /// <summary>The note that a short result points to; where numbers begin again with each table, the next one.</summary>
    public Passage? Find(Passage result)
    {
        if (result.IsEmpty || result.Words.Count > 24 || Reference().Match(Whole(result)) is not { Success: true } reference)
            return null;
        var same = notes.Where(note => note.Key == KeyOf(reference)).Select(note => note.Text).ToArray();
        return same.FirstOrDefault(note => note.Page >= result.Page) ?? (same.Length == 1 ? same[0] : null);
    }

    /// <summary>What the column for responses says, or names by its mark, "R1", which stands before the answer; empty where it stands before none, or before two.</summary>
    public Passage Answer(Passage response) => !IsMark(response) ? response
        : notes.Where(note => note.Key == $"mark {response.Plain}").ToArray() is [var only] ? only.Text : Passage.Empty;

    /// <summary>The column for responses holds no more than a mark.</summary>
    public static bool IsMark(Passage response) => response.Words.Count == 1 && BareMark().IsMatch(response.Plain);

    public bool PointsToOne(Passage result) => result.Words.Count <= 8 && Reference().IsMatch(Whole(result));

    private string Whole(Passage result) => BrokenWords.Whole(result, mending);

    /// <summary>The note without its label.</summary>
    public static Passage Said(Passage note) => Label().Match(note.Plain) is { Success: true } label && label.Length < note.Text.Length ? note.From(label.Length) : note;

    /// <summary>The number that an exception has of its own: "Exception 2: For 3 of 25 …", "For 3 of 25 … late (Deviation #2).", "Fail - See Exception #2"; or that of its answer: "3 of 25 were late. See reply 2."</summary>
    public static string? MarkOf(string result)
    {
        var plain = Mending.Plain(result);
        return Label().Match(plain) is { Success: true } label ? KeyOf(label) : Aside().Match(plain) is { Success: true } aside ? KeyOf(aside)
            : ResultWords.Pointer().Match(plain) is { Success: true } pointer ? KeyOf(pointer) : Answered().Match(plain) is { Success: true } answered ? KeyOf(answered) : null;
    }

    /// <summary>The controls whose exceptions have numbers of their own, by the number: "exception 2".</summary>
    public static ILookup<string, ReadControl> Marked(IEnumerable<ReadControl> controls, Mending mending) => controls
        .SelectMany(control => control.Exceptions.Select(exception => (Control: control, Mark: MarkOf(BrokenWords.Whole(exception.Test.Result, mending)))))
        .Where(exception => exception.Mark is not null).Distinct().ToLookup(exception => exception.Mark!, exception => exception.Control);

    /// <summary>The number is that of the answer, and not of the exception: "reply 2".</summary>
    public static bool IsOfAnswer(string? mark) => mark is not null && OfAnswer().IsMatch(mark);

    [GeneratedRegex("^(?:response|reply|answer|comment) ")]
    private static partial Regex OfAnswer();

    /// <summary>True where the text speaks of the exception with this number: "exception 2", "Exceptions 1 and 2".</summary>
    public static bool Names(string text, string mark) => Reference().Matches(Mending.Plain(text)).Any(reference => KeyOf(reference) == mark)
        || Several().Matches(Mending.Plain(text)).Any(several => several.Groups["number"].Captures.Any(number => $"{several.Groups["kind"].Value} {number.Value}".Equals(mark, StringComparison.OrdinalIgnoreCase)));

    private static string KeyOf(Match match) => $"{match.Groups["kind"].Value} {match.Groups["number"].Value}".ToLowerInvariant();

    [GeneratedRegex(@"^(?<mark>[A-Z]{1,2}-?\d{1,2})[.:)]?\s+(?=\p{Lu})")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^[A-Z]{1,2}-?\d{1,2}$")]
    private static partial Regex BareMark();

    /// <summary>The number alone on its line: "Exception 2", "Deviation #2", "Note 1 (control AC 11)", "Note 1 on AC-11".</summary>
    [GeneratedRegex(@"^\W*" + ResultWords.Marked + @"(?:\s*[(\[][^()\[\]]{2,40}[)\]]|\s+(?:on|to|for|re|regarding|concerning)\s+(?:control\s+)?[\w./-]*\d[\w./-]*)?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\b(?<kind>exception|deviation|finding|observation|item|note)s\s+(?:nos?\.?\s*)?#?(?<number>\d{1,3})(?:\s*(?:,|and|&|or)\s*#?(?<number>\d{1,3}))+", RegexOptions.IgnoreCase)]
    private static partial Regex Several();

    [GeneratedRegex(@"[(\[](?:see\s+)?" + ResultWords.Marked + @"[)\]]\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Aside();

    [GeneratedRegex(@"\b(?:see|refer\s+to)\s+(?:management'?s?'?\s+)?(?<kind>response|reply|answer|comment)\s*(?:no\.?\s*)?#?(?<number>\d{1,3})\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Answered();

    [GeneratedRegex(@"^\W*" + ResultWords.Marked + @"(?:\s*[(\[][^()\[\]]{2,40}[)\]]|,\s*control\s+[\w./-]{1,12}?(?:\s\d{1,3})?)?\s*[:.)–-]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"^\((?<number>\d{1,2})\)\s+(?=\p{Lu}|\d)")]
    private static partial Regex Bare();

    [GeneratedRegex(@"\b" + ResultWords.Marked + @"\b(?!\s+(?:of|out)\b)|\b(?<kind>note)\s*\((?<number>\d{1,2})\)", RegexOptions.IgnoreCase)]
    private static partial Regex Reference();
}
