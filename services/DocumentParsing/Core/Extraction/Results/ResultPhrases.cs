using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Results;

/// <summary>What a result says, by the phrases of <see cref="ResultWords"/>; what none of them covers is unknown and goes to a person.</summary>
public static class ResultPhrases
{
    public static TestOutcome Classify(string result, DeclaredPhrases declared) =>
        // "No instances during the period; one was found later.", "No lapses were reported to management although three occurred." are for a person.
        Judge(result, declared) is var outcome && outcome == TestOutcome.NoOccurrence && (ResultWords.FoundLater().IsMatch(result) || ResultWords.OccurredAllTheSame().IsMatch(result)) ? TestOutcome.Unknown : outcome;

    private static TestOutcome Judge(string result, DeclaredPhrases declared)
    {
        var text = Spaces(Mending.Plain(result));
        if (text.EndsWith(')') || text.EndsWith(").", StringComparison.Ordinal) || text.Contains(") ", StringComparison.Ordinal))
            text = ResultWords.AllOfThem().Replace(text, "");
        if (text.Length == 0)
            return TestOutcome.Unknown;
        if (declared.IsClean(text))
            return TestOutcome.NoException;
        if (declared.SaysNothingOccurred(text))
            return TestOutcome.NoOccurrence;
        if (declared.SaysException(text))
            return TestOutcome.Exception;
        // "No exceptions noted, except that …" begins clean and is not; what a policy allowed is for a person.
        if (ResultWords.CleanButFor().IsMatch(text))
            return ResultWords.Approved().IsMatch(text) ? TestOutcome.Unknown : TestOutcome.Exception;
        text = text.Contains("approved exception", StringComparison.OrdinalIgnoreCase) ? ResultWords.Approved().Replace(text, "") : text;
        if (ResultWords.IsPartlyClean(text))
            return TestOutcome.Exception;
        var sentences = Sentences.Of(text).Select(sentence => text.Substring(sentence.Start, sentence.Length)).ToArray();
        if (sentences.Length > 1)
            sentences = [.. sentences.Where((sentence, i) => i == 0 || !ResultWords.OfPriorReport().IsMatch(sentence))];
        if (ResultWords.NotTestedOpening().IsMatch(text) && !sentences.Any(ResultWords.SaysException))
            return Untested(text);

        if ((ResultWords.NotExercised().IsMatch(text) && !ResultWords.SaysInactivity(text)) || (ResultWords.WantsOccasionToTest(text) && DeviationRatio.Read(text) is null && !sentences.Any(ResultWords.SaysException))
            || ResultWords.OpensNotExercised(text) || ResultWords.HadNotArisen().IsMatch(text) || (WantOfOccasion.IsTold(text) && DeviationRatio.Read(text) is null && !sentences.Any(ResultWords.SaysException)) || (ResultWords.NotYetDue().IsMatch(text) && !sentences.Any(ResultWords.SaysException)))
            return TestOutcome.NoOccurrence;
        // "The control did not operate. No new products were adopted."
        if (ResultWords.DidNotOperate().IsMatch(text) && !ResultWords.SaysInactivity(text) && !ResultWords.SaysNobodyWasSeenTo(text) && DeviationRatio.Read(text) is null && (ResultWords.NothingWasDone().IsMatch(text) || ResultWords.NotDue().IsMatch(text) || ResultWords.HadNone().IsMatch(text) || ResultWords.HeldNoEvent().IsMatch(text) || ResultWords.NoneOfTheKind().IsMatch(text)))
            return TestOutcome.NoOccurrence;

        // What behind the phrase only tells that something did not succeed which should not, or that nothing called for more.
        if (Parts(sentences, declared) is [var phrase, .. { Length: > 0 } told] && IsClean(phrase, declared) && told.All(ResultWords.TellsOfNoFailure))
            return TestOutcome.NoException;
        if (BeforeClean(text, declared) is { } before && before.All(ResultWords.TellsOfNoFailure))
            return TestOutcome.NoException;
        var clean = sentences.Count(sentence => declared.IsClean(sentence) || ResultWords.IsClean(sentence));
        if (sentences.Any(ResultWords.SaysException))
            return TestOutcome.Exception;
        // "No activity during the period; unable to test": the occasion was missing, not the evidence.
        if (sentences.Any(sentence => ResultWords.ScopeLimit().IsMatch(sentence)) && (ResultWords.LacksEvidence().IsMatch(text) || !sentences.Any(ResultWords.SaysNothingOccurred)))
            return TestOutcome.ScopeLimit;
        // "No exceptions noted. No security incidents occurred during the period.": nothing happened that could have been tested.
        // Not "1 of 18 accounts was disabled six days late. No activity was noted after the last day.", nor without a count.
        var ratio = DeviationRatio.Read(text);
        var countsPart = ratio is { Deviations: > 0, Sample: { } whole } && ratio.Deviations < whole;
        if (!countsPart && sentences.Any(ResultWords.SaysNothingOccurred) && !sentences.TakeWhile(sentence => !ResultWords.SaysNothingOccurred(sentence)).Any(ResultWords.TellsOfLapse))
            return TestOutcome.NoOccurrence;
        // "2 of 25 were not approved and one was not tested": the count weighs more.
        if (!countsPart && sentences.Any(sentence => ResultWords.NotTested().IsMatch(sentence)))
            return ((WantsOccasion(text) || HeldNone(text)) && text.Contains("not tested", StringComparison.OrdinalIgnoreCase)) || (ResultWords.CameToNone().IsMatch(text) && !ResultWords.NotGiven().IsMatch(text) && !ResultWords.SaysInactivity(text) && !ResultWords.LacksEvidence().IsMatch(text)) ? TestOutcome.NoOccurrence : TestOutcome.NotTested;
        var rest = sentences.Where(sentence => !declared.IsClean(sentence) && !ResultWords.IsClean(sentence)).ToArray();
        // "Access was not removed in time. We did not test it further.": the failure weighs more.
        if (rest.Any(ResultWords.SaysFailure))
            return !countsPart && rest.Where(ResultWords.SaysFailure).All(ResultWords.SaysUntested) ? TestOutcome.Unknown : TestOutcome.Exception;
        // "Four (4) of forty (40) new users were granted access before it was approved.": a result that counts a part of the sample counts deviations, and "No other exceptions noted." behind it says so.
        if ((clean == 0 || (clean == 1 && EndsInTheRest(sentences, declared))) && countsPart && !ResultWords.CountsSuccesses(text))
            return TestOutcome.Exception;
        return clean > 0 && rest.All(sentence => ResultWords.Neutral().IsMatch(sentence) || ResultWords.IsMark(sentence)) ? TestOutcome.NoException : TestOutcome.Unknown;
    }

    /// <summary>
    /// "No exceptions noted. The policy was renewed in March with a higher limit.": the auditor's words for no exceptions, and behind them only what no word of a failure, of a count or of a restriction is in.
    /// The words decide, and a note shows the remark.
    /// </summary>
    public static bool IsCleanWithRemark(string result, DeclaredPhrases declared) =>
        (BehindClean(result, declared) ?? BeforeClean(result, declared)) is { } rest && rest.All(sentence => ResultWords.ChangesNothing(sentence) || (!ResultWords.SaysException(sentence) && !ResultWords.SaysFailure(sentence) && !ResultWords.MayRestrict(sentence)));

    /// <summary>"Operating effectively. One finding was overdue and had been escalated.": the phrase for no exceptions, and then a sentence that no word of exceptions is in; an analyst must say what it is.</summary>
    public static bool TakesBack(string result, DeclaredPhrases declared) => BehindClean(result, declared) is { } rest && !rest.Any(ResultWords.SaysException);

    /// <summary>The sentences behind the phrase for no exceptions, with which the result begins; null where it does not, is nothing else, or counts.</summary>
    private static IEnumerable<string>? BehindClean(string result, DeclaredPhrases declared)
    {
        return SentencesOf(result, declared) is [var first, _, ..] sentences && IsClean(first, declared) && DeviationRatio.Read(string.Join(' ', sentences.Where(sentence => !ResultWords.ChangesNothing(sentence)))) is null ? sentences.Skip(1) : null;
    }

    /// <summary>"The engineer was refused a session without the token. No exceptions were noted.": the sentences before the phrase for no exceptions, with which the result ends; not "No other exceptions were noted."</summary>
    private static IEnumerable<string>? BeforeClean(string result, DeclaredPhrases declared)
    {
        return SentencesOf(result, declared) is [_, .., var last] sentences && IsClean(last, declared) && !ResultWords.IsOfTheRest(last) && CountsNone(string.Join(' ', sentences)) ? sentences.SkipLast(1) : null;
    }

    /// <summary>Nothing is counted, or all of what was tested without a word of a failure: "All eight commitments were on file."</summary>
    private static bool CountsNone(string text) => DeviationRatio.Read(text) is not { } ratio || (ratio.Deviations == ratio.Sample && !ratio.IsAmbiguous && !DeviationRatio.TellsOfFailure(ResultWords.WithoutCleanPhrase(text)));

    private static bool EndsInTheRest(string[] sentences, DeclaredPhrases declared) => sentences is [_, .., var last] && ResultWords.IsOfTheRest(last) && IsClean(last, declared);

    /// <remarks>"No exceptions noted; all attempts were blocked." is two: the phrase, and what is told besides.</remarks>
    private static string[] SentencesOf(string result, DeclaredPhrases declared)
    {
        var text = Spaces(Mending.Plain(result));
        return Parts([.. Sentences.Of(text).Select(sentence => text.Substring(sentence.Start, sentence.Length).Trim())], declared);
    }

    private static string[] Parts(string[] sentences, DeclaredPhrases declared) =>
        sentences is [var first, .. var others] && first.IndexOf("; ", StringComparison.Ordinal) is > 0 and var mark && IsClean(first[..mark], declared) ? [first[..mark], first[(mark + 2)..], .. others] : sentences;

    private static bool IsClean(string sentence, DeclaredPhrases declared) => (declared.IsClean(sentence) || ResultWords.IsClean(sentence)) && !ResultWords.SaysException(sentence);

    /// <summary>True where a cell's text begins a result of its own, rather than going on with the one above.</summary>
    public static bool Opens(string text, DeclaredPhrases declared)
    {
        var plain = Spaces(Mending.Plain(text));
        return declared.Opens(plain) || ResultWords.Opening().IsMatch(plain);
    }

    /// <summary>Nothing more is to come, though no full stop says so: "Pass", "N/O", "Fail - See Exception #2".</summary>
    public static bool IsWhole(string text, DeclaredPhrases declared) =>
        Classify(text, declared) == TestOutcome.NoException || declared.SaysNothingOccurred(Spaces(Mending.Plain(text))) || ResultWords.Pointer().IsMatch(text);

    private static TestOutcome Untested(string text)
    {
        if (ResultWords.ScopeLimit().IsMatch(text) && !text.StartsWith("Unable to test", StringComparison.OrdinalIgnoreCase))
            return TestOutcome.ScopeLimit;
        if (ResultWords.NothingGiven().IsMatch(text))
            return TestOutcome.NotTested;
        // A new control that was not tested leaves a gap, though its occasion may not have come either.
        if (ResultWords.IsNew().IsMatch(text))
            return TestOutcome.NotTested;
        return WantsOccasion(text) || HeldNone(text) || ResultWords.MentionsNoOccurrence(text) || ResultWords.BecauseOfNone().IsMatch(text) || ResultWords.WasNone().IsMatch(text) || ResultWords.WantsOccasionToTest(text) || WantOfOccasion.FallsElsewhere(text) || ResultWords.PassedWithout().IsMatch(text) || ResultWords.FellElsewhere().IsMatch(text) || ResultWords.WasNotBegun().IsMatch(text)
            || (ResultWords.NeverNeeded().IsMatch(text) && !ResultWords.LacksEvidence().IsMatch(text) && !ResultWords.NotGiven().IsMatch(text)) ? TestOutcome.NoOccurrence : TestOutcome.NotTested;
    }

    /// <summary>Of a result that says that nothing was tested: for want of an occasion, not of evidence or of a duty done.</summary>
    private static bool WantsOccasion(string text) =>
        ResultWords.WasNothing().IsMatch(text) && !ResultWords.SaysNobodyWasSeenTo(text) && !ResultWords.NotGiven().IsMatch(text) && !ResultWords.SaysInactivity(text) && !ResultWords.LacksEvidence().IsMatch(text) && !ResultWords.IsNew().IsMatch(text);

    private static bool HeldNone(string text) =>
        ResultWords.HeldNone().IsMatch(text) && !ResultWords.SaysInactivity(text) && !ResultWords.LacksEvidence().IsMatch(text) && !ResultWords.IsNew().IsMatch(text);

    // "25 nos. verified" is no end of a sentence; a recogniser reads the space of "No exceptions" for an apostrophe.
    private static string Spaces(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace(" nos. ", " nos ", StringComparison.Ordinal).Replace("No'ex", "No ex", StringComparison.Ordinal);
}
