using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Policies;

namespace VendorRisk.ExceptionReview.Core.Tests;

public sealed class Saying_how_a_vendor_is_used
{
    private const string Whole = """
        vendor: "Sample: Payroll, Inc."
        service: Payroll, EU region
        modulesUsed: [Payroll]
        modulesNotUsed: [Expenses]
        owner: j.doe@customer.example
        tier: critical
        data: restricted
        tolerance: standard
        reliance: { security: direct, availability: shared, privacy: none, criteria: { CC6.4: none } }
        requires: { type: type2, categories: [security, availability], maxAgeMonths: 12, bridgeAccepted: true }
        cuecs: { default: unknown, 1: implemented, 3: { state: partial, owner: ann@customer.example, evidence: "Ticket 4711: two of three sites", due: 2027-01-31 }, "User entities rotate their keys.": partial }
        compensating:
          - { criteria: [CC6.2, CC6.3], points: 5, reason: "Own quarterly review" }
        subserviceReports:
          - { name: Example Cloud, coverageEnd: 2026-03-31 }
        chase:
          - { name: Example Mail, by: ben@customer.example, until: 2026-12-31 }
        regulations: [gdpr]
        renewal: 2027-03-31
        timeZone: Europe/Berlin
        """;

    [Fact]
    public void reads_every_line()
    {
        var engagement = EngagementYaml.Read(Whole).Value!;

        Assert.Equal((Tier.Critical, DataClass.Restricted, Tolerance.Standard), (engagement.Tier, engagement.Data, engagement.Tolerance));
        Assert.Equal(Reliance.None, engagement.Reliance.On("CC6.4"));
        Assert.Equal(Reliance.Direct, engagement.Reliance.On("CC6.1"));
        Assert.Null(engagement.Reliance.On(TrustCategory.Confidentiality));
        Assert.Equal(CuecState.Implemented, engagement.Cuecs.Of(1, "anything"));
        Assert.Equal(CuecState.Partial, engagement.Cuecs.Of(7, "user entities rotate their keys."));
        Assert.Equal(new CuecNote(CuecState.Partial, "ann@customer.example", "Ticket 4711: two of three sites", new DateOnly(2027, 1, 31)), engagement.Cuecs.NoteOf(3, "anything"));
        Assert.Equal([new Chase("Example Mail", "ben@customer.example", new DateOnly(2026, 12, 31))], engagement.Chase);
        Assert.Equal(new DateOnly(2027, 3, 31), engagement.Renewal);
    }

    [Fact]
    public void writes_what_it_read_and_reads_what_it_wrote()
    {
        var first = EngagementYaml.Read(Whole).Value!;

        var again = EngagementYaml.Read(EngagementYaml.Write(first));

        Assert.Empty(again.Problems);
        Assert.Equal(EngagementYaml.Write(first), EngagementYaml.Write(again.Value!));
        Assert.Equal(first.Cuecs.NoteOf(3, ""), again.Value!.Cuecs.NoteOf(3, ""));
        Assert.Equal(first.Chase, again.Value.Chase);
        Assert.Equal("Sample: Payroll, Inc.", again.Value.Vendor);
    }

    [Fact]
    public void begins_with_a_template_in_which_nothing_is_said()
    {
        var reading = EngagementYaml.Read(EngagementTemplate.For("no \"quotes\" \\ needed"));

        Assert.Empty(reading.Problems);
        Assert.Equal("no \"quotes\" \\ needed", reading.Value!.Vendor);
        Assert.Null(reading.Value.Tier);
    }

    [Theory]
    [InlineData("tier: crucial", 1, 7, "\"crucial\" is none of low, medium, high, critical")]
    [InlineData("reliance: { security: direkt }", 1, 23, "\"direkt\" is none of none, indirect, shared, direct; did you mean \"direct\"?")]
    [InlineData("reliance:\n  criteria: { CC66: none }", 2, 15, "\"CC66\" is no criterion (CC6.2, A1.3, C1.1, PI1.3, P6.1)")]
    [InlineData("renewal: 31.03.2027", 1, 10, "\"renewal\" is a date as 2027-03-31, not \"31.03.2027\"")]
    [InlineData("timeZone: Berlin", 1, 11, "\"Berlin\" is no time zone (Europe/Berlin, America/New_York, UTC)")]
    [InlineData("teir: high", 1, 1, "\"teir\" is not known here; did you mean \"tier\"?")]
    [InlineData("compensating:\n  - { criteria: [CC6.2], points: 11, reason: x }", 2, 34, "\"points\" is a whole number from 0 to 10, not \"11\"")]
    [InlineData("cuecs: { 1: { state: done } }", 1, 22, "\"done\" is none of implemented, not-applicable, partial, no, unknown")]
    [InlineData("cuecs: { 1: { state: no, owned: x } }", 1, 26, "\"owned\" is not known here; did you mean \"owner\"?")]
    [InlineData("requires: soc2", 1, 11, "\"requires\" holds keys and values (requires: { … })")]
    public void says_what_is_wrong_and_where(string text, int line, int column, string message) =>
        Assert.Equal([new YamlProblem(line, column, message)], EngagementYaml.Read(text).Problems);
}
