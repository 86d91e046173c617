using VendorRisk.ExceptionReview.Core.Comparison;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Policies;

namespace VendorRisk.ExceptionReview.Core.Tests;

public sealed class Laying_two_years_side_by_side
{
    private static readonly ReviewFacts Before = A.Report(
        A.Exception("For 2 of 25 leavers access was removed late.", 2, 25, control: "AC-07"),
        A.Exception("One backup failed without a ticket.", 1, 30, control: "BK-01", criterion: "A1.2")) with
    {
        Document = new("before", 50, "native"),
        Period = new(new(2024, 1, 1), new(2024, 12, 31), 1),
        Auditor = new("Former Auditors LLP", 5),
        SubserviceOrganizations = [new("Example Cloud, Inc.", SubserviceMethod.Inclusive, null, 12), new("Left Behind Ltd", SubserviceMethod.CarveOut, null, 12)],
        Controls = [Named("AC-07", "Access of leavers is removed within one business day."), Named("AC-08", "Visitors are accompanied at all times inside buildings."), Named("AC-09", "Laptops are encrypted by endpoint management software.")],
    };

    private static readonly ReviewFacts Now = A.Report(
        A.Exception("For 4 of 25 leavers access was removed late.", 4, 25, control: "AC-07"),
        A.Exception("One change had no approval.", 1, 40, control: "CM-02", criterion: "CC8.1")) with
    {
        Categories = [TrustCategory.Security, TrustCategory.Privacy],
        SubserviceOrganizations = [new("Example Cloud", SubserviceMethod.CarveOut, null, 14)],
        Controls = [Named("AC-07", "Access of leavers is removed within three business days."), Named("EN-01", "Laptops are encrypted by endpoint management software."), Named("CM-02", "Changes are approved before they are released.")],
    };

    [Fact]
    public void tells_repeated_new_and_no_longer_reported_exceptions_apart() => Assert.Equal(
        [("AC-07", Change.Repeated), ("CM-02", Change.Added), ("BK-01", Change.Dropped)],
        ReportComparison.Of(Before, Now).Exceptions.Select(difference => (difference.About, difference.Change)));

    [Fact]
    public void finds_a_renumbered_control_by_its_words() => Assert.Equal(
        [("AC-07", Change.Changed), ("EN-01", Change.Changed), ("CM-02", Change.Added), ("AC-08", Change.Dropped)],
        ReportComparison.Of(Before, Now).Controls.Select(difference => (difference.About, difference.Change)));

    [Fact]
    public void sees_what_the_report_is_of_and_by_whom() => Assert.Equal(
        [
            ("category", Change.Added, null, "privacy"), ("category", Change.Dropped, "availability", null),
            ("auditor", Change.Changed, "Former Auditors LLP", "Sample Assurance LLP"),
            ("subservice organization Example Cloud", Change.Changed, "inclusive", "carve-out"),
            ("subservice organization Left Behind Ltd", Change.Dropped, "carve-out", null),
        ],
        ReportComparison.Of(Before, Now).Scope.Select(difference => (difference.About, difference.Change, difference.Before, difference.After)));

    [Fact]
    public void finds_no_difference_between_a_report_and_itself()
    {
        var same = ReportComparison.Of(Now, Now);
        Assert.All(same.Exceptions, difference => Assert.Equal(Change.Repeated, difference.Change));
        Assert.Empty(same.Controls.Concat(same.Scope));
    }

    [Fact]
    public void shows_last_years_decision_on_the_same_control_and_carries_nothing()
    {
        Review earlier = ReviewEngine.Review(A.Input(Before)), review = ReviewEngine.Review(A.Input(Now));
        var old = earlier.Findings.First(finding => finding.Control == "AC-07");
        var decision = new FindingDecision { Kind = DecisionKind.AcceptRisk, Band = Band.Low, Proposed = old.Band, Reason = "own review", Until = new(2026, 6, 30), By = "ann", At = default };
        var life = ReviewLifecycle.Apply(ReviewLife.Opened(earlier.Findings, ShippedPolicies.DefaultV1.SignOff), new ReviewEvent.Decided(old.Key, decision with { At = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero) })).Life;

        var prior = Assert.Single(PriorDecisions.Of(review.Findings, earlier.Findings, life));

        Assert.Equal((review.Findings.First(finding => finding.Control == "AC-07").Key, old.Key), (prior.FindingKey, prior.PriorKey));
        Assert.All(ReviewLife.Opened(review.Findings, ShippedPolicies.DefaultV1.SignOff).Findings.Values, finding => Assert.Null(finding.Decision));
    }

    [Fact]
    public void calls_an_exception_fixed_only_where_its_control_was_tested_again_and_found_good()
    {
        var before = A.Report(A.Exception("One review was late.", 1, 4, control: "AC-01"), A.Exception("One backup failed.", 1, 30, control: "BK-01"), A.Exception("One scan is missing.", 1, 12, control: "VM-01"));
        var now = A.Report() with
        {
            Controls = [A.Control("AC-01", "CC6.2"), A.Control("BK-01", "A1.2", new ControlTest("Inspected.", TestOutcome.NotTested, "Did not occur.", 21))],
        };

        Assert.Equal([("AC-01", Change.Fixed), ("BK-01", Change.Dropped), ("VM-01", Change.Dropped)], ReportComparison.Of(before, now).Exceptions.Select(difference => (difference.About, difference.Change)));
    }

    [Fact]
    public void finds_the_controls_expected_of_us_again_by_their_words()
    {
        ReviewFacts before = A.Report() with
        {
            ComplementaryUserEntityControls =
            [
                new() { Text = "User entities are responsible for removing the access of terminated employees." },
                new() { Text = "User entities are responsible for reviewing their users every quarter." },
                new() { Text = "User entities keep copies of exported payroll files." },
            ],
        };
        ReviewFacts now = A.Report() with
        {
            ComplementaryUserEntityControls =
            [
                new() { Text = "User entities are responsible for reporting security incidents to the vendor." },
                new() { Text = "User entities are responsible for reviewing all their users in every quarter." },
                new() { Text = "User entities are responsible for removing the access of terminated employees" },
            ],
        };

        Assert.Equal([("1", Change.Added), ("2", Change.Changed), ("3", Change.Dropped)], ReportComparison.Of(before, now).Cuecs.Select(difference => (difference.About, difference.Change)).OrderBy(pair => pair.About));
    }

    [Fact]
    public void lays_no_report_on_another_system_beside_it()
    {
        var input = A.Input() with { Previous = [Before with { System = new("Expense Archive", 1), ServiceOrganization = new("Example Payroll, Inc.", 1) }] };
        Assert.Null(ReviewEngine.Review(input).Comparison);
        Assert.Equal("it is a report on another system", ReviewEngine.Review(input).Coverage.Bars[0].Problem);
    }

    [Fact]
    public void shows_no_earlier_decision_on_what_is_of_that_report_alone()
    {
        Review earlier = ReviewEngine.Review(A.Input(Before)), review = ReviewEngine.Review(A.Input(Now));
        var age = earlier.Findings.Single(finding => finding.Kind is FindingKind.Age);
        var decision = new FindingDecision { Kind = DecisionKind.Accept, Band = age.Band, Proposed = age.Band, By = "ann", At = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero) };
        var life = ReviewLifecycle.Apply(ReviewLife.Opened(earlier.Findings, ShippedPolicies.DefaultV1.SignOff), new ReviewEvent.Decided(age.Key, decision)).Life;

        Assert.Empty(PriorDecisions.Of(review.Findings, earlier.Findings, life));
        var again = Assert.Single(PriorDecisions.Of(earlier.Findings, earlier.Findings, life, ofThisReport: true));
        Assert.Equal((age.Key, age.Key), (again.FindingKey, again.PriorKey));
    }

    private static ReportControl Named(string id, string description) => A.Control(id, "CC6.2") with { Description = description };
}
