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

    [Fact]
    public void sees_another_kind_another_system_and_criteria_that_came_and_went()
    {
        var before = Before with { Kind = ReportKind.Soc2Type1, System = new("Payroll", 1), AdditionalCriteria = ["HITRUST", "HIPAA"], Auditor = null };
        var now = Before with { System = new(" Payroll Suite", 3), AdditionalCriteria = ["HIPAA", "CSA CCM"] };

        Assert.Equal(
            [
                ("kind", Change.Changed, "soc2-type1", "soc2-type2", 1), ("system", Change.Changed, "Payroll", " Payroll Suite", 3),
                ("additional criteria", Change.Added, null, "CSA CCM", 1), ("additional criteria", Change.Dropped, "HITRUST", null, 1),
            ],
            Scope(before, now));
        Assert.Empty(Scope(before with { Kind = now.Kind, AdditionalCriteria = now.AdditionalCriteria }, now with { System = new("PAYROLL ", 1) }));
        Assert.Empty(Scope(now with { System = null }, now));
        Assert.Empty(Scope(now, now with { System = null, Auditor = null }));
    }

    [Theory]
    [InlineData(null, "CC6.1", null, "qualified (CC6.1)", 9)]
    [InlineData("", "", "qualified", "qualified", 0)]
    [InlineData("", "CC7.1 CC6.1", "qualified", "qualified (CC6.1, CC7.1)", 9)]
    [InlineData("CC6.1 CC7.1", "CC7.1 CC6.1", null, null, 0)]
    [InlineData("CC6.1", null, "qualified (CC6.1)", null, 8)]
    public void sees_another_opinion_and_one_that_was_not_read(string? was, string? now, string? before, string? after, int page)
    {
        var difference = Scope(Before with { Opinion = Qualified(was, 8) }, Before with { Opinion = Qualified(now, 9) }).SingleOrDefault();
        Assert.Equal(page == 0 ? default : ("opinion", Change.Changed, before, after, page), difference);

        static ReportOpinion? Qualified(string? criteria, int page) =>
            criteria is null ? null : new() { Kind = OpinionKind.Qualified, Criteria = criteria.Split(' ', StringSplitOptions.RemoveEmptyEntries), Page = page };
    }

    [Fact]
    public void sees_who_works_for_the_vendor_now() => Assert.Equal(
        [("subservice organization Newcomer GmbH", Change.Added, null, "inclusive", 15)],
        Scope(Before, Before with { SubserviceOrganizations = [.. Before.SubserviceOrganizations, new("Newcomer GmbH", SubserviceMethod.Inclusive, null, 15)] }));

    [Fact]
    public void takes_each_earlier_exception_for_one_only()
    {
        var one = A.Exception("For 2 of 25 leavers access was removed late.", 2, 25);
        var other = A.Exception("One administrator had no ticket.", 1, 25);
        Assert.Equal([Change.Repeated, Change.Added], ReportComparison.Of(A.Report(one), A.Report(one, other)).Exceptions.Select(difference => difference.Change));
        Assert.Equal([Change.Repeated, Change.Dropped], ReportComparison.Of(A.Report(one, other), A.Report(one) with { Controls = [] }).Exceptions.Select(difference => difference.Change));
    }

    [Fact]
    public void calls_nothing_fixed_while_one_test_of_the_control_is_not_good()
    {
        ControlTest good = new("Inspected.", TestOutcome.NoException, "No exceptions noted.", 21), bad = new("Inspected.", TestOutcome.Exception, "One of 25 failed.", 22);
        var before = A.Report(A.Exception("One review was late.", 1, 4, control: "AC-01"));
        Assert.Equal(Change.Dropped, Only(good, bad).Change);
        Assert.Equal((Change.Fixed, "One review was late.", "No exceptions noted.", 21), (Only(good, good with { Page = 23 }).Change, Only(good).Before, Only(good).After, Only(good, good with { Page = 23 }).Page));

        ReportDifference Only(params ControlTest[] tests) => ReportComparison.Of(before, A.Report() with { Controls = [A.Control("AC-01", "CC6.2", tests)] }).Exceptions.Single();
    }

    [Fact]
    public void takes_a_control_for_renumbered_only_within_its_criterion_and_then_the_most_alike()
    {
        const string Backups = "Backups of production databases are taken daily and restored quarterly.";
        var before = Before with { Controls = [Named("BK-1", "Backups of production databases are taken daily and restored yearly."), Named("BK-2", Backups), Named("BK-3", "Backups of production databases are restored quarterly.")] };

        Assert.Equal([("DR-1", Change.Changed), ("BK-1", Change.Dropped), ("BK-3", Change.Dropped)], Controls(Named("DR-1", Backups)));
        Assert.Equal([("DR-1", Change.Added), ("BK-1", Change.Dropped), ("BK-2", Change.Dropped), ("BK-3", Change.Dropped)], Controls(A.Control("DR-1", "A1.2") with { Description = Backups }));
        Assert.Equal([("BK-1", Change.Dropped), ("BK-3", Change.Dropped)], Controls(Named("BK-2", Backups)));

        IEnumerable<(string, Change)> Controls(ReportControl now) => ReportComparison.Of(before, Now with { Controls = [now] }).Controls.Select(difference => (difference.About, difference.Change));
    }

    [Theory]
    [InlineData("User entities review their users every quarter.", "user entities, review THEIR users every quarter", null)]
    [InlineData("User entities review their users every quarter.", "User entities review all their users every quarter.", Change.Changed)]
    [InlineData("User entities review their users every quarter.", "User entities report incidents.", Change.Added)]
    public void tells_a_reworded_expectation_from_the_same_and_from_another(string before, string now, Change? change)
    {
        var differences = ReportComparison.Of(Expecting(before), Expecting(now)).Cuecs;
        Assert.Equal(change, differences.Count == 0 ? null : differences[0].Change);
        if (change is Change.Added) Assert.Equal(("1", Change.Dropped, before, null), (differences[1].About, differences[1].Change, differences[1].Before, differences[1].After));

        static ReviewFacts Expecting(string text) => A.Report() with { ComplementaryUserEntityControls = [new() { Text = text, Page = 3 }] };
    }

    [Theory]
    [InlineData("AC-07", "CC6.2", "For 2 of 25 leavers access was removed late.", true)]
    [InlineData("AC-07", "A1.2", "One backup failed without a ticket.", true)]
    [InlineData("ID-12", "CC6.2", "For 4 of 30 leavers access was removed late.", true)]
    [InlineData("ID-12", "CC6.3", "For 4 of 30 leavers access was removed late.", false)]
    [InlineData("ID-12", "CC6.2", "One administrator had no ticket.", false)]
    public void shows_a_decision_on_an_exception_of_the_same_control_or_of_the_same_criterion_and_words(string control, string criterion, string text, bool shown)
    {
        Review earlier = ReviewEngine.Review(A.Input(A.Report(A.Exception("For 2 of 25 leavers access was removed late.", 2, 25)))), review = ReviewEngine.Review(A.Input(A.Report(A.Exception(text, 2, 25, control: control, criterion: criterion))));
        Assert.Equal(shown, PriorDecisions.Of(review.Findings, earlier.Findings, Decided(earlier, FindingKind.Exception)).Count == 1);
    }

    [Theory]
    [InlineData("User entities review all their users every quarter.", true)]
    [InlineData("User entities report incidents to the vendor.", false)]
    public void shows_a_decision_on_an_expectation_that_is_only_reworded(string now, bool shown)
    {
        Review earlier = Expecting("User entities review their users every quarter."), review = Expecting(now);
        Assert.Equal(shown, PriorDecisions.Of(review.Findings, earlier.Findings, Decided(earlier, FindingKind.Cuec)).Count == 1);

        static Review Expecting(string text) => ReviewEngine.Review(A.Input(A.Report() with { ComplementaryUserEntityControls = [new() { Text = text, Page = 3 }] }, A.Customer() with { Cuecs = new() }));
    }

    private static ReviewLife Decided(Review review, FindingKind kind)
    {
        var finding = review.Findings.Single(finding => finding.Kind == kind);
        var decision = new FindingDecision { Kind = DecisionKind.Accept, Band = finding.Band, Proposed = finding.Band, By = "ann", At = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero) };
        return ReviewLifecycle.Apply(ReviewLife.Opened(review.Findings, ShippedPolicies.DefaultV1.SignOff), new ReviewEvent.Decided(finding.Key, decision)).Life;
    }

    private static IEnumerable<(string, Change, string?, string?, int)> Scope(ReviewFacts before, ReviewFacts now) =>
        ReportComparison.Of(before, now).Scope.Select(difference => (difference.About, difference.Change, difference.Before, difference.After, difference.Page));

    private static ReportControl Named(string id, string description) => A.Control(id, "CC6.2") with { Description = description };
}
