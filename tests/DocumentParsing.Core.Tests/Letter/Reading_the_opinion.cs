using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

public class Reading_the_opinion
{
    private const string Failure = "As described in Section IV, access of people who left was not removed in time. As a result, controls did not operate effectively to meet criterion CC6.2.";

    [Fact]
    public void a_plain_opinion_is_unqualified_in_every_limb()
    {
        var opinion = new FictionalReport().Read().Opinion!;
        Assert.Equal(OpinionKind.Unqualified, opinion.Kind.Value);
        Assert.Equal(new OpinionLimbs(OpinionKind.Unqualified, OpinionKind.Unqualified, OpinionKind.Unqualified), opinion.Limbs);
        Assert.Null(opinion.Basis);
        Assert.Empty(opinion.Criteria);
    }

    [Fact]
    public void a_heading_that_runs_into_its_text_is_no_part_of_the_reason()
    {
        var opinion = new FictionalReport
        {
            BeforeOpinion = [$"Basis for Qualified Opinion. {Failure}"],
            OpinionLead = "In our opinion, except for the matter described in the Basis for Qualified Opinion section of our report, in all material respects:",
        }.Read().Opinion!;
        Assert.Equal(Failure, opinion.Basis?.Value);
    }

    [Fact]
    public void each_of_two_reasons_may_have_a_heading()
    {
        const string Omitted = "The description does not mention the outage of May, so that it does not present the incidents as the description criteria require.";
        var opinion = new FictionalReport
        {
            BeforeOpinion = ["# Basis for Qualified Opinion", "# Description of the system", Omitted, "# Operation of controls", Failure],
            OpinionLead = "In our opinion, except for the effects of the matters described in the Basis for Qualified Opinion section of our report, in all material respects:",
        }.Read().Opinion!;
        Assert.Equal((OpinionKind.Qualified, true, true), (opinion.Kind.Value, opinion.Basis?.Value.Contains(Omitted, StringComparison.Ordinal), opinion.Basis?.Value.EndsWith(Failure, StringComparison.Ordinal)));
        Assert.DoesNotContain("Operation of controls", opinion.Basis?.Value);
    }

    [Theory]
    [InlineData("In our opinion, except for the matter described in the preceding paragraph, in all material respects:")]
    [InlineData("In our opinion, except for the effects of the matter described in the Basis for Qualified Opinion section of our report, in all material respects:")]
    [InlineData("In our opinion, in all material respects, except as described in the preceding paragraph:")]
    [InlineData("In our opinion, with the exception of criterion CC6.2, in all material respects:")]
    [InlineData("In our opinion, other than for the effect of the matter set out above, in all material respects:")]
    [InlineData("Except for the matter described in the preceding paragraph, in our opinion, in all material respects:")]
    [InlineData("Save for the effect of what the paragraph above says, it is our opinion that, in all material respects:")]
    [InlineData("Subject to the matter set out above, we are of the opinion that, in all material respects:")]
    [InlineData("With the exception of criterion CC6.2, in my opinion, in all material respects:")]
    [InlineData("In our opinion, but for the effects of the matter set out above, in all material respects:")]
    [InlineData("In our opinion, except for the possible effects of the matter described in the paragraph above, in all material respects:")]
    public void an_exception_in_the_opinion_itself_qualifies_it(string lead)
    {
        var opinion = new FictionalReport { OpinionLead = lead, BeforeOpinion = [Failure] }.Read().Opinion!;
        Assert.Equal(OpinionKind.Qualified, opinion.Kind.Value);
        Assert.Equal(["CC6.2"], opinion.Criteria.Select(criterion => criterion.Value.Value));
        Assert.Equal(Failure, opinion.Basis?.Value);
        Assert.Equal(OpinionKind.Qualified, opinion.Limbs?.Operation);
        Assert.Equal(OpinionKind.Unqualified, opinion.Limbs?.Description);
    }

    [Theory]
    [InlineData("is presented in the description as it was designed and implemented", OpinionKind.Unqualified)]
    [InlineData("is fairly presented in the accompanying description", OpinionKind.Unqualified)]
    [InlineData("is shown by the description, which shows the system as it was designed and implemented", OpinionKind.Unqualified)]
    [InlineData("is not presented in the description as it was designed and implemented", OpinionKind.Adverse)]
    [InlineData("is misunderstood, for the description does not show the system as it was designed and implemented", OpinionKind.Adverse)]
    public void the_system_may_be_presented_in_the_description(string words, OpinionKind description)
    {
        var when = new FictionalReport().When;
        var opinion = new FictionalReport { Limbs = [$"the Harrow Ledger Platform {words} {when};", $"the controls stated in the description were suitably designed {when}; and", $"those controls operated effectively {when}."] }.Read().Opinion;
        Assert.Equal(new OpinionLimbs(description, OpinionKind.Unqualified, OpinionKind.Unqualified), opinion?.Limbs);
    }

    [Theory]
    [InlineData("the words of management give a sound idea of the platform;", "the controls were suitably designed; and", "the controls operated effectively.")]
    [InlineData("the description presents the platform as it was designed and implemented;", "the controls were fit for what they are there for; and", "the controls operated effectively.")]
    public void a_limb_in_words_of_its_own_is_a_doubt_and_no_end(params string[] limbs)
    {
        var facts = new FictionalReport { Limbs = limbs }.Read();
        Assert.Equal(OpinionKind.Unqualified, facts.Opinion?.Kind.Value);
        Assert.Null(facts.Opinion?.Limbs);
        Assert.Contains("opinion", facts.Doubts.Select(doubt => doubt.Fact));
    }

    [Fact]
    public void what_failed_behind_such_a_limb_is_read() => Assert.Equal(
        OpinionKind.Adverse, new FictionalReport { Limbs = ["the words of management give a sound idea of the platform;", "the controls were suitably designed; and", "the controls did not operate effectively."] }.Read().Opinion?.Kind.Value);

    [Theory]
    [InlineData("a", 1.3)]
    [InlineData("a", 1.7)]
    [InlineData("1", 1.3)]
    [InlineData("(a)", 1.3)]
    public void its_limbs_may_be_marked_in_many_ways(string mark, double pitch)
    {
        var facts = new FictionalReport
        {
            Setter = new Typesetter { Pitch = pitch },
            LimbMark = mark,
            BeforeOpinion = [Failure],
            OpinionLead = "In our opinion, in all material respects,",
            Limbs =
            [
                "the description presents the Harrow Ledger Platform that was designed and implemented throughout the period;",
                "the controls stated in the description were suitably designed throughout the period to provide reasonable assurance that the commitments would be achieved, if they operated effectively; and",
                "except for the matter described in the preceding paragraph, the controls stated in the description operated effectively throughout the period.",
            ],
        }.Read();
        var opinion = facts.Opinion!;
        Assert.Equal(OpinionKind.Qualified, opinion.Kind.Value);
        Assert.Equal(OpinionKind.Qualified, opinion.Limbs?.Operation);
        Assert.Empty(facts.Doubts);
        Assert.Equal(["CC6.2"], opinion.Criteria.Select(criterion => criterion.Value.Value));
    }

    [Fact]
    public void the_basis_is_everything_below_its_heading()
    {
        var opinion = new FictionalReport
        {
            OpinionHeading = "Qualified Opinion",
            OpinionLead = "In our opinion, except for the matters described in the Basis for Qualified Opinion section, in all material respects:",
            BeforeOpinion = ["# Basis for Qualified Opinion", "Backups of the reporting database were kept for nine days instead of thirty.", "Controls over recovery were therefore not suitably designed to meet criteria A1.2 and A1.3."],
        }.Read().Opinion!;
        Assert.Equal("Backups of the reporting database were kept for nine days instead of thirty.\n\nControls over recovery were therefore not suitably designed to meet criteria A1.2 and A1.3.", opinion.Basis?.Value);
        Assert.Equal(["A1.2", "A1.3"], opinion.Criteria.Select(criterion => criterion.Value.Value));
        Assert.Equal(new OpinionLimbs(OpinionKind.Unqualified, OpinionKind.Qualified, OpinionKind.Unqualified), opinion.Limbs);
    }

    [Fact]
    public void a_basis_in_the_table_of_contents_is_only_announced()
    {
        var opinion = new FictionalReport
        {
            Contents = ["Scope", "Basis for Qualified Opinion", "Qualified Opinion", "Restricted Use"],
            LetterHeading = "Part 1. Opinion of the Service",
            OpinionHeading = "Qualified Opinion",
            OpinionLead = "In our opinion, except for the matters described under \"Basis for Qualified Opinion\", in all material respects:",
            BeforeOpinion = ["# Basis for Qualified Opinion", "Controls over recovery did not operate effectively to meet criterion A1.2."],
        }.Read().Opinion!;
        Assert.Equal("Controls over recovery did not operate effectively to meet criterion A1.2.", opinion.Basis?.Value);
        Assert.Equal(["A1.2"], opinion.Criteria.Select(criterion => criterion.Value.Value));
    }

    [Fact]
    public void a_basis_that_follows_the_opinion_is_found_there()
    {
        var opinion = new FictionalReport
        {
            OpinionLead = "In our opinion, except for the matters described in the paragraph below, in all material respects:",
            AfterOpinion = ["# Basis for qualification", Failure],
        }.Read().Opinion!;
        Assert.Equal((OpinionKind.Qualified, Failure), (opinion.Kind.Value, opinion.Basis?.Value));
    }

    [Fact]
    public void an_exception_in_one_limb_qualifies_that_limb()
    {
        var opinion = new FictionalReport
        {
            BeforeOpinion = [Failure],
            Limbs = ["the description presents the system in accordance with the description criteria;", "the controls were suitably designed; and", "except for the matter described in the preceding paragraph, the controls operated effectively throughout the period."],
        }.Read().Opinion!;
        Assert.Equal(new OpinionLimbs(OpinionKind.Unqualified, OpinionKind.Unqualified, OpinionKind.Qualified), opinion.Limbs);
        Assert.Equal(OpinionKind.Qualified, opinion.Kind.Value);
    }

    [Theory]
    [InlineData("Adverse Opinion", "In our opinion, because of the significance of the matters described above, the controls stated in the description were not suitably designed and did not operate effectively throughout the period.")]
    [InlineData("Opinion", "In our opinion, the description presents the platform, but the controls were not suitably designed or operating effectively to meet the applicable trust services criteria.")]
    [InlineData("Opinion", "Owing to the gravity of the matters described above, in our opinion the controls were unsuitably designed and failed to operate effectively throughout the period.")]
    [InlineData("Opinion", "In my opinion, the controls were not, in all material respects, suitably designed and did not, throughout the period, operate effectively.")]
    [InlineData("Adverse Opinion", "In our opinion, in view of the significance of the matters, the controls were inadequately designed and ineffective.")]
    public void limbs_that_fail_without_an_exception_are_adverse(string heading, string lead)
    {
        var opinion = new FictionalReport { OpinionHeading = heading, OpinionLead = lead, Limbs = [], BeforeOpinion = ["# Basis for Adverse Opinion", "Access was granted without approval (CC6.1, CC6.2 and CC6.3), and changes were not tested (CC8.1)."] }.Read().Opinion!;
        Assert.Equal(OpinionKind.Adverse, opinion.Kind.Value);
        Assert.Equal(["CC6.1", "CC6.2", "CC6.3", "CC8.1"], opinion.Criteria.Select(criterion => criterion.Value.Value));
        Assert.Equal(new OpinionLimbs(OpinionKind.Unqualified, OpinionKind.Adverse, OpinionKind.Adverse), opinion.Limbs);
    }

    [Theory]
    [InlineData("Because of the limitation on the scope of our examination discussed in the preceding paragraph, the scope of our work was not sufficient to enable us to express, and we do not express, an opinion on the description or on the controls.")]
    [InlineData("Accordingly, we do not express an opinion on the description or on the suitability of the design of the controls.")]
    [InlineData("Accordingly, we do not express an opinion on these subject matters.")]
    [InlineData("We were unable to form an opinion on whether the controls operated effectively.")]
    public void a_refusal_to_conclude_is_a_disclaimer_and_names_no_criteria(string refusal)
    {
        var opinion = new FictionalReport { OpinionHeading = "Disclaimer of Opinion", OpinionLead = refusal, Limbs = [], BeforeOpinion = ["# Basis for Disclaimer of Opinion", "Management was unable to provide evidence for controls over CC7.1."] }.Read().Opinion!;
        Assert.Equal(OpinionKind.Disclaimer, opinion.Kind.Value);
        Assert.Empty(opinion.Criteria);
        Assert.Equal("Management was unable to provide evidence for controls over CC7.1.", opinion.Basis?.Value);
    }

    [Fact]
    public void ranges_of_criteria_are_spelled_out()
    {
        var opinion = new FictionalReport { OpinionLead = "In our opinion, except for the matter described in the preceding paragraph, in all material respects:", BeforeOpinion = ["Logs were not reviewed, so that criteria CC7.1 through CC7.3 were not met."] }.Read().Opinion!;
        Assert.Equal(["CC7.1", "CC7.2", "CC7.3"], opinion.Criteria.Select(criterion => criterion.Value.Value));
    }

    [Fact]
    public void a_type_1_report_has_no_limb_on_operation()
    {
        var opinion = Type1().Read().Opinion!;
        Assert.Equal(new OpinionLimbs(OpinionKind.Unqualified, OpinionKind.Unqualified, null), opinion.Limbs);
    }

    [Theory]
    [InlineData("The information in Section V is presented by management. It has not been subjected to our procedures and, accordingly, we express no opinion on it.")]
    [InlineData("During the period no security incident occurred. Because the control did not operate, we were unable to test, and did not test, the operating effectiveness of that control.")]
    [InlineData("Except for policy exceptions that management approved, the controls apply to everyone.")]
    [InlineData("Our work was performed by qualified people, and events could adversely affect the system.")]
    [InlineData("As discussed in Section III, the company moved its offices. Our opinion is not modified with respect to this matter.")]
    [InlineData("The controls that we tested, the tests and the exceptions noted are described in Section IV.")]
    public void words_that_only_sound_like_a_modification_modify_nothing(string trap)
    {
        foreach (var report in new[] { new FictionalReport { AfterScope = [trap] }, new FictionalReport { BeforeOpinion = [trap] }, new FictionalReport { AfterOpinion = [trap] } })
            Assert.Equal(OpinionKind.Unqualified, report.Read().Opinion!.Kind.Value);
    }

    [Fact]
    public void a_matter_that_is_emphasised_is_kept_beside_the_opinion()
    {
        var opinion = new FictionalReport { AfterOpinion = ["# Emphasis of Matter", "As discussed in Section III, the company was bought by another in July 2025. Our opinion is not modified with respect to this matter."] }.Read().Opinion!;
        Assert.Equal(OpinionKind.Unqualified, opinion.Kind.Value);
        Assert.StartsWith("As discussed in Section III", Assert.Single(opinion.Emphasis).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void a_heading_that_contradicts_its_sentence_is_a_doubt()
    {
        var facts = new FictionalReport { OpinionHeading = "Qualified Opinion" }.Read();
        Assert.Equal(OpinionKind.Qualified, facts.Opinion!.Kind.Value);
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "opinion.kind");
    }

    [Theory]
    [InlineData("Grounds for the qualification")]
    [InlineData("Matter giving rise to the modified opinion")]
    [InlineData("Reason for Qualified Opinion")]
    public void the_basis_may_stand_under_another_heading(string heading)
    {
        var opinion = new FictionalReport { OpinionLead = "In our opinion, except for the matter described below, in all material respects:", AfterOpinion = [$"# {heading}", Failure] }.Read().Opinion!;
        Assert.Equal((OpinionKind.Qualified, Failure), (opinion.Kind.Value, opinion.Basis?.Value));
    }

    [Fact]
    public void the_paragraph_to_which_the_opinion_points_is_its_basis_whatever_it_says()
    {
        var opinion = new FictionalReport { BeforeOpinion = ["Backups are kept for nine days, where criterion A1.2 asks for more."], OpinionLead = "Except for the matter described in the preceding paragraph, in our opinion, in all material respects:" }.Read().Opinion!;
        Assert.Equal((OpinionKind.Qualified, "Backups are kept for nine days, where criterion A1.2 asks for more."), (opinion.Kind.Value, opinion.Basis?.Value));
        Assert.Equal(["A1.2"], opinion.Criteria.Select(criterion => criterion.Value.Value));
    }

    [Fact]
    public void a_clean_opinion_in_a_letter_that_tells_of_a_failure_is_a_doubt() =>
        Assert.Contains(new FictionalReport { BeforeOpinion = [Failure] }.Read().Doubts, doubt => doubt.Fact == "opinion.kind");

    [Fact]
    public void an_opinion_that_denies_something_in_words_that_are_not_known_is_a_doubt() =>
        Assert.Contains(new FictionalReport { Limbs = ["the description presents the system; and", "the controls were suitably designed and operated effectively, which they had not in former years."] }.Read().Doubts, doubt => doubt.Fact == "opinion.kind");

    [Fact]
    public void a_qualification_that_names_no_criterion_is_a_doubt()
    {
        var facts = new FictionalReport { OpinionLead = "In our opinion, except for the matter described in the preceding paragraph, in all material respects:", BeforeOpinion = ["Some reviews were not performed."] }.Read();
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "opinion.criteria");
    }

    [Fact]
    public void the_opinion_of_a_letter_without_headings_is_found()
    {
        var opinion = new FictionalReport { Headings = false, OpinionLead = "In our opinion, except for the matter described in the preceding paragraph, in all material respects:", BeforeOpinion = [Failure] }.Read().Opinion!;
        Assert.Equal((OpinionKind.Qualified, Failure), (opinion.Kind.Value, opinion.Basis?.Value));
    }

    private static FictionalReport Type1() => new()
    {
        Title = "SOC 2 Type 1 Report",
        When = "as of June 30, 2025",
        Scope = "We have examined the description of the Harrow Ledger Platform of Harrow Ledger, Inc. as of June 30, 2025 and the suitability of the design of controls stated in it to meet the trust services criteria relevant to security.",
        AfterScope = ["We did not perform any procedures regarding the operating effectiveness of controls and, accordingly, do not express an opinion thereon."],
        Limbs = ["the description presents the system as of June 30, 2025; and", "the controls were suitably designed as of June 30, 2025, if they operated effectively as of that date."],
    };

    [Fact]
    public void a_letter_may_begin_with_it_and_say_nowhere_what_was_examined()
    {
        var facts = new FictionalReport
        {
            Scope = "In our opinion, in all material respects:",
            AfterScope = ["the description presents the Harrow Ledger Platform as designed and implemented in the period from March 1, 2025 through August 31, 2025;", "the controls were suitably designed in this period; and", "the controls operated effectively in this period, so that there was reasonable assurance that the trust services criteria for security were met."],
            OpinionHeading = "The basis for it",
            OpinionLead = "We performed our work in accordance with the law, and believe that the evidence is sufficient.",
            Limbs = [],
        }.Read();
        Assert.Equal((ReportKind.Soc2Type2, OpinionKind.Unqualified), (facts.Kind, facts.Opinion?.Kind.Value));
        Assert.Equal(new DateOnly(2025, 8, 31), facts.Period?.End.Value);
    }

    [Theory]
    [InlineData("the description depicted the platform as designed and implemented, in conformity with the description criteria;")]
    [InlineData("the description sets out the platform as designed and implemented and agrees with the description criteria;")]
    public void the_description_may_depict_or_set_out_what_was_designed(string limb)
    {
        var facts = new FictionalReport { Limbs = [limb, "the controls in the description were suitably designed to give that assurance; and", "the controls in the description operated effectively and afforded that assurance."] }.Read();
        Assert.Equal(OpinionKind.Unqualified, facts.Opinion?.Kind.Value);
        Assert.DoesNotContain(facts.Doubts, doubt => doubt.Fact.StartsWith("opinion", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("→")]
    [InlineData("➔")]
    public void it_may_be_given_limb_by_limb_behind_arrows(string sign)
    {
        var facts = new FictionalReport
        {
            OpinionLead = "In our opinion, in all material respects, for the period March 1, 2025 – August 31, 2025,",
            LimbMark = sign,
            Limbs = ["the Description presents the Ledger Platform as designed and implemented, in conformity with the description criteria;", "the controls were suitably designed to provide reasonable assurance that commitments would be achieved based on the criteria; and", "the controls operated effectively to provide reasonable assurance that commitments were achieved based on the criteria."],
        }.Read();
        Assert.Equal(OpinionKind.Unqualified, facts.Opinion?.Kind.Value);
    }
}
