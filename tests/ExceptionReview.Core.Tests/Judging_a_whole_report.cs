using System.Text;
using System.Text.Json;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Wording;

namespace VendorRisk.ExceptionReview.Core.Tests;

public sealed class Judging_a_whole_report
{
    [Fact]
    public void finds_nothing_in_a_clean_and_current_one() =>
        Assert.Equal([(FindingKind.Age, Band.NotMaterial)], Kinds(A.Input()));

    [Theory]
    [InlineData(OpinionKind.Adverse, "CC6.1", Tier.Low, Band.Material)]
    [InlineData(OpinionKind.Disclaimer, null, Tier.Low, Band.Material)]
    [InlineData(OpinionKind.Qualified, "CC6.1", Tier.High, Band.Material)]
    [InlineData(OpinionKind.Qualified, "CC6.1", Tier.Medium, Band.Review)]
    [InlineData(OpinionKind.Qualified, "P6.1", Tier.Critical, Band.Low)]
    [InlineData(OpinionKind.Qualified, null, Tier.Critical, Band.Material)]
    public void weighs_a_modified_opinion_whatever_the_exceptions(OpinionKind kind, string? criterion, Tier tier, Band band)
    {
        var facts = A.Report() with { Opinion = A.Report().Opinion! with { Kind = kind, Criteria = criterion is null ? [] : [criterion] } };
        Assert.Equal(band, Of(A.Input(facts, A.Customer() with { Tier = tier }), FindingKind.Qualification).Band);
    }

    [Fact]
    public void names_a_category_that_is_required_or_relied_on_and_not_in_scope()
    {
        var customer = A.Customer() with
        {
            Requires = new() { Categories = [TrustCategory.Privacy] },
            Reliance = new() { Categories = new Dictionary<TrustCategory, Reliance> { [TrustCategory.Security] = Reliance.Direct, [TrustCategory.Confidentiality] = Reliance.Indirect } },
        };
        Assert.Equal(
            [("Confidentiality is not in scope", Band.Review), ("Privacy is not in scope", Band.Material)],
            ReviewEngine.Review(A.Input(engagement: customer)).Findings.Where(finding => finding.Kind is FindingKind.MissingCategory).Select(finding => (finding.Title, finding.Band)));
    }

    [Theory]
    [InlineData(null, null, Band.Review)]
    [InlineData("Example Cloud", null, Band.Low)]
    [InlineData("Example Cloud Ltd.", "2025-06-30", Band.Low)]
    [InlineData("Example Cloud", "2024-06-30", Band.Review)]
    public void chases_the_report_of_a_carved_out_organization(string? held, string? until, Band band)
    {
        var facts = A.Report() with { SubserviceOrganizations = [new("Example Cloud, Inc.", SubserviceMethod.CarveOut, "hosting", 12), new("Inside GmbH", SubserviceMethod.Inclusive, null, 12)] };
        var customer = A.Customer() with { SubserviceReports = held is null ? [] : [new(held, until is null ? null : DateOnly.Parse(until, null))] };
        Assert.Equal(band, Of(A.Input(facts, customer), FindingKind.CarveOut).Band);
    }

    [Theory]
    [InlineData(CuecState.Implemented, Reliance.Direct, null)]
    [InlineData(CuecState.NotApplicable, Reliance.Direct, null)]
    [InlineData(CuecState.Unknown, Reliance.Direct, Band.Review)]
    [InlineData(CuecState.No, Reliance.Direct, Band.Review)]
    [InlineData(CuecState.Partial, Reliance.Shared, Band.Low)]
    public void weighs_what_is_expected_of_the_customer(CuecState state, Reliance reliance, Band? band)
    {
        var facts = A.Report() with { ComplementaryUserEntityControls = [new() { Text = "User entities review their own users.", Criteria = ["CC6.2"], Page = 18 }] };
        var customer = A.Customer() with { Cuecs = new() { Default = state }, Reliance = new() { Criteria = new Dictionary<string, Reliance> { ["CC6.2"] = reliance } } };
        Assert.Equal(band, ReviewEngine.Review(A.Input(facts, customer)).Findings.SingleOrDefault(finding => finding.Kind is FindingKind.Cuec)?.Band);
    }

    [Theory]
    [InlineData(TestOutcome.NoOccurrence, "CC7.4", FindingKind.NonOccurrence, Band.Low)]
    [InlineData(TestOutcome.NotTested, "CC7.4", FindingKind.NotTested, Band.Review)]
    [InlineData(TestOutcome.NotTested, "P6.1", FindingKind.NotTested, Band.Low)]
    [InlineData(TestOutcome.ScopeLimit, "CC7.4", FindingKind.ScopeLimit, Band.Review)]
    [InlineData(TestOutcome.Unknown, "CC7.4", FindingKind.Doubt, Band.Review)]
    public void never_scores_what_is_no_exception(TestOutcome outcome, string criterion, FindingKind kind, Band band)
    {
        var facts = A.Report() with { Controls = [.. A.Report().Controls, A.Control("Z-9", criterion, new ControlTest("Inspected the record.", outcome, "The circumstances that warrant the control did not occur.", 33))] };
        var finding = Of(A.Input(facts), kind);
        Assert.Equal((band, null, 33), (finding.Band, finding.Score, finding.Evidence[0].Page));
    }

    [Fact]
    public void says_once_of_a_control_that_it_was_not_tested_however_many_of_its_tests_say_so()
    {
        ControlTest not = new("Inspected.", TestOutcome.NotTested, "Not tested.", 31), good = new("Inspected.", TestOutcome.NoException, "No exceptions noted.", 32), none = new("Inspected.", TestOutcome.NoOccurrence, "Did not occur in the period.", 33);
        var findings = ReviewEngine.Review(A.Input(A.Report() with { Controls = [.. A.Report().Controls, A.Control("Z-9", "CC7.4", good, not, none, not with { Page = 34 }, none)] })).Findings;
        Assert.Equal(
            [(FindingKind.NotTested, 31), (FindingKind.NonOccurrence, 33)],
            findings.Where(finding => finding.Control == "Z-9").OrderByDescending(finding => finding.Band).Select(finding => (finding.Kind, finding.Evidence[0].Page)));
    }

    [Theory]
    [InlineData("P6.1 CC6.1", Band.Material)]
    [InlineData("CC6.1 P6.1", Band.Material)]
    [InlineData("P6.1 P1.1", Band.Low)]
    [InlineData("PI1.1", Band.Material)]
    [InlineData("", Band.Material)]
    public void weighs_a_qualification_by_the_criterion_that_is_relied_on_most_and_takes_what_was_not_said_for_the_most(string criteria, Band band)
    {
        var facts = A.Report() with { Opinion = A.Report().Opinion! with { Kind = OpinionKind.Qualified, Criteria = criteria.Split(' ', StringSplitOptions.RemoveEmptyEntries) } };
        var reliance = new RelianceMap { Categories = new Dictionary<TrustCategory, Reliance> { [TrustCategory.Security] = Reliance.Indirect, [TrustCategory.Availability] = Reliance.None, [TrustCategory.Privacy] = Reliance.None } };
        Assert.Equal(band, Of(A.Input(facts, A.Customer() with { Reliance = reliance }), FindingKind.Qualification).Band);
    }

    [Theory]
    [InlineData("availability", Band.Low)]
    [InlineData("availability security", Band.Material)]
    [InlineData("confidentiality", Band.Material)]
    [InlineData("", Band.Material)]
    public void weighs_a_qualification_that_names_no_criterion_by_all_that_is_in_scope(string scope, Band band)
    {
        var facts = A.Report() with
        {
            Categories = [.. scope.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => Enum.Parse<TrustCategory>(name, ignoreCase: true))],
            Opinion = A.Report().Opinion! with { Kind = OpinionKind.Qualified },
        };
        var reliance = new RelianceMap { Categories = new Dictionary<TrustCategory, Reliance> { [TrustCategory.Security] = Reliance.Direct, [TrustCategory.Availability] = Reliance.None } };
        Assert.Equal(band, Of(A.Input(facts, A.Customer() with { Reliance = reliance }), FindingKind.Qualification).Band);
    }

    [Theory]
    [InlineData("PI1.1")]
    [InlineData("")]
    public void takes_what_the_customer_did_not_say_for_direct_reliance_and_the_critical_tier(string criteria)
    {
        string[] named = criteria.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var facts = A.Report() with
        {
            ComplementaryUserEntityControls = [new() { Text = "User entities review their own users.", Criteria = named, Page = 18 }],
            Opinion = A.Report().Opinion! with { Kind = OpinionKind.Qualified, Criteria = named },
        };
        var silent = new Engagement { Vendor = "Example Payroll" };
        Assert.Equal(Band.Review, Of(A.Input(facts, silent), FindingKind.Cuec).Band);
        Assert.Equal(Band.Review, Of(A.Input(facts with { Categories = [] }, silent), FindingKind.Cuec).Band);
        Assert.Contains("for a service of critical tier.", Of(A.Input(facts, silent), FindingKind.Qualification).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void never_takes_an_unread_report_for_a_clean_one()
    {
        var facts = A.Report() with { Controls = [], Opinion = null };
        Assert.Equal(2, ReviewEngine.Review(A.Input(facts)).Findings.Count(finding => finding is { Kind: FindingKind.Doubt, Band: Band.Review }));
    }

    [Theory]
    [InlineData("2026-02-20", "Valid until 20 February 2026", Band.NotMaterial)]
    [InlineData("2026-02-19", "No longer valid since 20 February 2026", Band.Material)]
    public void reads_a_certificate_by_its_last_day_and_finds_no_tests_in_it(string until, string title, Band band)
    {
        var facts = A.Report() with { Kind = ReportKind.Iso27001Certificate, Period = null, ValidUntil = new(DateOnly.Parse(until, null), 1), Controls = [], Opinion = null, Categories = [] };
        var age = Of(A.Input(facts), FindingKind.Age);
        Assert.Equal((title, band), (age.Title, age.Band));
        Assert.Equal(Band.Low, Of(A.Input(facts), FindingKind.CoverageGap).Band);
    }

    [Fact]
    public void takes_a_bridge_letter_alone_for_no_report()
    {
        var letter = A.Report() with { Kind = ReportKind.BridgeLetter, Controls = [], Opinion = null };
        var customer = A.Customer() with { Requires = new() { Type = RequiredType.Type2 } };
        Assert.Equal(Band.Material, Of(A.Input(letter, customer), FindingKind.CoverageGap).Band);
    }

    [Fact]
    public void says_what_contradicts_itself()
    {
        var early = A.Report() with { ReportDate = new(new(2025, 12, 15), 5) };
        Assert.Contains("dated 15 December 2025 (page 5), before 31 December 2025", Of(A.Input(early), FindingKind.Doubt).Text, StringComparison.Ordinal);
        var impossible = A.Report(A.Exception("Many failed.", 30, 25));
        Assert.Contains("30 deviations in a sample of 25", Of(A.Input(impossible), FindingKind.Doubt).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void says_what_makes_the_report_itself_hard_to_trust_and_never_weighs_it_more_than_low()
    {
        var facts = A.Report() with
        {
            Auditor = new("Example Payroll", 5),
            ReportDate = new(new(2026, 9, 30), 5),
            Controls = [A.Control("Z-1", "CC6.1", new ControlTest("Inquired of management whether the control works.", TestOutcome.NoException, "No exceptions noted.", 30)), A.Control("Z-2", "CC6.2") with { Criteria = [] }],
        };
        var signs = ReviewEngine.Review(A.Input(facts)).Findings.Where(finding => finding.Kind is FindingKind.Reliability).ToArray();
        Assert.Equal(
            ["Structure: 35 criteria in scope without a control", "Structure: issued very late", "Substance: 1 control without a criterion", "Substance: 1 control tested by asking only", "Source: the vendor signs its own report"],
            signs.Select(sign => sign.Title));
        Assert.All(signs, sign => Assert.Equal(Band.Low, sign.Band));
    }

    [Theory]
    [InlineData("We are SOC 2 certified.", "SOC 2 certified")]
    [InlineData("The company passed its SOC 2 audit.", "passed its SOC 2")]
    [InlineData("Our SOC 2 report has expired.", "SOC 2 report has expired")]
    [InlineData("An AICPA accredited firm.", "AICPA accredited")]
    [InlineData("The vendor has obtained a SOC 2 Type 2 report and is certified to ISO/IEC 27001.", null)]
    public void names_wrong_words(string text, string? words) => Assert.Equal(words, Terminology.Check(text).FirstOrDefault()?.Words);

    [Fact]
    public void concludes_with_the_heaviest_band_of_all()
    {
        var review = ReviewEngine.Review(A.Input(A.Report(A.Exception("Reviews were not performed during the period.", 4, 4))));
        Assert.Equal(Band.Material, review.Conclusion.Band);
        Assert.Equal("Material for us: 1 exception (control AC-07). Do not rely on this report as it stands until that is decided.", review.Conclusion.Sentence);
    }

    [Fact]
    public void gives_the_same_bytes_for_the_same_values_and_different_keys_to_different_findings()
    {
        var input = A.Input(A.Report(A.Exception("One case failed.", 1, 25), A.Exception("One case failed.", 1, 25), A.Exception("Another failed.", 1, 25)));
        var review = ReviewEngine.Review(input);
        Assert.Equal(FindingsJson.Write(review.Findings), FindingsJson.Write(ReviewEngine.Review(input with { Facts = input.Facts with { } }).Findings));
        Assert.Equal(review.Findings.Count, review.Findings.Select(finding => finding.Key).Distinct().Count());
    }

    [Fact]
    public void writes_the_shape_that_scripts_read_and_words_that_pass_its_own_rules()
    {
        var facts = JsonSerializer.SerializeToElement(new { schema = FactsReader.Schema, added = 1 });
        var review = ReviewEngine.Review(A.Input(A.Report(A.Exception("For 2 of 25 leavers access was removed late.", 2, 25))));
        var text = Encoding.UTF8.GetString(ReviewJson.Write(review, new(facts, [], [])));

        using var json = JsonDocument.Parse(text);
        Assert.Equal(1, json.RootElement.GetProperty("facts").GetProperty("added").GetInt32());
        Assert.Equal(("coverageEnd", "2025-12-31", 1, "current", "2027-01-01", 0), Age(json.RootElement.GetProperty("age")));
        Assert.Contains(Encoding.UTF8.GetString(FindingsJson.Write(review.Findings)), text, StringComparison.Ordinal);
        Assert.Empty(Terminology.Check(text));
    }

    private static (string?, string?, int, string?, string?, int) Age(JsonElement age) => (
        age.GetProperty("anchor").GetString(), age.GetProperty("coverageEnd").GetString(), age.GetProperty("months").GetInt32(),
        age.GetProperty("band").GetString(), age.GetProperty("staleOn").GetString(), age.GetProperty("uncoveredDays").GetInt32());

    private static IEnumerable<(FindingKind, Band)> Kinds(ReviewInput input) => ReviewEngine.Review(input).Findings.Select(finding => (finding.Kind, finding.Band));

    private static Finding Of(ReviewInput input, FindingKind kind) => ReviewEngine.Review(input).Findings.First(finding => finding.Kind == kind);
}
