using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Tools;

/// <summary>
/// From words to facts, with a limit on each search for a pattern in the text. The patterns are ours and the text is anybody's: where one
/// of them runs away on a text that nobody thought of, that document is refused, and whoever reads goes on with the next.
/// </summary>
public static class ReportReading
{
    /// <summary>A thousand times what the slowest search takes on a report; by the clock, so that a busy machine does not reach it.</summary>
    public static readonly TimeSpan LongestSearch = TimeSpan.FromSeconds(10);

    public static ReportOutcome Of(SourceDocument document) => Of(() => ReportParser.Parse(document));

    internal static ReportOutcome Of(Func<ParsedReport> parse)
    {
        try
        {
            return ReportOutcome.Of(parse());
        }
        catch (RegexMatchTimeoutException)
        {
            return Refusals.SearchTooLong;
        }
        catch (AggregateException several) when (several.Flatten().InnerExceptions.All(one => one is RegexMatchTimeoutException))
        {
            return Refusals.SearchTooLong;
        }
    }

    /// <summary>To be called before the process makes its first pattern: each keeps the limit that it finds then.</summary>
    internal static void LimitSearches() => AppContext.SetData("REGEX_DEFAULT_MATCH_TIMEOUT", LongestSearch);
}
