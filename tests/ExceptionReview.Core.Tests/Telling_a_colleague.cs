using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Judgement;

namespace VendorRisk.ExceptionReview.Core.Tests;

/// <summary>Whoever reads only the paragraph of a finding must know what happened, how bad it is for us, and why this band.</summary>
public sealed class Telling_a_colleague
{
    [Fact]
    public void managements_remedy_stands_there_in_its_own_words_with_their_page() => Assert.Contains(
        "Management says that the cause is remedied, and since when (page 58: “The job was corrected on 3 June 2025.”); the auditor has not retested it.",
        Text(A.Exception("Access was removed late.", 2, 25, "We regret this. The job was corrected on 3 June 2025.")), StringComparison.Ordinal);

    [Fact]
    public void a_corrected_remedy_is_not_told_in_the_words_it_was_read_from()
    {
        var input = A.Input(A.Report(A.Exception("Access was removed late.", 2, 25, "The job was corrected on 3 June 2025.")));
        var key = Exception(input).Key;
        var text = Exception(input with { Corrections = [new(key, InputName.Remediation, "planned", "it is still to come")] }).Text;
        Assert.Contains("Management has planned a remedy for a stated date.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("3 June 2025", text, StringComparison.Ordinal);
    }

    [Fact]
    public void a_compensating_control_that_failed_is_said_to_have_failed() => Assert.Contains(
        "The control that should have covered the gap did not work either.", Text(A.Exception("Access was removed late. The compensating control did not operate.", 2, 25)), StringComparison.Ordinal);

    [Fact]
    public void a_ceiling_that_did_not_bite_says_what_more_could_not_have_been() => Assert.Contains(
        "because we do not rely on what failed (gate G6) it could not be more than low.",
        Text(A.Exception("One review is missing.", 1, 25), A.Customer() with { Reliance = Reliance(Engagements.Reliance.None), Tier = Tier.Low, Data = DataClass.Public }), StringComparison.Ordinal);

    [Fact]
    public void a_floor_that_did_not_bite_says_what_less_could_not_have_been() => Assert.Contains(
        "because every tested occurrence of a key control failed (gate G3) it could not be less than material.", Text(A.Exception("The reviews were not performed.", 4, 4)), StringComparison.Ordinal);

    [Fact]
    public void of_several_floors_the_highest_is_named()
    {
        var facts = A.Report(A.Exception("The reviews were not performed.", 4, 4)) with { Doubts = [new() { Fact = "exceptions[0].text", Reason = "the line is smudged", Pages = [41] }] };
        Assert.Contains("(gates G3 and G4) it could not be less than material.", Exception(A.Input(facts)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void everything_that_nobody_stated_is_named() => Assert.EndsWith(
        "Not stated, and counted as the policy says for what is not known: how many cases failed of how many, whether it was open at the end of the period, how much of the period was affected, "
        + "whether the report before had it too, whether another control covered the gap, what is being done about the cause and whether anyone checked for harm.",
        Text(A.Exception("One approval is missing.")), StringComparison.Ordinal);

    [Fact]
    public void an_exception_without_a_count_says_so_in_its_title_and_in_its_text()
    {
        var finding = Exception(A.Input(A.Report(A.Exception("User access reviews were not kept."))));
        Assert.StartsWith("Without a count: ", finding.Title, StringComparison.Ordinal);
        Assert.Contains("the report does not say how many cases were tested. It is more than one deviation (the report speaks in the plural, “access reviews were not”, and gives no count)", finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void a_letter_alone_is_not_told_to_ask_for_a_letter()
    {
        var letter = A.Report() with { Kind = ReportKind.BridgeLetter, Controls = [], Opinion = null, Period = new(new(2025, 7, 1), new(2025, 9, 30), 1), ReportDate = new(new(2025, 10, 2), 1) };
        var age = ReviewEngine.Review(A.Input(letter)).Findings.Single(finding => finding.Kind is FindingKind.Age);
        Assert.Equal("4 months old, and only a letter", age.Title);
        Assert.StartsWith("The letter speaks of the time up to 30 September 2025.", age.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ask for a bridge letter", age.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void a_young_letter_alone_is_not_called_a_current_report()
    {
        var letter = A.Report() with { Kind = ReportKind.BridgeLetter, Controls = [], Opinion = null, Period = new(new(2025, 10, 1), new(2025, 12, 31), 1), ReportDate = new(new(2026, 1, 2), 1) };
        var age = ReviewEngine.Review(A.Input(letter)).Findings.Single(finding => finding.Kind is FindingKind.Age);
        Assert.Equal("A letter for the time up to 31 December 2025", age.Title);
        Assert.Contains("A letter is as old as the report it belongs to", age.Text, StringComparison.Ordinal);
    }

    private static RelianceMap Reliance(Reliance reliance) => new() { Categories = new Dictionary<TrustCategory, Reliance> { [TrustCategory.Security] = reliance } };

    private static string Text(ReportException exception, Engagement? engagement = null) => Exception(A.Input(A.Report(exception), engagement)).Text;

    private static Finding Exception(ReviewInput input) => ReviewEngine.Review(input).Findings.Single(finding => finding.Kind is FindingKind.Exception);
}
