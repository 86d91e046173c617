using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Tools;

/// <summary>
/// From words to facts, with a limit on each search for a pattern in the text. The patterns are ours and the text is anybody's: where one
/// of them runs away on a text that nobody thought of, or a layout meets a fault of the reader, that document is refused, the fault is told
/// with the place where it arose, and whoever reads goes on with the next.
/// </summary>
public static class ReportReading
{
    /// <summary>By the clock, and long enough that a search which only waits for a busy machine ends before it.</summary>
    public static readonly TimeSpan LongestSearch = TimeSpan.FromSeconds(10);

    /// <summary>The facts in the words that were read; where none were, why.</summary>
    public static Outcome<ParsedReport> Of(Outcome<SourceDocument> words) => words.IsRefused ? words.Refusal : Of(() => ReportParser.Parse(words.Value));

    internal static Outcome<ParsedReport> Of(Func<ParsedReport> parse)
    {
        try
        {
            return parse();
        }
        catch (Exception thrown) when (!All(thrown).Any(one => one is OperationCanceledException or OutOfMemoryException))
        {
            return All(thrown).FirstOrDefault(one => one is not RegexMatchTimeoutException) is { } fault ? Refusals.ReaderFault(fault) : Refusals.SearchTooLong;
        }
    }

    /// <summary>The reader works on several cores, and more than one of them may have failed.</summary>
    private static IReadOnlyList<Exception> All(Exception thrown) => thrown is AggregateException several ? several.Flatten().InnerExceptions : [thrown];

    /// <summary>To be called before the process makes its first pattern: each keeps the limit that it finds then.</summary>
    internal static void LimitSearches() => AppContext.SetData("REGEX_DEFAULT_MATCH_TIMEOUT", LongestSearch);
}
