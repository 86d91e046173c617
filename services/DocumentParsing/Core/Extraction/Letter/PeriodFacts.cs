using System.Globalization;
using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Dates;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Places;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter;

/// <summary>What a report covers: a period, or for a Type 1 a day. Read from the cover, the scope paragraph and the opinion, and compared.</summary>
public sealed partial class PeriodFacts(DateReader dates)
{
    private readonly PeriodReader periods = new(dates);

    public ReportPeriod? Period(IEnumerable<(Place Place, Passage Passage)> places, List<Doubt> doubts)
    {
        var statements = places.SelectMany(at => Periods(at.Place, at.Passage)).ToArray();
        var fact = Agreement.Of("period", statements, doubts, period => $"{Show(period.Start)} to {Show(period.End)}");
        return fact is null ? null : new ReportPeriod(new(fact.Value.Start, fact.Span), new(fact.Value.End, fact.Span));
    }

    public SourcedValue<DateOnly>? AsOf(IEnumerable<(Place Place, Passage Passage)> places, List<Doubt> doubts)
    {
        var statements = places.SelectMany(at => Days(at.Place, at.Passage)).ToArray();
        return Agreement.Of("asOf", statements, doubts, Show);
    }

    // The first period of a place is what it is about; the opinion repeats it in each limb.
    private IEnumerable<Statement<(DateOnly Start, DateOnly End)>> Periods(Place place, Passage passage) => periods.Read(passage.Plain)
        .Take(1)
        .Select(read => new Statement<(DateOnly, DateOnly)>((read.Start, read.End), passage.SpanOf(read.From, read.To - read.From), place, read.Certainty == DateCertainty.Sure));

    private IEnumerable<Statement<DateOnly>> Days(Place place, Passage passage) => dates.Read(passage.Plain)
        .Where(read => AsOfBefore().IsMatch(passage.Plain.AsSpan(0, read.Start)))
        .Take(1)
        .Select(read => new Statement<DateOnly>(read.Date, passage.SpanOf(read.Start, read.End - read.Start), place, read.Certainty == DateCertainty.Sure));

    private static string Show(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(?:as\s+(?:of|at)|at|on)\s*(?:the\s+)?(?:date\s*)?[:,]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AsOfBefore();
}
