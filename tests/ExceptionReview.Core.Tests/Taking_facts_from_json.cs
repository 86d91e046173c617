using VendorRisk.ExceptionReview.Core.Facts;

namespace VendorRisk.ExceptionReview.Core.Tests;

public sealed class Taking_facts_from_json
{
    private const string Small = """
        {"schema":"vendorrisk/report-facts/1","document":{"sha256":"ab","pages":3,"text":"native","producer":"x"},"kind":"soc2-type2","serviceOrganization":{"value":"Example","page":1},
         "auditor":null,"period":{"start":"2025-01-01","end":"2025-12-31","page":1},"asOf":null,"reportDate":{"value":"2026-02-06","page":2},"categories":["security","processing-integrity"],
         "opinion":{"kind":"qualified","criteria":["CC6.2"],"basis":"because","page":2,"limbs":{"design":"unqualified","operation":"qualified"}},
         "subserviceOrganizations":[{"name":"Cloud","method":"carve-out","services":null,"page":3}],"complementaryUserEntityControls":[],"complementarySubserviceOrganizationControls":[],
         "controls":[{"id":"1","criteria":["CC6.2"],"description":"d","page":3,"tests":[{"procedure":"p","outcome":"no-occurrence","result":"r","page":3}]}],
         "exceptions":[{"control":"1","criteria":["CC6.2"],"text":"t","deviations":2,"sample":25,"page":3,"managementResponse":{"text":"m","page":3},"population":true}],
         "doubts":[{"fact":"exceptions[0].sample","reason":"smudged","pages":[3]}],"evidence":{"kind":[]},"somethingNew":{}}
        """;

    [Fact]
    public void reads_what_it_needs_and_leaves_the_rest()
    {
        var facts = FactsReader.Read(Small);
        Assert.Equal((ReportKind.Soc2Type2, "Example", new DateOnly(2025, 12, 31)), (facts.Kind, facts.ServiceOrganization!.Value, facts.CoverageEnd));
        Assert.Equal([TrustCategory.Security, TrustCategory.ProcessingIntegrity], facts.Categories);
        Assert.Equal(OpinionKind.Qualified, facts.Opinion!.Limbs!.Operation);
        Assert.Equal(SubserviceMethod.CarveOut, facts.SubserviceOrganizations[0].Method);
        Assert.Equal(TestOutcome.NoOccurrence, facts.Controls[0].Tests[0].Outcome);
        Assert.Equal((2, 25, true, "m"), (facts.Exceptions[0].Deviations, facts.Exceptions[0].Sample, facts.Exceptions[0].Population, facts.Exceptions[0].ManagementResponse!.Text));
    }

    [Fact]
    public void takes_a_list_that_is_not_there_as_empty()
    {
        var facts = FactsReader.Read("""
            {"schema":"vendorrisk/report-facts/1","document":{"sha256":"ab","pages":3,"text":"native"},"kind":"soc2-type2","opinion":{"kind":"qualified","page":2},
             "controls":[{"id":"1"}],"exceptions":[{"text":"t"}],"complementaryUserEntityControls":[{"text":"t"}],"doubts":[{"fact":"kind","reason":"smudged"}]}
            """);
        Assert.Empty(facts.AdditionalCriteria);
        Assert.Empty(facts.Opinion!.Emphasis);
        Assert.Empty(facts.Controls[0].Description);
        Assert.Empty(facts.Controls[0].Tests);
        Assert.Empty(facts.Exceptions[0].Criteria);
        Assert.Empty(facts.ComplementaryUserEntityControls[0].Criteria);
        Assert.Empty(facts.Doubts[0].Pages);
    }

    [Fact]
    public void takes_no_null_for_a_list() =>
        Assert.Throws<FormatException>(() => FactsReader.Read(Small.Replace("\"complementaryUserEntityControls\":[]", "\"complementaryUserEntityControls\":null", StringComparison.Ordinal)));

    [Fact]
    public void calls_controls_that_the_report_does_not_number_by_their_first_words()
    {
        const string Failed = "Deviation noted. For 2 of 25 leavers, access was removed late.";
        var facts = FactsReader.Read(Small
            .Replace(""" "controls":[{"id":"1","criteria":["CC6.2"],"description":"d",""", $$""" "controls":[{{Unnumbered("Access is removed on the last day of work.", Failed)}},{{Unnumbered("Access is removed on the last day of work of those who were hired for a time.", "None.")}},{{Unnumbered("Access is removed on the last day of work.", "None.")}},{"id":"1","criteria":["CC6.2"],"description":"d",""", StringComparison.Ordinal)
            .Replace(""" "exceptions":[""", $$""" "exceptions":[{"control":null,"criteria":["CC6.2"],"text":"{{Failed}} It was mended.","deviations":2,"sample":25,"page":3,"managementResponse":null},""", StringComparison.Ordinal));
        Assert.Equal(["“Access is removed on the last day …”", "“Access is removed on the last day of …”", "“Access is removed on the last day of work”", "1"], facts.Controls.Select(control => control.Id));
        Assert.Equal(["“Access is removed on the last day …”", "1"], facts.Exceptions.Select(exception => exception.Control));
    }

    private static string Unnumbered(string description, string result) => $$"""
        {"id":"","criteria":["CC6.2"],"description":"{{description}}","page":3,"tests":[{"procedure":"p","outcome":"{{(result == "None." ? "no-exception" : "exception")}}","result":"{{result}}","page":3}]}
        """;

    [Theory]
    [InlineData("exceptions[1]", false)]
    [InlineData("exceptions[0]", true)]
    [InlineData("exceptions", true)]
    [InlineData("exceptions[0].sample", true)]
    [InlineData("exceptions[0].sam", false)]
    public void knows_what_a_doubt_touches(string path, bool touches) => Assert.Equal(touches, FactsReader.Read(Small).Doubts[0].Touches(path));

    [Theory]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("{\"schema\":\"vendorrisk/review/1\"}")]
    [InlineData("{\"schema\":\"vendorrisk/report-facts/1\",\"kind\":\"soc2-type9\",\"document\":{\"sha256\":\"\",\"pages\":1,\"text\":\"\"}}")]
    [InlineData("{\"schema\":\"vendorrisk/report-facts/1\",\"kind\":\"soc3\"}")]
    public void says_that_something_else_is_no_facts(string json) =>
        Assert.StartsWith("These are no report facts: ", Assert.Throws<FormatException>(() => FactsReader.Read(json)).Message, StringComparison.Ordinal);
}
