using VendorRisk.ExceptionReview.Core.Facts;

namespace VendorRisk.ExceptionReview.Core.Tests;

/// <summary>Two reports, or a report and a letter, of one vendor: names as printed.</summary>
public sealed class Knowing_an_organization_by_its_name
{
    [Theory]
    [InlineData("Example Payroll, Inc.", "EXAMPLE PAYROLL", true)]
    [InlineData("Example Payroll", "Example Payroll, Inc. d/b/a Sample Pay", true)]
    [InlineData("Example Payroll, Inc. d/b/a Sample Pay", "Example Payroll", true)]
    [InlineData("Example's Payroll GmbH", "Examples Payroll", true)]
    [InlineData("Example’s Payroll", "Examples Payroll B.V.", true)]
    [InlineData("Example Payroll", "Example Pay", false)]
    [InlineData("Example Payroll", "Sample Payroll", false)]
    [InlineData("Payroll Example", "Example", false)]
    [InlineData("Inc.", "Example Payroll", false)]
    [InlineData(null, "Example Payroll", true)]
    [InlineData("Example Payroll", null, true)]
    public void earlier_reports_count_only_where_it_is_the_same(string? earlier, string? current, bool same)
    {
        var facts = A.Report() with { ServiceOrganization = Named(current) };
        var previous = A.Report() with { Document = new("0f0f", 60, "native"), ServiceOrganization = Named(earlier), Period = new(new(2024, 1, 1), new(2024, 12, 31), 1) };
        var bar = ReviewEngine.Review(A.Input(facts, A.Customer() with { Vendor = null }) with { Previous = [previous] }).Coverage.Bars[0];
        Assert.Equal(same ? null : "it is a report of another organization", bar.Problem);
    }

    [Fact]
    public void a_repeat_is_looked_for_in_the_latest_earlier_report_of_the_same_vendor()
    {
        var facts = A.Report(A.Exception("One review is missing.", 1, 25));
        Assert.Equal("page 41 of the report to 31 December 2024", Repeat(facts, Earlier("a", "2024-12-31", "Example Payroll", true), Earlier("b", "2023-12-31", "Example Payroll", false)));
        Assert.Equal("not in the previous report", Repeat(facts, Earlier("a", "2024-12-31", "Example Payroll", false), Earlier("b", "2023-12-31", "Example Payroll", true)));
        Assert.Equal("no previous report to compare with", Repeat(facts, Earlier("a", "2024-12-31", "Another Vendor", true)));
        Assert.Equal("no previous report to compare with", Repeat(facts, Earlier("a", "2025-12-31", "Example Payroll", true)));
    }

    private static string Repeat(ReviewFacts facts, params ReviewFacts[] previous)
    {
        var why = ReviewEngine.Review(A.Input(facts) with { Previous = previous }).Findings.First(finding => finding.Kind is Findings.FindingKind.Exception).Lines.Single(line => line.Factor == "F8 repeat").Why;
        return why.Contains('(', StringComparison.Ordinal) ? why[(why.IndexOf('(', StringComparison.Ordinal) + 1)..^1] : why;
    }

    private static ReviewFacts Earlier(string hash, string end, string vendor, bool repeats)
    {
        var last = DateOnly.Parse(end, null);
        return A.Report(repeats ? [A.Exception("One review is missing.", 1, 25)] : []) with
        {
            Document = new(hash, 60, "native"), ServiceOrganization = new(vendor, 1), Period = new(last.AddMonths(-12).AddDays(1), last, 1),
        };
    }

    private static Paged<string>? Named(string? name) => name is null ? null : new(name, 1);
}
