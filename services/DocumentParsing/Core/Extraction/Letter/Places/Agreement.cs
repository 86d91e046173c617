using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Places;

/// <summary>
/// Makes one fact of what several places state. The auditor's words win over the cover; the fact is placed where the document states it
/// first; a place that says something else is a doubt, for a report may contradict itself.
/// </summary>
public static class Agreement
{
    public static SourcedValue<T>? Of<T>(string fact, IReadOnlyList<Statement<T>> statements, List<Doubt> doubts, Func<T, string> show)
        where T : notnull
    {
        if (Winner(statements) is not { } winner)
            return null;
        var same = statements.Where(statement => statement.Value.Equals(winner.Value)).ToArray();
        var others = statements.Where(statement => statement.Sure && !statement.Value.Equals(winner.Value)).ToArray();
        if (others.Length > 0)
            doubts.Add(Differs(fact, winner, others[0], show));
        else if (!same.Any(statement => statement.Sure) && same.Length < 2)
            doubts.Add(new Doubt(fact, $"It could only be read by assuming something: {show(winner.Value)}.", Pages(winner)));

        var first = same.MinBy(statement => (statement.Span.Page, statement.Span.Ranges[0].Start))!;
        return new SourcedValue<T>(winner.Value, first.Span);
    }

    private static Statement<T>? Winner<T>(IReadOnlyList<Statement<T>> statements)
        where T : notnull
    {
        // One doubtful reading does not overrule what the document says clearly elsewhere.
        var sure = statements.Where(statement => statement.Sure).ToArray();
        return (sure.Length > 0 ? sure : statements).MinBy(statement => statement.Place);
    }

    private static Doubt Differs<T>(string fact, Statement<T> winner, Statement<T> other, Func<T, string> show)
        where T : notnull =>
        new(fact, $"The {Name(winner.Place)} says {show(winner.Value)}, the {Name(other.Place)} says {show(other.Value)}.", [.. Pages(winner), .. Pages(other)]);

    private static int[] Pages<T>(Statement<T> statement)
        where T : notnull => [.. statement.Span.Pages];

    private static string Name(Place place) => place switch
    {
        Place.Opinion => "opinion",
        Place.Scope => "scope paragraph",
        Place.Cover => "cover",
        Place.Assertion => "management's assertion",
        Place.Description => "description",
    };
}
