using VendorRisk.ExceptionReview.Core.Coverage;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Subservice;
using VendorRisk.ExceptionReview.Memo;

namespace VendorRisk.ExceptionReview.Core.Tests;

public sealed class Relying_on_others
{
    private static readonly ReviewFacts Facts = A.Report() with
    {
        SubserviceOrganizations = [new("Inside GmbH", SubserviceMethod.Inclusive, null, 12), new("Example Cloud, Inc.", SubserviceMethod.CarveOut, "hosting", 12), new("Example Mail", SubserviceMethod.CarveOut, null, 13)],
        ComplementaryUserEntityControls =
        [
            new() { Text = "User entities remove the access of terminated employees.", Criteria = ["CC6.2"], Page = 14 },
            new() { Text = "User entities review their users every quarter.", Criteria = ["CC6.2"], Page = 14 },
        ],
    };

    private static readonly Engagement Customer = A.Customer() with
    {
        SubserviceReports = [new("Example Cloud", new(2024, 12, 31)), new("EXAMPLE CLOUD INC", new(2025, 6, 30))],
        Chase = [new("example mail ltd", "ben@customer.example", new(2026, 2, 19))],
        Cuecs = new()
        {
            Default = CuecState.Implemented,
            Own = new Dictionary<string, CuecNote> { ["2"] = new(CuecState.Partial, "ann@customer.example", "Ticket 4711: two of three sites", new(2026, 2, 19)) },
        },
    };

    [Fact]
    public void holds_the_latest_report_there_is_of_an_organization_under_any_spelling_of_its_name()
    {
        var list = ChaseList.Of(A.Input(Facts, Customer));

        Assert.Equal(["Example Cloud, Inc.", "Example Mail"], list.Select(item => item.Organization.Name));
        Assert.Equal((new DateOnly(2025, 6, 30), 7, AgeBand.BridgeAdvised, true), (list[0].Held!.CoverageEnd!.Value, list[0].Months!.Value, list[0].Band!.Value, list[0].IsCurrent));
        Assert.Equal((null, false, "ben@customer.example"), (list[1].Held, list[1].IsCurrent, list[1].Chase!.By));
    }

    [Theory]
    [InlineData("2025-02-20", true)]
    [InlineData("2025-02-19", false)]
    public void calls_a_held_report_too_old_on_the_day_after_twelve_months(string end, bool current)
    {
        var held = Customer with { SubserviceReports = [new("Example Cloud", DateOnly.Parse(end, null))] };
        Assert.Equal(current, ChaseList.Of(A.Input(Facts, held))[0].IsCurrent);
        Assert.Equal(current ? Band.Low : Band.Review, Finding(held, "Example Cloud, Inc. is carved out").Band);
    }

    [Fact]
    public void names_who_obtains_a_report_and_that_the_day_has_passed()
    {
        var finding = Finding(Customer, "Example Mail is carved out");

        Assert.Equal(Band.Review, finding.Band);
        Assert.Contains("ben@customer.example is to obtain it by 19 February 2026, which has passed.", finding.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("is to obtain it", Finding(Customer, "Example Cloud, Inc. is carved out").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void names_who_looks_after_a_control_expected_of_us_and_what_shows_it()
    {
        var finding = Finding(Customer, "Expected of us (2): only partly in place");

        Assert.Contains("With us this is only partly in place (“Ticket 4711: two of three sites”).", finding.Text, StringComparison.Ordinal);
        Assert.Contains("It is with ann@customer.example until 19 February 2026, which has passed: put it in place, or note why it does not apply.", finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void stands_in_the_memo_with_owners_and_days()
    {
        var html = MemoHtml.Write(ReviewMemo.Write(new(ReviewEngine.Review(A.Input(Facts, Customer)))));

        foreach (var cell in new[] { "partial; due 19 February 2026", "ann@customer.example", "Ticket 4711: two of three sites", "to be named", "ben@customer.example, by 19 February 2026", "held, up to 30 June 2025: 7 months old", "to be obtained" })
            Assert.Contains($"<td>{cell}</td>", html, StringComparison.Ordinal);
    }

    private static Finding Finding(Engagement customer, string title) => ReviewEngine.Review(A.Input(Facts, customer)).Findings.Single(finding => finding.Title == title);
}
