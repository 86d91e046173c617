using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Signs, in the text among the tests, of rows that went into no fact: a table under titles nobody knows, a row that was taken for text.</summary>
internal static partial class LostRows
{
    /// <summary>Pages with results that belong to no test that was read.</summary>
    public static IEnumerable<int> Results(ReadTables read, IReadOnlyList<Control> controls)
    {
        var used = controls.SelectMany(control => control.Tests).Where(test => test.Result is not null).Select(test => test.Result!.Span).ToArray();
        return AmongTests(read).Where(text => Result().IsMatch(text.Passage.Plain) && !text.Passage.Words.Any(word => used.Any(span => Spans.Holds(span, word)))).Select(text => text.Passage.Page);
    }

    /// <summary>Pages with lines that begin with a number of the same make as those of the controls, and no such control was read.</summary>
    public static IEnumerable<int> Numbers(ReadTables read)
    {
        var shapes = read.Assembler.Controls.Select(control => control.Id.Value).Where(HasLettersAndDigits).Select(ControlIds.Shape).ToHashSet();
        // Specifications of the Cloud Controls Matrix have numbers of their own: "IVS-03".
        var hasMatrix = read.Letter.AdditionalCriteria.Any(framework => framework.Value.StartsWith("ccm", StringComparison.Ordinal));
        return from text in AmongTests(read)
               from line in text.Lines
               // "EN 1" over two words.
               let number = shapes.Contains(ControlIds.Shape(TwoWords(line))) ? TwoWords(line) : line.Words[0].Text.TrimEnd('.', ':', ',')
               where HasLettersAndDigits(number) && shapes.Contains(ControlIds.Shape(number)) && read.Assembler.Find(number) is null && !(hasMatrix && Specification().IsMatch(number)) && CriterionId.Find(number).All(found => found.Length < number.Length) && !Series().IsMatch(number)
               select line.Page;
    }

    private static string TwoWords(Line line) => line.Words.Count > 1 && line.Words[0].Text.All(char.IsUpper) ? $"{line.Words[0].Text} {line.Words[1].Text.TrimEnd('.', ':', ',')}" : "";

    /// <summary>From the first table on, or from the first control that stands on a card.</summary>
    public static IEnumerable<TextEvent> AmongTests(ReadTables read)
    {
        // By page: all the text before the tests comes here.
        var numbers = read.Assembler.Controls.Select(control => control.Id.Span).SelectMany(span => span.Pages.Select(page => (Page: page, Span: span))).ToLookup(place => place.Page, place => place.Span);
        return read.Events.SkipWhile(met => met is TextEvent text && !text.Passage.Words.Any(word => numbers[word.Page].Any(span => Spans.Holds(span, word)))).OfType<TextEvent>().Where(text => read.Scope.IsOfAuditor(text.Lines[0]));
    }

    private static bool HasLettersAndDigits(string text) => text.Any(char.IsLetter) && text.Any(char.IsAsciiDigit);

    // The domains of version 4.
    [GeneratedRegex(@"^(?:A&A|AIS|BCR|CCC|CEK|DCS|DSP|GRC|HRS|IAM|IPY|IVS|LOG|SEF|STA|TVM|UEM)-\d\d$")]
    private static partial Regex Specification();

    // Raw: "CC6 Logical and physical access" over the controls that answer to CC6.1 to CC6.8.
    [GeneratedRegex(@"^(?:CC[1-9]|A1|C1|PI1|P[1-8])$")]
    private static partial Regex Series();

    // Not the sentence that explains the phrase, in quotes.
    [GeneratedRegex(@"(?<![""'])\bno\s+(?:relevant\s+)?(?:exceptions?|deviations?)\s+(?:(?:were|was)\s+)?(?:noted|identified)\.?\s*$|[;,:–-]\s+no\s+(?:exceptions?|deviations?)\.?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Result();
}
