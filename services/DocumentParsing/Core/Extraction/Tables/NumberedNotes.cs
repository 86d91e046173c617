using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Paragraphs outside the rows that a result only points to by their number.</summary>
/// <remarks>Raw: the cell says <c>Fail (Note 3)</c>, and under the table stands <c>Note 3: For 8 alerts out of a sample of 40 …</c>.</remarks>
internal sealed partial class NumberedNotes
{
    private readonly List<(string Key, Passage Text)> notes = [];

    public NumberedNotes(IEnumerable<TextEvent> texts)
    {
        foreach (var text in texts)
        {
            if (Label().Match(text.Passage.Plain) is { Success: true } label)
                notes.Add((KeyOf(label), text.Passage));
        }
    }

    /// <summary>The note that a short result points to; where numbers begin again with each table, the next one.</summary>
    public Passage? Find(Passage result)
    {
        if (result.IsEmpty || result.Words.Count > 24 || Reference().Match(result.Plain) is not { Success: true } reference)
            return null;
        var same = notes.Where(note => note.Key == KeyOf(reference)).Select(note => note.Text).ToArray();
        return same.FirstOrDefault(note => note.Page >= result.Page) ?? (same.Length == 1 ? same[0] : null);
    }

    public static bool PointsToOne(Passage result) => result.Words.Count <= 8 && Reference().IsMatch(result.Plain);

    /// <summary>The note without its label.</summary>
    public static Passage Said(Passage note) => Label().Match(note.Plain) is { Success: true } label && label.Length < note.Text.Length ? note.From(label.Length) : note;

    /// <summary>The number that an exception has of its own: "Exception 2: For 3 of 25 …", "For 3 of 25 … late (Deviation #2)."</summary>
    public static string? MarkOf(string result)
    {
        var plain = Mending.Plain(result);
        return Label().Match(plain) is { Success: true } label ? KeyOf(label) : Aside().Match(plain) is { Success: true } aside ? KeyOf(aside) : null;
    }

    /// <summary>True where the text speaks of the exception with this number: "exception 2", "Exceptions 1 and 2".</summary>
    public static bool Names(string text, string mark) => Reference().Matches(Mending.Plain(text)).Any(reference => KeyOf(reference) == mark)
        || Several().Matches(Mending.Plain(text)).Any(several => several.Groups["number"].Captures.Any(number => $"{several.Groups["kind"].Value} {number.Value}".Equals(mark, StringComparison.OrdinalIgnoreCase)));

    private static string KeyOf(Match match) => $"{match.Groups["kind"].Value} {match.Groups["number"].Value}".ToLowerInvariant();

    [GeneratedRegex(@"\b(?<kind>exception|deviation|finding|observation|item|note)s\s+(?:nos?\.?\s*)?#?(?<number>\d{1,3})(?:\s*(?:,|and|&|or)\s*#?(?<number>\d{1,3}))+", RegexOptions.IgnoreCase)]
    private static partial Regex Several();

    [GeneratedRegex(@"[(\[](?:see\s+)?(?<kind>exception|deviation|finding|observation|item|note)\s*(?:no\.?\s*)?#?\s*(?<number>\d{1,3}|(?-i:[A-Z]))[)\]]\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Aside();

    [GeneratedRegex(@"^\W*(?<kind>note|item|exception|deviation|finding|observation)\s*(?:no\.?\s*)?#?\s*(?<number>\d{1,3}|(?-i:[A-Z]))\s*[:.)–-]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"\b(?<kind>note|item|exception|deviation|finding|observation)\s*(?:no\.?\s*)?#?\s*(?<number>\d{1,3}|(?-i:[A-Z]))\b(?!\s+(?:of|out)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Reference();
}
