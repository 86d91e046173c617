using VendorRisk.Web.Backends;

namespace VendorRisk.Web.Pages.OneReview;

/// <summary>What the reading found, never without how much of the report it rests on. "No exceptions" is said only of a complete reading.</summary>
public static class ReadingSentence
{
    public static string Of(ReportFacts facts) => string.Join(" ", [Found(facts), Read(facts), .. Gaps(facts)]);

    public static bool Complete(ReportFacts facts) => facts.Tests > 0 && facts.Completeness is not null && !Gaps(facts).Any();

    private static string Found(ReportFacts facts) => facts switch
    {
        { Exceptions: 1 } => "1 exception.",
        { Exceptions: > 1 } => $"{facts.Exceptions} exceptions.",
        { Tests: 0 } => "No tests of controls were read, so nothing is said about exceptions.",
        _ when Complete(facts) => "No exceptions.",
        _ => "No exception was read, but the reading is not complete.",
    };

    private static string Read(ReportFacts facts) =>
        $"{Count(facts.Tests, "test", "tests")} of {Count(facts.Controls, "control", "controls")}, {facts.Completeness?.PagesRead ?? facts.Pages} of {Count(facts.Pages, "page", "pages")} read"
        + (facts.TextOrigin is "ocr" or "mixed" ? ", scanned pages by recognition." : ".");

    private static IEnumerable<string> Gaps(ReportFacts facts)
    {
        if (facts.Completeness is not { } counts)
        {
            yield return "How complete the reading is was not counted.";
            yield break;
        }

        if (counts.TablesRead < counts.TablesBegun) yield return $"{counts.TablesBegun - counts.TablesRead} of {counts.TablesBegun} control tables could not be read.";
        if (counts.ControlsAnnounced is { } announced && announced != facts.Controls) yield return $"The report announces {announced} controls.";
        if (counts.CriteriaWithoutControls.Count > 0) yield return $"No control was found for {string.Join(", ", counts.CriteriaWithoutControls)}.";
        if (counts.PagesRead < facts.Pages) yield return $"{Count(facts.Pages - counts.PagesRead, "page was", "pages were")} not read.";
        if (counts.PagesWithoutWords.Count > 0) yield return $"No words on {(counts.PagesWithoutWords.Count == 1 ? "page" : "pages")} {string.Join(", ", counts.PagesWithoutWords)}.";
    }

    private static string Count(int number, string one, string many) => number == 1 ? $"1 {one}" : $"{number} {many}";
}
