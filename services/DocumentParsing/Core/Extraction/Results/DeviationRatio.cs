using System.Text.RegularExpressions;

namespace VendorRisk.DocumentParsing.Core.Extraction.Results;

/// <summary>The "2 of 25" of an exception, with where in the text each number stands.</summary>
/// <param name="Population">True where the text says that everything was tested.</param>
/// <param name="IsAmbiguous">True where the text holds a second ratio that is not part of the first, or a number that may count something else: a person should look.</param>
public sealed partial record DeviationRatio(int Deviations, int DeviationsAt, int DeviationsLength, int? Sample, int SampleAt, int SampleLength, bool Population, bool IsAmbiguous)
{
    /// <summary>"grade 1 or 2", "severity 1": numbers that count nothing.</summary>
    [GeneratedRegex(@"\b(?:grades?|severit(?:y|ies)|levels?|priorit(?:y|ies)|tiers?|class(?:es)?)\s+\d(?:\s*(?:,|or|and|to|-|–|/)\s*\d)*\b(?!\s+of\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Graded();

    /// <summary>Reads the first ratio of a result that reports an exception; null where the auditor gives no count.</summary>
    /// <remarks>
    /// Raw: "For 2 of the 25 terminations tested, access was not revoked …", "1 (4%) of 25", "Of the eight (8) vendors selected, three (3) did
    /// not …", "For a sample of 25 incidents, 2 incidents were not …", "Both of the restoration tests …", "1/5 samples failed", and the
    /// complement "24 of 25 items without exception". Not "selected 25 of 61 terminations", "page 2 of 56", "two of three approvers are required".
    /// </remarks>
    public static DeviationRatio? Read(string plain)
    {
        List<DeviationRatio> found = [];
        foreach (var (start, length) in Sentences.Of(plain))
        {
            // "No incident of grade 1 or 2" counts nothing.
            var sentence = Graded().Replace(plain.Substring(start, length), match => new string([.. match.Value.Select(c => char.IsAsciiDigit(c) ? 'x' : c)]));
            foreach (var form in RatioForms.All)
            {
                foreach (Match match in form.Pattern.Matches(sentence))
                {
                    if (form.Read(match, sentence) is { } ratio && !found.Any(other => Overlap(other, ratio, start)))
                        found.Add(ratio with { DeviationsAt = ratio.DeviationsAt + start, SampleAt = ratio.SampleAt + start });
                }
            }
        }

        if (found.Count == 0)
            return AllButOthers(plain) ?? NamedPeriods.Read(plain) ?? OverSentences(plain) ?? BareCount.Read(plain);
        // By place, not by form: the auditor's first count is the count.
        var first = found.MinBy(ratio => Math.Min(ratio.DeviationsAt, ratio.SampleLength == 0 ? ratio.DeviationsAt : ratio.SampleAt))!;
        // "We examined 20 scripts; four of these had no ticket. All four made indexes.": the four of the 20, and not of four.
        if (first.Deviations == first.Sample && OverSentences(plain) is { } whole && whole.Deviations == first.Deviations && whole.Sample > first.Sample)
            return whole;
        // "All 15 changes bore the approval. For 4 of the 15, it was given after the change had been run."
        if (first.Deviations == first.Sample && found.Find(ratio => ratio.Sample == first.Sample && ratio.Deviations < first.Deviations) is { } few && Sentence(plain, first.DeviationsAt) is var told && WereInOrder(told) && !Beyond().IsMatch(told) && Sentence(plain, few.DeviationsAt) is var later && later != told && Failed().IsMatch(later) && found.TrueForAll(ratio => ratio == first || ratio == few))
            return few;
        // "Of 88 workers, 6 were late, and one had not begun, so that 7 of 88 did not comply."
        if (Together().Match(plain) is { Success: true } sum && found.Find(ratio => ratio.DeviationsAt == sum.Groups["d"].Index) is { } together && together.Sample == first.Sample && together.Deviations > first.Deviations && together.Deviations + first.Deviations != together.Sample && Failed().IsMatch(plain[sum.Index..EndOfClause(plain, sum.Index + sum.Length)]) && found.TrueForAll(ratio => ratio.Sample == together.Sample && ratio.Deviations <= together.Deviations))
            return together;
        // "6 of the 22 … In 2 of these cases …; both had been …": what is counted of a part of those counted is no second count.
        int?[] parts = [first.Deviations, .. PartOfThose().Matches(plain).Where(match => match.Index > first.DeviationsAt).Select(match => NumberWords.Read(match.Groups["d"].Value))];
        var other = found.Any(ratio => ratio != first && (!parts.Contains(ratio.Sample) || first.Sample == first.Deviations) && (ratio.Deviations, ratio.Sample) != (first.Deviations, first.Sample));
        return Remaining(plain, first) ?? first with { IsAmbiguous = other || first.IsAmbiguous };
    }

    private static int EndOfClause(string plain, int at) => plain.IndexOfAny(['.', ';', ','], at) is >= 0 and var end ? end : plain.Length;

    /// <summary>"All 15 leavers kept their access beyond the day of departure.", "All were completed between 3 and 8 days past the deadline."</summary>
    [GeneratedRegex(@"\b(?:past|beyond|between|retained|remained|kept|unsupported|more\s+than|over)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beyond();

    private static (int Start, int Length) SentenceAt(string plain, int at) => Sentences.Of(plain).First(sentence => at < sentence.Start + sentence.Length);

    private static string Sentence(string plain, int at) => SentenceAt(plain, at) is var (start, length) ? plain.Substring(start, length) : "";

    [GeneratedRegex(@"\b(?:so\s+that|in\s+(?:all|total)|altogether|together)\s*,?\s+(?<d>" + NumberWords.Pattern + @")\s+(?:out\s+)?of\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Together();

    private static DeviationRatio? OverSentences(string plain) =>
        RatioForms.Across.Select(form => form.Pattern.Match(plain) is { Success: true } match ? form.Read(match, plain) : null).FirstOrDefault(ratio => ratio is not null);

    /// <summary>"The other of the two reviews selected covered all systems.", "Four changes were selected, and the other three were documented in time.": those in order are counted, the rest was not.</summary>
    private static DeviationRatio? AllButOthers(string plain)
    {
        if (OtherOfTwo().Match(plain) is { Success: true } one && !Failed().IsMatch(one.Groups["said"].Value))
            return new DeviationRatio(1, one.Groups["d"].Index, one.Groups["d"].Length, 2, one.Groups["n"].Index, one.Groups["n"].Length, Population: false, IsAmbiguous: false);
        // "One update was finished six days late. The remaining 24 updates selected were finished in time."
        if (RemainingOfAll().Match(plain) is { Success: true } few && Failed().IsMatch(few.Groups["first"].Value) && !Failed().IsMatch(few.Groups["said"].Value) && !few.Groups["said"].Value.Contains(" same ", StringComparison.OrdinalIgnoreCase) && InOrder().IsMatch(few.Groups["said"].Value) && NumberWords.Read(few.Groups["d"].Value) is { } failed && NumberWords.Read(few.Groups["m"].Value) is { } rest && failed < rest)
            return new DeviationRatio(failed, few.Groups["d"].Index, few.Groups["d"].Length, failed + rest, few.Groups["m"].Index, few.Groups["m"].Length, Population: false, IsAmbiguous: false);
        return OthersOfAll().Match(plain) is { Success: true } all && !Failed().IsMatch(all.Groups["said"].Value) && NumberWords.Read(all.Groups["n"].Value) is { } sample && NumberWords.Read(all.Groups["m"].Value) is { } inOrder && inOrder < sample
            ? new DeviationRatio(sample - inOrder, all.Groups["d"].Index, all.Groups["d"].Length, sample, all.Groups["n"].Index, all.Groups["n"].Length, Population: false, IsAmbiguous: false) : null;
    }

    [GeneratedRegex(@"\b(?<d>the\s+other)\s+of\s+the\s+(?<n>two)\s+[^.;,]{3,60}?\s(?:selected|tested|sampled|examined|inspected)\s+(?<said>(?:was|had|covered|included|showed|took)\b[^.;]{3,120})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherOfTwo();

    [GeneratedRegex(@"\b(?<d>one|two|three|four|five)\s+(?:[a-z-]+\s+){0,3}?(?<noun>[a-z]{4,}?)s?\b(?<first>[^;]{2,300}?)\.\s+The\s+(?:remaining|other)\s+(?<m>" + NumberWords.Pattern + @")\s+(?:[a-z-]+\s+){0,3}?(?-i:\k<noun>)s?\s+(?:that\s+(?:we|I)\s+)?(?:selected|tested|sampled|examined|inspected)\s+(?<said>(?:were|was|had)\b[^.;]{3,120})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RemainingOfAll();

    [GeneratedRegex(@"(?<=^|[.;]\s+)(?<n>" + NumberWords.Pattern + @")\s+[^.;,]{3,60}?\s+(?:were|was)\s+(?:selected|tested|sampled|examined|inspected),?\s+and\s+(?<d>the\s+other\s+(?<m>" + NumberWords.Pattern + @"))\s+(?<said>(?:were|had|was)\b[^.;]{3,120})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OthersOfAll();

    /// <summary>"Two of the ten releases had been announced. For the other eight, an entry could not be shown.": the second sentence has the deviations.</summary>
    private static DeviationRatio? Remaining(string plain, DeviationRatio inOrder)
    {
        var (start, length) = SentenceAt(plain, inOrder.DeviationsAt);
        // "19 of the 20 had finished it in time; the remaining one finished it 11 days late."
        if (inOrder.Sample == inOrder.Deviations + 1 && LastOne().Match(plain, inOrder.DeviationsAt) is { Success: true } one && RestFailed().IsMatch(one.Value) && WereInOrder(plain[inOrder.DeviationsAt..one.Index]))
            return inOrder with { Deviations = 1, DeviationsAt = one.Groups["d"].Index, DeviationsLength = one.Groups["d"].Length, IsAmbiguous = false };
        // "Removal took place within 24 hours for 23 leavers in the sample of 30; for the remaining seven it took place up to 26 days later."
        if (inOrder.Sample is { } all && RatioForm.Others().Match(plain, Math.Max(inOrder.DeviationsAt, inOrder.SampleAt)) is { Success: true } behind && behind.Index < start + length && NumberWords.Read(behind.Groups["d"].Value) is { } remaining && remaining + inOrder.Deviations == all && !Failed().IsMatch(plain[start..behind.Index]) && Failed().IsMatch(plain[behind.Index..(start + length)]))
            return inOrder with { Deviations = remaining, DeviationsAt = behind.Groups["d"].Index, DeviationsLength = behind.Groups["d"].Length, IsAmbiguous = false };
        if (inOrder.Sample is not { } sample || Failed().IsMatch(plain.Substring(start, length)))
            return null;
        // "24 out of 25 were assessed in time. One alarm was assessed after nine hours."
        if (NextCount().Match(plain, start + length) is { Success: true } next && NumberWords.Read(next.Groups["d"].Value) is { } few && few + inOrder.Deviations == sample && RestFailed().IsMatch(next.Value) && WereInOrder(plain.Substring(start, length)))
            return inOrder with { Deviations = few, DeviationsAt = next.Groups["d"].Index, DeviationsLength = next.Groups["d"].Length, IsAmbiguous = false };
        return RatioForm.Others().Match(plain, start + length) is { Success: true } others && NumberWords.Read(others.Groups["d"].Value) is { } left && left + inOrder.Deviations == sample && Failed().IsMatch(plain[others.Index..])
            ? inOrder with { Deviations = left, DeviationsAt = others.Groups["d"].Index, DeviationsLength = others.Groups["d"].Length, IsAmbiguous = false } : null;
    }

    [GeneratedRegex(@"\b(?:not|never|no|none|nor|neither|without|late|later|after|missing|lacked|lacking|failed|overdue|exceeded|unable|only|delayed|incomplete|un(?:approved|authori[sz]ed|signed|documented))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Failed();

    /// <summary>A word of a failure is in it.</summary>
    public static bool TellsOfFailure(string text) => Failed().IsMatch(text);

    /// <summary>"24 of 25 alarms were assessed in time", not "four of the five servers ran an old release".</summary>
    private static bool WereInOrder(string said) => InOrder().IsMatch(said) && !Failed().IsMatch(said);

    [GeneratedRegex(@"\b(?:finished|completed|encrypted|approved|assessed|fixed|reviewed|removed|withdrawn|performed|signed|in\s+time|on\s+time|within|passed|took\s+place|available|on\s+file|in\s+order|bore\s+(?:the|an?|their)\s+(?:approval|signature|date))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InOrder();

    // "11 days late", "after nine hours"; not "after we had asked for it".
    [GeneratedRegex(@"\b(?:not|never|no|none|without|late|missing|lacked|lacking|failed|overdue|exceeded|unable)\b|\bafter\s+(?:more\s+than\s+)?" + NumberWords.Pattern + @"\s+(?:\w+\s+)?(?:minutes|hours|days|weeks|months)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RestFailed();

    // "One alarm was assessed after nine hours." right behind "24 out of 25 …"
    [GeneratedRegex(@"\G\s*(?<d>" + NumberWords.Pattern + @")\s+(?!of\b|out\b)(?:[a-z-]+\s+){0,4}?(?:was|were|had|did|could|took|lacked)\b[^.;]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NextCount();

    // "; the remaining one finished it 11 days late", ". The other laptop was not"
    [GeneratedRegex(@"(?<=[;,.]\s+(?:and\s+|but\s+|while\s+)?)(?<d>the\s+(?:remaining|other))\s+(?!(?!one\b)" + NumberWords.Pattern + @"\s)[a-z][^.;]{3,160}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LastOne();

    /// <summary>"in a selection of 25", "25 selected": how many were tested is told, whether or not it was read.</summary>
    public static bool SpeaksOfSample(string text) => Sampled().IsMatch(text);

    [GeneratedRegex(@"\b(?:samples?|selections?|populations?)\b|\b" + NumberWords.Pattern + @"\s+(?:[\w-]+\s+){0,3}(?:selected|sampled|tested)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sampled();

    [GeneratedRegex(@"(?<![\w.,/-])(?<d>" + NumberWords.Pattern + @")\s+of\s+(?:these|those|them|which|whom)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PartOfThose();

    private static bool Overlap(DeviationRatio one, DeviationRatio other, int start) => Math.Abs(one.DeviationsAt - (other.DeviationsAt + start)) < 2
        || (one.SampleLength > 0 && other.SampleLength > 0 && Math.Abs(one.SampleAt - (other.SampleAt + start)) < 2);
}
