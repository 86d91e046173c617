using VendorRisk.DocumentParsing.Core.Extraction.Results;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>The procedures and results of one row: one test per result, as the auditor set them.</summary>
/// <remarks>
/// Raw, two tests under one control; the first paragraph of the second has no result of its own:
/// <code>
/// C-103   Employees sign …     Made inquiries of the manager …      No exceptions noted.
///                              Obtained the population …            Exception noted. For 2 of
///                              For a sample of 25 …                 25 employees …
/// </code>
/// </remarks>
internal sealed class TestReader(Mending mending, DeclaredPhrases declared)
{
    public List<ReadTest> Read(ControlRow row)
    {
        var results = Results(row.Of(ColumnRole.Result), row.Of(ColumnRole.Test));
        var procedures = row.Of(ColumnRole.Test);
        if (results.Count == 0)
            return procedures.Count == 0 ? [] : [Test(procedures, [], row, isUncertain: false)];
        if (results.Count == 1)
            return [Test(procedures, results[0], row, isUncertain: false)];
        var shares = ByHeight(procedures, results);
        if (!shares.All(BeginsAndEndsWhole) && Paragraphs(procedures) is var paragraphs && paragraphs.Count == results.Count)
            shares = paragraphs;
        var isUncertain = !shares.All(share => share.Count > 0);
        return results.Select((result, i) => Test(shares[i], result, row, isUncertain)).ToList();
    }

    private ReadTest Test(IReadOnlyList<Line> procedure, IReadOnlyList<Line> result, ControlRow row, bool isUncertain)
    {
        var (said, response) = ResponseWords.Split(Join(result));
        if (response.IsEmpty && row.Of(ColumnRole.Response) is { Count: > 0 } own)
            response = ResponseWords.Split(Join(own)) is { Response.IsEmpty: false } split ? split.Response : Join(own);
        return new ReadTest(Join(procedure), said, response, said.IsEmpty ? TestOutcome.Unknown : ResultPhrases.Classify(said.Text, declared), isUncertain);
    }

    private Passage Join(IEnumerable<Line> lines) => mending.Join(lines.SelectMany(line => line.Words).ToArray());

    /// <summary>A result begins at the head of the cell, and wherever a whole one has ended and another opens beside a new procedure.</summary>
    private List<List<Line>> Results(IReadOnlyList<Line> lines, IReadOnlyList<Line> procedures)
    {
        List<List<Line>> results = [];
        foreach (var line in lines)
        {
            if (results.Count > 0 && !BeginsResult(line, results[^1], procedures))
                results[^1].Add(line);
            else
                results.Add([line]);
        }

        return results;
    }

    private bool BeginsResult(Line line, List<Line> current, IReadOnlyList<Line> procedures)
    {
        if (char.IsLower(line.Text.FirstOrDefault(char.IsLetterOrDigit)) && !ResultPhrases.Opens(line.Text, declared))
            return false;
        var said = Join(current);
        if (!EndsSentence(said.Text) && ResultPhrases.Classify(said.Text, declared) != TestOutcome.NoException)
            return false;
        // A response in the cell goes on to the end of the cell, unless a result opens after it.
        var opens = ResultPhrases.Opens(line.Text, declared);
        var beside = procedures.Any(procedure => procedure.Page == line.Page && Math.Abs(procedure.Box.CentreY - line.Box.CentreY) < 0.35 * line.Height
            && BeginsParagraph(procedures, procedure));
        var gap = line.Page == current[^1].Page && line.Box.Y0 - current[^1].Box.Y1 > 0.6 * line.Height;
        return (opens && (beside || gap)) || (beside && gap && !ResponseWords.Opens(line.Text) && ResponseWords.Split(said).Response.IsEmpty);
    }

    private static bool BeginsParagraph(IReadOnlyList<Line> lines, Line line)
    {
        var at = Array.IndexOf(lines.ToArray(), line);
        if (at <= 0 || lines[at - 1].Page != line.Page)
            return true;
        return line.Box.Y0 - lines[at - 1].Box.Y1 > 0.5 * line.Height || (EndsSentence(lines[at - 1].Text) && !char.IsLower(line.Text.FirstOrDefault(char.IsLetterOrDigit)));
    }

    private static List<List<Line>> ByHeight(IReadOnlyList<Line> procedures, List<List<Line>> results)
    {
        var shares = results.Select(_ => new List<Line>()).ToList();
        foreach (var line in procedures)
        {
            var share = results.FindLastIndex(result => result[0].Page < line.Page || (result[0].Page == line.Page && result[0].Box.CentreY < line.Box.CentreY + (0.4 * line.Height)));
            shares[Math.Max(share, 0)].Add(line);
        }

        return shares;
    }

    private static bool BeginsAndEndsWhole(List<Line> share) => share.Count > 0 && !char.IsLower(share[0].Text.FirstOrDefault(char.IsLetterOrDigit));

    private static List<List<Line>> Paragraphs(IReadOnlyList<Line> lines)
    {
        List<List<Line>> paragraphs = [];
        for (var i = 0; i < lines.Count; i++)
        {
            var begins = i == 0 || (lines[i].Page == lines[i - 1].Page ? lines[i].Box.Y0 - lines[i - 1].Box.Y1 > 0.5 * lines[i].Height : EndsSentence(lines[i - 1].Text));
            if (begins)
                paragraphs.Add([]);
            paragraphs[^1].Add(lines[i]);
        }

        return paragraphs;
    }

    private static bool EndsSentence(string text) => text.TrimEnd('"', '”', '’', ')', ']', ' ') is [.., '.' or '!' or '?'];
}
