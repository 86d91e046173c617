using VendorRisk.DocumentParsing.Core.Extraction.Letter.Opinions;
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

    [Theory]
    [InlineData("We were engaged by Harrow Pte. Ltd. (a company of Idaho) to examine its description of the platform")]
    [InlineData("We were engaged by the Board of Directors of Harrow Ledger and of its Archive Services for Hospitals to report on its description of the platform")]
    [InlineData("Harrow has asked us to undertake an assurance engagement on its description of the platform")]
    [InlineData("Harrow requested me to report on its description of the platform")]
    public void an_examination_may_be_told_by_who_asked_for_it(string scope) => Assert.Equal(OpinionKind.Unqualified, Asked(scope));

    [Theory]
    [InlineData("We were engaged by Harrow; others are to examine its description of the platform")]
    [InlineData("We were asked for a plan. Harrow wants others to examine its description of the platform")]
    [InlineData("Harrow has asked them to undertake an assurance engagement on its description of the platform")]
    [InlineData("Harrow has asked us to keep an eye on its description of the platform")]
    public void what_others_were_asked_for_or_the_auditor_for_something_else_is_none(string scope) => Assert.Null(Asked(scope));

    [Fact]
    public void description_and_controls_may_be_spoken_of_in_two_sentences_of_one_paragraph() => Assert.Equal(OpinionKind.Unqualified, InTwoSentences("controls"));

    [Fact]
    public void a_paragraph_on_the_description_alone_says_nothing_of_what_was_examined() => Assert.Null(InTwoSentences("measures"));

    [Theory]
    [InlineData("We have prepared this report for those who use the platform.")]
    [InlineData("We have prepared our letter with those in mind who use the platform.")]
    [InlineData("We have prepared the opinion for those who use the platform.")]
    public void what_the_auditor_has_prepared_does_not_end_the_letter(string sentence) => Assert.Equal(OpinionKind.Unqualified, Behind(sentence));

    [Theory]
    [InlineData("We have prepared the description for those who use the platform.")]
    [InlineData("We have prepared our reporting on the platform for those who use it.")]
    public void what_management_has_prepared_does(string sentence) => Assert.Null(Behind(sentence));

    [Theory]
    [InlineData("whether its controls worked effectively")]
    [InlineData("whether its controls functioned effectively")]
    [InlineData("its controls, as to their design and as to their operation")]
    [InlineData("its controls, as to the design and to operation")]
    public void operation_in_other_words_makes_a_type_2(string what) => Assert.Equal(ReportKind.Soc2Type2, OfControls(what));

    [Theory]
    [InlineData("whether its controls worked quietly")]
    [InlineData("its controls, as to their design and due to their operation")]
    public void what_says_nothing_of_how_they_operated_makes_none(string what) => Assert.NotEqual(ReportKind.Soc2Type2, OfControls(what));

    [Theory]
    [InlineData("the controls worked effectively", true)]
    [InlineData("the controls were working ineffectively", true)]
    [InlineData("the controls functioned effectively", true)]
    [InlineData("the controls were functioning effectively", true)]
    [InlineData("the controls worked quietly", false)]
    [InlineData("the controls were reworked effectively", false)]
    public void controls_may_be_said_to_work(string text, bool saysSo) => Assert.Equal(saysSo, OpinionWording.SpeaksOfOperation(text));

    [Theory]
    [InlineData("the controls were suitably designed, and operated effectively, from March 1, 2025 to August 31, 2025 on the basis of the criteria", true)]
    [InlineData("the controls were suitably designed as of August 31, 2025 on the basis of the criteria, if controls operated effectively", false)]
    public void the_opinion_alone_may_say_that_they_operated(string limb, bool operates) =>
        Assert.Equal(operates ? ReportKind.Soc2Type2 : ReportKind.Soc2Type1, new FictionalReport
        {
            Title = "Report of the auditor",
            Scope = "We examined management's description and the controls in it for those six months, with the trust services criteria relevant to security. A report of Type 1 as of March 31, 2025 is a separate one.",
            OpinionLead = $"In our opinion, in all material respects, (1) the description presents the platform as it was designed and implemented, and (2) {limb}.",
            Limbs = [],
        }.Read().Kind);

    [Fact]
    public void a_chapter_may_describe_the_system_in_lines_behind_drawn_bullets()
    {
        var facts = new FictionalReport
        {
            LetterHeading = "Chapter 1 Assurance report of the independent auditor",
            Title = "Report of the auditor",
            Scope = "The criteria are the description criteria and the trust services criteria for security, and the description with its controls is held against them.",
            OpinionLead = "In our opinion, in all material respects, in the period March 1, 2025 to August 31, 2025:",
            LimbMark = "",
            Limbs = ["chapter 3 describes the platform as it was designed and implemented, in line with the description criteria;", "the controls were suitably designed to meet the trust services criteria for security; and", "these controls operated effectively."],
        }.Read();
        Assert.Equal((ReportKind.Soc2Type2, OpinionKind.Unqualified), (facts.Kind, facts.Opinion!.Kind.Value));
    }

    [Fact]
    public void the_day_as_of_which_it_speaks_is_no_organization() =>
        Assert.Equal("Harrow Ledger, Inc.", new FictionalReport
        {
            Addressee = "Harrow Ledger, Inc.",
            Title = "SOC 2 Type 1 Report",
            Scope = "We have examined the description of the Harrow Ledger Platform as of May 31, 2025 and the suitability of the design of the controls stated in it as of that date, based on the trust services criteria relevant to security.",
        }.Read().ServiceOrganization?.Value);

    [Theory]
    [InlineData("What led us to qualify our conclusion")]
    [InlineData("Why our opinion is qualified")]
    [InlineData("The matter that caused us to modify our opinion")]
    public void the_reason_of_a_qualified_opinion_may_have_a_heading_of_its_own_words(string heading) => Assert.True(BasisReader.Announces(heading));

    [Theory]
    [InlineData("What led us to our conclusion")]
    [InlineData("Why we test controls")]
    public void other_reasons_are_none_of_a_qualified_opinion(string heading) => Assert.False(BasisReader.Announces(heading));

    private static OpinionKind? Asked(string scope) => new FictionalReport
    {
        Headings = false,
        Scope = $"{scope} throughout the period March 1, 2025 to August 31, 2025 and on the design and operation of its controls, based on the trust services criteria relevant to security.",
    }.Read().Opinion?.Kind.Value;

    private static OpinionKind? InTwoSentences(string what) => new FictionalReport
    {
        Scope = $"A description of the platform has been prepared by Harrow for the period March 1, 2025 to August 31, 2025. Whether its {what} serve the trust services criteria relevant to security is what we report on.",
        Limbs = ["the description presents the platform that was implemented;", "the controls were suitably designed; and", "the controls operated effectively."],
    }.Read().Opinion?.Kind.Value;

    private static OpinionKind? Behind(string sentence) => new FictionalReport { AfterScope = [sentence] }.Read().Opinion?.Kind.Value;

    private static ReportKind? OfControls(string what) => KindOf($"We have examined Harrow's description of its platform and {what}, based on the trust services criteria relevant to security.");

    private static ReportKind? KindOf(string scope) => new FictionalReport { Scope = scope, Title = "Report of the auditor" }.Read().Kind;

    private static OpinionKind? Opinion(string verb) => new FictionalReport
    {
        Limbs = [$"the description {verb} the platform;", "the controls stated in the description were suitably designed throughout the period; and", "the controls stated in the description operated effectively throughout the period."],
    }.Read().Opinion?.Limbs?.Description;
}
