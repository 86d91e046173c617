using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>Cards whose labels are set in capitals, in the line of their text and without a mark.</summary>
public sealed class Labels_in_capitals
{
    [Theory]
    [InlineData("HOW WE TESTED", "RESULT", "CC6.1 · CC6.2")]
    [InlineData("TEST", "RESULT", "CC6.1, CC6.2")]
    [InlineData("TESTS PERFORMED", "CONCLUSION", "CC6.1 / CC6.2")]
    public void Are_known_below_a_number_beside_its_criteria(string test, string result, string criteria)
    {
        var tables = Read(test, result, criteria);
        Assert.Equal(["SEC-01", "SEC-02", "SEC-03", "SEC-04"], tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, control => Assert.Equal(["CC6.1", "CC6.2"], control.Criteria.Select(criterion => criterion.Value.Value)));
        Assert.All(tables.Controls, control => Assert.Equal("The owner of the system looks through the list of those who may use it.", control.Description?.Value));
        Assert.All(tables.Controls, control => Assert.Equal("Inspected the list of the last quarter, to find out whether the owner had done so.", Assert.Single(control.Tests).Procedure?.Value));
        Assert.Equal(("SEC-03", 2, 25), (Assert.Single(tables.Exceptions).Control, tables.Exceptions[0].Deviations?.Value, tables.Exceptions[0].Sample?.Value));
    }

    [Theory]
    [InlineData("WHY WE DID", "RESULT")]
    [InlineData("How we tested", "Result")]
    public void Are_none_in_other_words_or_letters(string test, string result) => Assert.DoesNotContain(Read(test, result, "CC6.1, CC6.2").Controls, control => control.Tests.Any(read => read.Procedure?.Value.StartsWith("Inspected", StringComparison.Ordinal) == true));

    private static TableFacts Read(string test, string result, string criteria) => TestSection.Read(press =>
    {
        foreach (var (number, said) in new[] { ("SEC-01", "No exceptions"), ("SEC-02", "No exceptions"), ("SEC-03", "Exception: for 2 of 25 leavers access was removed late."), ("SEC-04", "No exceptions") })
        {
            press.Line([(Press.Left, number), (Press.Left + 90, criteria)]);
            press.Feed(2);
            press.Line([(Press.Left, "The owner of the system looks through the list of those who may use it.")]);
            press.Feed(2);
            press.Line([(Press.Left, $"{test} Inspected the list of the last quarter, to find out whether the")]);
            press.Line([(Press.Left, "owner had done so.")]);
            press.Feed(2);
            press.Line([(Press.Left, $"{result} {said}")]);
            press.Feed(16);
        }
    });
}
