using VendorRisk.DocumentParsing.Core.Extraction.Letter.Scope;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

/// <summary>What the auditor examined and concluded, in words that few firms use.</summary>
public class A_letter_in_further_words
{
    [Theory]
    [InlineData("in")]
    [InlineData("during")]
    [InlineData("over")]
    public void a_period_makes_a_type_2_whatever_leads_to_it(string preposition) =>
        Assert.Equal(ReportKind.Soc2Type2, KindOf($"We have examined Harrow's description of its platform and its controls {preposition} the period March 1, 2025 to August 31, 2025, based on the trust services criteria relevant to security."));

    [Fact]
    public void a_period_of_something_else_leaves_a_type_1_what_it_is() =>
        Assert.Equal(ReportKind.Soc2Type1, KindOf("We have examined Harrow's description of its platform as of August 31, 2025 and the suitability of the design of controls, some of which were new in the period before, based on the trust services criteria relevant to security."));

    [Theory]
    [InlineData("gives a true and fair view of")]
    [InlineData("provides a fair picture of")]
    [InlineData("conveys a faithful account of")]
    [InlineData("gives a true account of")]
    public void a_description_may_be_said_to_be_true(string verb) => Assert.Equal(OpinionKind.Unqualified, Opinion(verb));

    [Theory]
    [InlineData("gives a short account of")]
    [InlineData("needs a fair view of")]
    [InlineData("gives a fair viewing of")]
    public void a_description_that_is_not_said_to_be_true_is_not_concluded_on(string verb) => Assert.Null(Opinion(verb));

    [Fact]
    public void the_categories_may_stand_behind_the_number_of_the_guide() =>
        Assert.Equal([TrustCategory.Security, TrustCategory.Privacy], CategoryReader.Read("the criteria set out in TSP section 100 for security and privacy").InScope);

    [Theory]
    [InlineData("the criteria set out in TSP section 200 for security and privacy")]
    [InlineData("the criteria set out in TSP section 100 for its measures of security and privacy")]
    public void another_guide_or_what_the_guide_has_for_something_else_puts_none_in_scope(string text) => Assert.Empty(CategoryReader.Read(text).InScope);

    private static ReportKind? KindOf(string scope) => new FictionalReport { Scope = scope, Title = "Report of the auditor" }.Read().Kind;

    private static OpinionKind? Opinion(string verb) => new FictionalReport
    {
        Limbs = [$"the description {verb} the platform;", "the controls stated in the description were suitably designed throughout the period; and", "the controls stated in the description operated effectively throughout the period."],
    }.Read().Opinion?.Limbs?.Description;
}
