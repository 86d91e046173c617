using VendorRisk.Web.Backends;

namespace VendorRisk.Web.Pages.OneReview;

/// <summary>What the reading found, never without how much of the report it rests on.</summary>
public static class ReadingSentence
{
    public static string Of(ReportFacts? facts)
    {
        if (facts is null) return "What was read of this report is not available.";
        var read = $"{Count(facts.Tests, "test", "tests")} of {Count(facts.Controls, "control", "controls")} and {Pages(facts)} read.";
        var found = (facts.ExceptionsCount, facts.Completeness?.Complete) switch
        {
            (null, _) => "Exceptions could not be counted.",
            (0, true) => "No exceptions.",
            (0, _) => "No exception was read, but the reading is not complete.",
            (1, _) => "1 exception.",
            ({ } several, _) => $"{several} exceptions.",
        };
        return facts.Completeness?.Statement is { Length: > 0 } statement ? $"{found} {read} {statement}" : $"{found} {read}";
    }

    private static string Count(int? number, string one, string many) => number switch { null => $"an unknown number of {many}", 1 => $"1 {one}", _ => $"{number} {many}" };

    private static string Pages(ReportFacts facts) => (facts.PagesRead, facts.Pages) switch
    {
        ({ } read, { } all) => $"{read} of {all} pages",
        ({ } read, null) => Count(read, "page", "pages"),
        _ => "an unknown number of pages",
    };
}
