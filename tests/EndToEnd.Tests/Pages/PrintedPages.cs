using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace VendorRisk.EndToEnd.Tests.Pages;

/// <summary>Where a sentence stands in a PDF, by poppler's places of words and nothing of the product.</summary>
internal static partial class PrintedPages
{
    /// <summary>
    /// The page on which the sentence fills the last column of a table: from its first word on, the words that stand at it or to its right,
    /// line by line. Where something else stands beside it, as a response of management does, the words are mixed and do not match.
    /// </summary>
    public static int WithInLastColumn(string pdf, string sentence)
    {
        string[] wanted = sentence.Split(' ');
        return Pages(pdf).Select((words, index) => (words, Number: index + 1))
            .Single(page => page.words.Any(first => first.Text == wanted[0] && From(first, page.words).Take(wanted.Length).SequenceEqual(wanted))).Number;
    }

    private static IEnumerable<string> From(Word first, IReadOnlyList<Word> words) => words
        .Where(word => word.Left >= first.Left - 1 && word.Top >= first.Top - 1).OrderBy(word => Math.Round(word.Top)).ThenBy(word => word.Left).Select(word => word.Text);

    private static IEnumerable<IReadOnlyList<Word>> Pages(string pdf)
    {
        using var reading = Process.Start(new ProcessStartInfo("pdftotext", ["-bbox", pdf, "-"]) { RedirectStandardOutput = true })!;
        var pages = reading.StandardOutput.ReadToEnd().Split("<page ").Skip(1).ToList();
        reading.WaitForExit();
        return pages.Select(page => (IReadOnlyList<Word>)[.. OneWord().Matches(page).Select(word => new Word(Number(word, 1), Number(word, 2), word.Groups[3].Value))]);
    }

    private static double Number(Match word, int group) => double.Parse(word.Groups[group].Value, CultureInfo.InvariantCulture);

    // <word xMin="386.250000" yMin="402.937500" xMax="412.837500" yMax="414.937500">Exception</word>
    [GeneratedRegex("""<word xMin="([0-9.]+)" yMin="([0-9.]+)"[^>]*>([^<]*)</word>""")]
    private static partial Regex OneWord();

    private sealed record Word(double Left, double Top, string Text);
}
