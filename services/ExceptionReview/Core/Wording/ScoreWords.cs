using System.Globalization;
using VendorRisk.ExceptionReview.Core.Judgement;

namespace VendorRisk.ExceptionReview.Core.Wording;

/// <summary>A score and what made most of it: "That makes 52 points of 100, most of them for our reliance on it (20), …; 8 are taken off for what softens it".</summary>
internal static class ScoreWords
{
    public static string Of(Assessment assessment)
    {
        var heaviest = assessment.Lines.Where(line => line.Points > 0 && Words(line.Factor) is not null)
            .OrderByDescending(line => line.Points).Take(3).Select(line => string.Create(CultureInfo.InvariantCulture, $"{Words(line.Factor)} ({line.Points})"));
        var off = -assessment.Lines.Where(line => line.Factor.StartsWith('M') || line.Factor == "cap on mitigation").Sum(line => line.Points);
        var score = string.Create(CultureInfo.InvariantCulture, $"That makes {assessment.Score} points of 100, most of them for {Say.List(heaviest)}");
        return off > 0 ? string.Create(CultureInfo.InvariantCulture, $"{score}, after {off} taken off for what softens it") : score;
    }

    // In the order of the rubric; only F lines add.
    private static string? Words(string factor) => factor switch
    {
        "F1 relevance" => "our reliance on it",
        "F2 exposure" => "the tier and the data",
        "F3 deviation" => "how many cases failed",
        "F4 control" => "what kind of control it is",
        "F5 pervasive" => "how far it spreads",
        "F6 duration" => "how long it lasted",
        "F7 opinion" => "what it did to the opinion",
        "F8 repeat" => "its coming back",
        _ => null,
    };
}
