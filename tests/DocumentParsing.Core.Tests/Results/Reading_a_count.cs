using VendorRisk.DocumentParsing.Core.Extraction.Results;

namespace VendorRisk.DocumentParsing.Core.Tests.Results;

public sealed class Reading_a_count
{
    [Theory]
    [InlineData("For 2 of the 25 leavers tested, access was not revoked.", 2, 25)]
    [InlineData("For one (1) of forty (40) selected users, access was not revoked.", 1, 40)]
    [InlineData("1 (4%) of 25 samples lacked approval.", 1, 25)]
    [InlineData("9 out of a sample of 25 leavers kept access.", 9, 25)]
    [InlineData("19 of the 20 had finished it in time; the remaining one finished it 11 days late.", 1, 20)]
    [InlineData("Four of the five servers ran an unsupported release; the remaining server had been replaced after the test.", 4, 5)]
    [InlineData("Two of the three administrators shared one password; the other administrator logged on without a second factor.", 2, 3)]
    [InlineData("24 of 25 servers ran an old release. One server was replaced after the test.", 24, 25)]
    [InlineData("Only one of the 40 servers was exposed to the internet.", 1, 40)]
    [InlineData("Only 2 of the 25 changes were released before they were approved.", 2, 25)]
    [InlineData("Only 1 of the 25 tickets was closed by its requester.", 1, 25)]
    [InlineData("Another change out of the 40 selected was released before its approval.", 1, 40)]
    [InlineData("19 of the 20 new joiners tested had finished the module on time; the remaining new joiner finished it 11 days late.", 1, 20)]
    [InlineData("Twenty-four of the twenty-five laptops selected were encrypted. The remaining laptop, which a trainer used, was not.", 1, 25)]
    [InlineData("24 out of 25 alarms were assessed within four hours. One alarm was assessed after nine hours.", 1, 25)]
    [InlineData("Only 17 of the 40 vulnerabilities tested had been fixed within the time allowed. Twenty-three had not.", 23, 40)]
    [InlineData("Only 2 of the 25 changes had no approval.", 2, 25)]
    [InlineData("Restores took place in three of the four quarters.", 1, 4)]
    [InlineData("Deviation 8: None of the 15 servers tested had received the patches for August.", 15, 15)]
    [InlineData("A further change out of the 40 selected was released before its approval had been recorded.", 1, 40)]
    [InlineData("The second of the two half-yearly reviews took place; records of the first could not be located.", 1, 2)]
    [InlineData("Of the two quarters selected, the committee met in only one.", 1, 2)]
    [InlineData("Among the 10 contracts ended that we selected, the data of 1 customer was deleted 97 days after the end.", 1, 10)]
    [InlineData("For each of the 8 emergency changes in the sample, approval was recorded later than two days after.", 8, 8)]
    [InlineData("Eight joiners were selected; one had begun the course and not finished it.", 1, 8)]
    [InlineData("2 weaknesses (6.7%) in a sample of 30 were remedied 4 and 19 days late.", 2, 30)]
    [InlineData("Seventeen of the thirty vulnerabilities were remediated late.", 17, 30)]
    [InlineData("Neither of the two recovery tests was documented.", 2, 2)]
    [InlineData("We found departures. None of the three vendors had been reassessed.", 3, 3)]
    [InlineData("Exception noted: neither review was performed.", 2, 2)]
    [InlineData("Of the eight (8) vendors selected, three (3) did not have a review.", 3, 8)]
    [InlineData("Of the 25 servers selected, four (16%) got their updates late.", 4, 25)]
    [InlineData("Of 25 servers selected, four received their updates late.", 4, 25)]
    [InlineData("For a sample of 25 incidents, 2 incidents were not resolved in time.", 2, 25)]
    [InlineData("Per inspection of 15 modified users, approval was not documented for 2 users.", 2, 15)]
    [InlineData("For all three employees transferred, access was not modified.", 3, 3)]
    [InlineData("Both of the restoration tests were not documented.", 2, 2)]
    [InlineData("The review was performed once during the period rather than twice.", 1, 2)]
    [InlineData("1/5 samples failed.", 1, 5)]
    [InlineData("The patches were missing on two servers, or 8% of the 25 servers selected.", 2, 25)]
    [InlineData("Twenty-five employees were tested; the account of one of them remained active for sixteen days.", 1, 25)]
    [InlineData("Out of 25 blocked transfers, case notes were not available for one.", 1, 25)]
    [InlineData("Reassessment not carried out for 4 nos. of critical vendors out of 8.", 4, 8)]
    [InlineData("Documentation missing for 2. Sample of 4.", 2, 4)]
    [InlineData("Exception noted. 16% of the 25 releases selected had not been announced to customers.", 4, 25)]
    [InlineData("12.5 percent of the 8 vendors selected had no review.", 1, 8)]
    [InlineData("4 (16%) of the 25 releases had not been announced.", 4, 25)]
    [InlineData("Fifteen records past retention were drawn; four of these had not been removed.", 4, 15)]
    [InlineData("25 employees tested: 24 had followed the course, 1 had not.", 1, 25)]
    [InlineData("Two of the ten releases had been announced. For the other eight, an entry could not be shown to us.", 8, 10)]
    [InlineData("The data of 3 customers (sample of 15) were deleted between 64 and 90 days after the end of the contract.", 3, 15)]
    [InlineData("For 1 day (of 25 selected) the backup had failed and was not followed up.", 1, 25)]
    [InlineData("3.1 percent of the sixty-four laptops in the population (two laptops) had no agent.", 2, 64)]
    [InlineData("No exceptions noted for 24 of 25 items; the remaining one was approved late.", 1, 25)]
    [InlineData("Exception noted: one user of the 30 selected retained access.", 1, 30)]
    [InlineData("Access of 1 leaver, out of a sample of 15, was removed late.", 1, 15)]
    [InlineData("One request of a person, out of a population of 31, was answered late.", 1, 31)]
    [InlineData("Assessments of two vendors, of eight taken on, were missing.", 2, 8)]
    [InlineData("For a sample of 45 leavers, access of 2 leavers was removed late.", 2, 45)]
    [InlineData("We tested 25 changes and noted that 2 had no approval.", 2, 25)]
    [InlineData("We selected 25 changes. 2 of them had no approval.", 2, 25)]
    [InlineData("The entire population of 14 vendors was tested. One vendor was taken on early.", 1, 14)]
    [InlineData("The entire population of 312 laptops was tested by means of a report of the console; 4 of them had no agent on 30 June 2025.", 4, 312)]
    [InlineData("25 tickets were tested, of which 3 lacked approval.", 3, 25)]
    [InlineData("None of the 3 contractors among the 25 leavers had been removed.", 3, 25)]
    [InlineData("For two (2) of the sampled thirty (30) users, removal was late.", 2, 30)]
    [InlineData("One alert in a selection of 25 was handled after five hours.", 1, 25)]
    [InlineData("Two tickets in our sample of forty had no approval.", 2, 40)]
    [InlineData("Three of the new users within the 30 selected had no approval.", 3, 30)]
    [InlineData("One leaver from the 15 tested kept access.", 1, 15)]
    [InlineData("For nine of twenty-five leavers, access was removed late. For two of the nine, it had been used.", 9, 25)]
    [InlineData("We compared the settings of all 60 cameras with the standard. Five of the 60 cameras had the settings of the factory.", 5, 60)]
    [InlineData("Exceptions: 2/25", 2, 25)]
    [InlineData("Exceptions: 2 / 15 vendors had not been looked at.", 2, 15)]
    [InlineData("Access of two users (of 25 tested) was not removed in time.", 2, 25)]
    [InlineData("For one month (October 2024) out of 12, the report was not there.", 1, 12)]
    [InlineData("Inspection of 25 requests showed that for three the approval came late.", 3, 25)]
    [InlineData("24 of 25 requests were approved; one was not.", 1, 25)]
    [InlineData("From a sample of 30 changes, we noted 2 changes for which there was no review.", 2, 30)]
    [InlineData("Of fifteen movers selected, three kept the rights of their former role.", 3, 15)]
    [InlineData("2 of 25 requests were late; the other 23 were not.", 2, 25)]
    [InlineData("Of twelve (12) weeks selected, log reviews were not on file for seven (7).", 7, 12)]
    [InlineData("From the 25 tickets sampled, approval was missing in three.", 3, 25)]
    [InlineData("For 30 vendors tested, assessments were overdue for 4 of them.", 4, 30)]
    [InlineData("Of the 8 halls inspected, the log had no entry in two halls.", 2, 8)]
    [InlineData("Of the two reviews due, one, that of December 2025, was not performed.", 1, 2)]
    [InlineData("Exception. The 1 test due in the period was not performed.", 1, 1)]
    [InlineData("Of a total population of 214 changes, 40 were selected; seven of the 40 were made without approval.", 7, 40)]
    [InlineData("Minutes were available for five of the six meetings selected for testing.", 1, 6)]
    [InlineData("Exception noted. We tested 30 departed personnel. Two, both help-desk staff, kept enabled accounts for 11 and 17 days.", 2, 30)]
    [InlineData("Exception noted. We examined 20 database scripts; four of these had been run without a ticket. All four created or rebuilt indexes.", 4, 20)]
    [InlineData("Exception noted. All four scripts had been run without a ticket.", 4, 4)]
    [InlineData("Of the 40 changes selected, 2 (or 5%) were released without a note of test results.", 2, 40)]
    [InlineData("For 3 (or 12 percent) of 25 leavers the badge was kept.", 3, 25)]
    [InlineData("Evidence of the review was provided for only 22 of the 25 users.", 3, 25)]
    [InlineData("Approvals were not recorded for 3 of the 25 changes.", 3, 25)]
    [InlineData("We tested 12 releases. Rollback plans for 3 releases had not been rehearsed.", 3, 12)]
    [InlineData("We inspected a sample of 30 tickets. In 4 cases the owner had not answered.", 4, 30)]
    [InlineData("Twelve of one hundred eighty employees had not signed the handbook.", 12, 180)]
    [InlineData("Two of two hundred and five laptops were not encrypted.", 2, 205)]
    [InlineData("For one hundred twelve of three hundred forty-one users, no review was made.", 112, 341)]
    [InlineData("Access was not removed in time for one leaver.", 1, null)]
    [InlineData("We identified 7 user accounts that were not appropriate.", 7, null)]
    [InlineData("No exceptions noted except for one change that was not approved.", 1, null)]
    public void The_auditors_count_is_read(string text, int deviations, int? sample)
    {
        var ratio = DeviationRatio.Read(text);
        Assert.Equal((deviations, sample), (ratio!.Deviations, ratio.Sample));
    }

    [Theory]
    [InlineData("For a sample of 40 security alerts, inspected the tickets.", "The time laid down was exceeded for 5 alerts.", 5, 40)]
    [InlineData("Selected twenty (20) employees and examined the forms.", "Forms had not been signed by the supervisor in 3 cases.", 3, 20)]
    [InlineData("Obtained the listing of new vendors, picked 5 nos. and verified the assessments.", "In respect of two new vendors, assessment was completed subsequent to signing.", 2, 5)]
    [InlineData("For 10 haphazardly selected grants of access, compared the records.", "Exception noted. In one instance, the access was withdrawn eleven days after the limit.", 1, 10)]
    [InlineData("For 12 haphazardly selected vendor contracts, compared the clauses.", "A notice clause was absent from 2 of the vendor contracts.", 2, 12)]
    [InlineData("For a sample of 25 servers, inspected their accounts.", "We identified 7 user accounts that were not appropriate.", 7, null)]
    [InlineData("For a sample of 25 leavers and a sample of 10 movers, inspected their accounts.", "Access was not removed in time for two leavers.", 2, null)]
    [InlineData("Inspected the accounts of leavers.", "Access was not removed in time for two leavers.", 2, null)]
    [InlineData("For a sample of 4 leavers, inspected their accounts.", "Access was not removed in time for six leavers.", 6, null)]
    public void The_sample_may_be_told_by_the_test_alone(string procedure, string result, int deviations, int? sample)
    {
        var counted = DeviationRatio.Read(result)!;
        Assert.Equal((deviations, null, sample), (counted.Deviations, counted.Sample, SampleOfTest.Read(procedure, result, counted)?.Sample));
    }

    [Theory]
    [InlineData("Inspected a sample of 25 of 61 terminations.")]
    [InlineData("The reviews were not performed at any time during the period.")]
    [InlineData("Inspected 3 tickets from a sample of 25.")]
    [InlineData("Of twelve (12) weeks selected, log reviews were on file for seven (7).")]
    [InlineData("From the 25 tickets sampled, approval was missing in May.")]
    [InlineData("Of the 8 halls inspected, the log had no entry on 2 May.")]
    [InlineData("See page 2 of 56.")]
    [InlineData("The door of the scanning room was propped open during both of our visits.")]
    [InlineData("Two of three approvers are required.")]
    [InlineData("For each of the 8 nights selected, a backup finished but no copy was kept for some of them.")]
    [InlineData("For each of the 4 quarters selected, a review took place but no record was kept in Q3.")]
    [InlineData("For each of the 25 changes selected, approval was recorded but no later than the day of release.")]
    [InlineData("For each of the 25 changes selected, approval was late but no exception was raised.")]
    [InlineData("The fourth and the sixth, both interns, kept their badge.")]
    [InlineData("The condition was remediated on 4/2/2025.")]
    [InlineData("The operation of the procedure could not be tested because no incident recorded during the period met the threshold. We inspected the complete register of 61 incidents in support of this statement.")]
    public void What_is_no_count_is_left_alone(string text) => Assert.Null(DeviationRatio.Read(text)?.Sample);

    [Theory]
    [InlineData("one hundred", 100)]
    [InlineData("a hundred", 100)]
    [InlineData("one hundred eighty", 180)]
    [InlineData("one hundred and eight", 108)]
    [InlineData("two hundred fourteen", 214)]
    [InlineData("Nine hundred ninety-nine", 999)]
    [InlineData("three hundred (300)", 300)]
    public void Hundreds_in_words_are_numbers(string words, int number) => Assert.Equal(number, NumberWords.Read(words));

    [Theory]
    [InlineData("Encryption was not enabled for two file servers.", true)]
    [InlineData("Three gateways were managed without a second factor.", true)]
    [InlineData("Evidence was not kept for one request.", true)]
    [InlineData("We identified 7 user accounts that were not appropriate.", false)]
    [InlineData("No exceptions noted except for one change that was not approved.", false)]
    public void A_number_without_a_sample_is_shown_to_a_person_unless_it_was_found(string text, bool isAmbiguous) => Assert.Equal(isAmbiguous, DeviationRatio.Read(text)!.IsAmbiguous);

    [Theory]
    [InlineData("For 13 of the 40 changes tested, evidence of testing, of approval, or of both was not available.")]
    [InlineData("For 13 of the 40 changes tested, both testing and approval were missing.")]
    [InlineData("For 3 of the 20 letters sampled, the answer had been neither read nor signed.")]
    [InlineData("Nine of 30 forms carried neither signature.")]
    [InlineData("Neither the owner nor the deputy had seen 4 of the 12 lists.")]
    public void Both_of_two_things_is_no_count(string text) => Assert.False(DeviationRatio.Read(text)!.IsAmbiguous);

    [Theory]
    [InlineData("Encryption was not enabled for two file servers.", false)]
    [InlineData("Encryption was not enabled for two file servers of the selection of servers.", true)]
    [InlineData("Approval was not kept for two of the requests; 25 requests were selected.", true)]
    [InlineData("Two of 25 laptops had no protection and 4 of 30 were not updated.", false)]
    public void Whether_the_text_speaks_of_a_sample_is_told_apart(string text, bool speaks) => Assert.Equal(speaks, DeviationRatio.SpeaksOfSample(text));

    [Theory]
    [InlineData("For 3 of 25 leavers selected from a population of 214, access was removed late.")]
    [InlineData("For 3 of 25 leavers drawn in random order from a population of 214 leavers, access was removed late.")]
    public void What_the_sample_was_taken_from_is_no_second_count(string text) => Assert.False(DeviationRatio.Read(text)!.IsAmbiguous);

    [Theory]
    [InlineData("For 5 of the 30 badges, the return was not recorded. In 2 of these cases the badge had been used; both entries were made by a guard.")]
    [InlineData("For 5 of the 30 badges, the return was not recorded, and 3 of them were still active. For 1 of the 3, an entry was seen.")]
    [InlineData("For 5 of the 30 badges, the return was not recorded. The fourth and the fifth, both guests, could still open the gate on the day after.")]
    [InlineData("For 5 of the 30 badges, one or both signatures were missing; for two of the five, the form was not found.")]
    public void What_is_counted_among_those_is_no_second_count(string text) => Assert.Equal((5, 30, false), (DeviationRatio.Read(text)!.Deviations, DeviationRatio.Read(text)!.Sample, DeviationRatio.Read(text)!.IsAmbiguous));

    [Theory]
    [InlineData("For 5 of the 30 badges, the return was not recorded. Both doors of the depot were unlocked.")]
    [InlineData("For 5 of the 30 badges, the return was not recorded, and 3 of them were still active. For 1 of the 12 keys, no owner was recorded.")]
    public void What_is_counted_of_others_is_shown_to_a_person(string text) => Assert.True(DeviationRatio.Read(text)!.IsAmbiguous);

    [Fact]
    public void A_second_ratio_that_is_not_part_of_the_first_is_shown_to_a_person() =>
        Assert.True(DeviationRatio.Read("Two of 25 laptops had no protection and 4 of 30 were not updated.")!.IsAmbiguous);

    [Theory]
    [InlineData("Late approvals were documented for 3 of 25 changes.", 3, 25)]
    [InlineData("Reports of unauthorized entry were recorded for 2 of 25 doors.", 2, 25)]
    [InlineData("No annual review was documented for 3 of 5 critical vendors.", 3, 5)]
    public void What_is_counted_may_be_wrong_though_its_words_are_those_of_what_is_right(string result, int deviations, int sample)
    {
        var ratio = DeviationRatio.Read(result)!;
        Assert.Equal((deviations, sample), (ratio.Deviations, ratio.Sample));
    }

    [Theory]
    [InlineData("We inspected 25 tickets. For 20 tickets approval was on file.")]
    [InlineData("We tested 12 releases. For 3 releases no plan was needed.")]
    public void What_is_in_order_is_not_counted_over_two_sentences(string result) =>
        Assert.Null(DeviationRatio.Read(result));

    [Theory]
    [InlineData("Of the 25 servers tested, the obsolete protocol was enabled on only one.")]
    [InlineData("Of the 25 leavers selected, access remained active for only one.")]
    [InlineData("A third party out of the 12 selected had no report.")]
    [InlineData("Exception noted: none of the 12 leavers had retained access, but one badge was returned late.")]
    [InlineData("For each of the 8 changes selected, approval was recorded in the tool, but for one the ticket was missing.")]
    [InlineData("The second of the two reviews was not held; records of the first were on file.")]
    public void what_counts_neither_those_that_failed_nor_those_in_order_is_not_turned_round(string text) =>
        Assert.False(DeviationRatio.Read(text) is { IsAmbiguous: false, Sample: not null });

    [Fact]
    public void all_of_a_sample_are_not_all_there_were() =>
        Assert.False(DeviationRatio.Read("For each of the 8 emergency changes in the sample, approval was recorded later than two days after.")?.Population);

    [Theory]
    [InlineData("Access of two (2) users was removed 4 and 11 days after they had left, respectively, out of a sample of eighteen (18).", 2, 18)]
    [InlineData("One critical update was finished 20 days after its release, six days late, and concerned a group of 61 servers. The remaining 24 updates selected were finished in time.", 1, 25)]
    [InlineData("The reviews were not performed in both quarters.", 2, 2)]
    [InlineData("For each of the 8 nights selected, a backup finished but no copy was brought to the other building.", 8, 8)]
    [InlineData("For each of the 8 nights selected, a backup finished but no copy was kept in two.", 2, 8)]
    [InlineData("Twenty-one of 40 changes were implemented before the board had approved them.", 21, 40)]
    [InlineData("For eleven of 18 servers, the local account could be used with a password alone.", 11, 18)]
    [InlineData("22 of the 25 changes were approved by those who had made them.", 22, 25)]
    [InlineData("No exceptions noted for four leavers. For the fifth of the 5 leavers, an intern, access ended six days after the day of leaving.", 1, 5)]
    [InlineData("One database structure change out of the ten in the sample was deployed without the agreement of its owner.", 1, 10)]
    [InlineData("Two changes were released without approval. The other 23 changes tested had been approved.", 2, 25)]
    [InlineData("Of the twenty vulnerabilities selected, three (all rated high) were patched between 52 and 71 days after detection.", 3, 20)]
    [InlineData("Of the forty cases drawn, five (12.5 percent) were concluded later than one day after they had been opened.", 5, 40)]
    [InlineData("Exception 4 - Slides of 3 of 30 cases (10%) were returned between 24 and 29 days after scanning.", 3, 30)]
    public void How_many_were_tested_may_be_told_at_the_end(string result, int deviations, int sample)
    {
        var ratio = DeviationRatio.Read(result)!;
        Assert.Equal((deviations, sample, false), (ratio.Deviations, ratio.Sample, ratio.IsAmbiguous));
    }

    [Theory]
    [InlineData("One update was finished in time. The remaining 24 updates selected were finished late.")]
    [InlineData("One owner was asked, who had not kept the list. The remaining 24 updates selected were finished in time.")]
    [InlineData("One update was finished late. The remaining 24 updates selected were not finished either.")]
    [InlineData("One change was late. The remaining 24 changes tested were approved by the same person.")]
    public void Those_that_remain_are_in_order_only_where_the_others_were_not(string result) =>
        Assert.False(DeviationRatio.Read(result) is { Deviations: 1, Sample: 25 });

    [Theory]
    [InlineData("Of the 25 changes selected, two (all approved) were emergency changes.")]
    [InlineData("Of the 25 users selected, three (each a contractor) were removed in time.")]
    public void What_is_counted_without_a_word_of_a_failure_is_no_deviation(string result) => Assert.Null(DeviationRatio.Read(result));

    [Fact]
    public void What_was_done_in_both_is_no_deviation_of_two() =>
        Assert.False(DeviationRatio.Read("The restore of one database planned for the first half of 2025 was not performed. The other was restored in both half years.") is { Deviations: 2 });
}
