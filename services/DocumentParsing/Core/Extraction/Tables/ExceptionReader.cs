using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Results;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>An exception with the control it was found at.</summary>
/// <param name="IsAmbiguous">Its count may be another, or belong to another test.</param>
/// <param name="IsMixed">Its result begins with the phrase for no exceptions.</param>
/// <param name="IsUnexplained">Its result refers to a place that was not found.</param>
/// <param name="IsUnanswered">The report says that management gave no answer.</param>
/// <param name="LacksAnswer">Its row names an answer by a mark under which none was found.</param>
/// <param name="MoreIsSaid">Pages of texts under its control's number that neither state it nor are known to answer it.</param>
internal sealed record ReadException(ControlException Exception, ReadControl Control, bool IsAmbiguous, bool IsMixed, bool IsUnexplained, bool IsUnanswered, bool LacksAnswer, IReadOnlyList<int> MoreIsSaid);

/// <summary>Failed tests to exceptions: each once, with its count, from the place that states it, and with management's answer.</summary>
internal sealed partial class ExceptionReader(Mending mending, IReadOnlyList<KeyedText> keyed, NumberedNotes numbered)
{
    private readonly HashSet<KeyedText> used = [];

    /// <summary>Texts about exceptions that no exception claimed: perhaps one was missed.</summary>
    public IEnumerable<KeyedText> Unclaimed => keyed.Where(text => !used.Contains(text) && (!text.Response.IsEmpty || ResultWords.ReportsException(text.Details.Plain)) && !used.Any(other => other.Control == text.Control));

    public List<ReadException> Read(ReadControl control)
    {
        List<ReadException> exceptions = [];
        var own = keyed.Where(text => text.Control == control).ToArray();
        var distinct = Distinct(control.Exceptions);
        for (var i = 0; i < distinct.Count; i++)
        {
            var (test, notes) = distinct[i];
            // Several texts about one control answer its exceptions in order; one text answers them all.
            var mark = NumberedNotes.MarkOf(Whole(test.Result));
            var marked = own.Where(text => text.Mark is not null && text.Mark == mark).ToArray();
            var unmarked = own.Where(text => text.Mark is null).ToArray();
            var about = marked.Length > 0 ? marked : unmarked.Length == distinct.Count ? [unmarked[i]] : unmarked;
            used.UnionWith(about);
            // "Deviations - refer to D4 and D5 in Part 6.": each text under the control's number states one.
            if (distinct.Count == 1 && notes.Count == 0 && StatesOneEach(test.Result, about))
                exceptions.AddRange(about.Select(text => ExceptionOf(control, test, notes, [text])));
            else
                exceptions.Add(ExceptionOf(control, test, notes, about));
        }

        return exceptions;
    }

    /// <summary>The cell refers to several, and under the control's number stand texts of which none says what another does.</summary>
    private bool StatesOneEach(Passage result, KeyedText[] about) =>
        about.Length > 1 && AreSeveral().IsMatch(result.Plain) && RefersOn(result) && Array.TrueForAll(about, text => !text.Details.IsEmpty && !about.Any(other => other != text && States(other.Details, text.Details)));

    private ReadException ExceptionOf(ReadControl control, ReadTest test, IReadOnlyList<Passage> notes, KeyedText[] about)
    {
        var text = Stated(test.Result, notes, about);
        var ratio = DeviationRatio.Read(text.Plain);
        var tested = ratio is { Sample: null } && !test.IsUncertain ? SampleOfTest.Read(test.Procedure.Plain, text.Plain, ratio) : null;
        return new ReadException(
            new ControlException(
                control.Id.Value.Length == 0 ? null : control.Id.Value,
                control.Criteria.Select(criterion => criterion.Value).ToArray(),
                text.Sourced(text.Text),
                ratio is null ? null : text.Sourced(ratio.Deviations, ratio.DeviationsAt, ratio.DeviationsLength),
                ratio?.Sample is { } sample ? text.Sourced(sample, ratio.SampleAt, ratio.SampleLength) : tested is var (whole, at, length) ? test.Procedure.Sourced(whole, at, length) : null,
                ratio?.Sample is null ? null : ratio.Population ? true : null,
                Response(test, notes, about)),
            control,
            ratio is { IsAmbiguous: true } || MayBeCut(ratio, text) || test.IsUncertain,
            test.IsMixed,
            RefersOn(text),
            about.Any(other => ResponseWords.SaysNone(other.Response.Plain)) || ResponseWords.SaysNone(test.Response.Plain),
            NumberedNotes.IsMark(test.Response) && numbered.Answer(test.Response).IsEmpty,
            [.. about.Where(other => other.Response.IsEmpty && !other.Details.IsEmpty && !States(text, other.Details)).Select(other => other.Details.Page)]);
    }

    /// <summary>One holds the words of the other.</summary>
    private static bool States(Passage text, Passage details)
    {
        var (one, other) = (Mending.Letters(text.Text), Mending.Letters(details.Text));
        return one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase);
    }

    private static bool MayBeCut(DeviationRatio? ratio, Passage text) => ratio is not null
        && (BrokenWords.MayCutNumber(text, ratio.DeviationsAt, ratio.DeviationsLength) || BrokenWords.MayCutNumber(text, ratio.SampleAt, ratio.SampleLength));

    /// <summary>The same words at the same place: one result for several tests.</summary>
    private static bool AreOne(Passage one, Passage other) => one.Words is [var first, ..] && other.Words is [var same, ..] && (first.Page, first.Index) == (same.Page, same.Index);

    /// <summary>A control printed again under another criterion repeats its exceptions word for word; two failed tests do not.</summary>
    private static List<(ReadTest Test, IReadOnlyList<Passage> Notes)> Distinct(List<(ReadTest Test, IReadOnlyList<Passage> Notes)> exceptions)
    {
        List<(ReadTest Test, IReadOnlyList<Passage> Notes)> distinct = [];
        foreach (var exception in exceptions)
        {
            var isRepeated = distinct.Any(known => Same(known.Test.Result, exception.Test.Result)
                && (AreOne(known.Test.Result, exception.Test.Result) || Same(known.Test.Procedure, exception.Test.Procedure) || known.Test.Result.Page != exception.Test.Result.Page));
            if (!isRepeated)
                distinct.Add(exception);
        }

        return distinct;
    }

    private static bool Same(Passage one, Passage other) => string.Equals(Mending.Letters(one.Text), Mending.Letters(other.Text), StringComparison.OrdinalIgnoreCase);

    /// <summary>The auditor's whole statement: the cell, with what stands below the row, or the place the cell only refers to.</summary>
    private Passage Stated(Passage result, IReadOnlyList<Passage> notes, IReadOnlyList<KeyedText> about)
    {
        var details = notes.Select(note => ResponseWords.Split(note).Before).Where(note => !note.IsEmpty).ToArray();
        if (details.Length > 0)
            return mending.Join([.. result.Words, .. details.SelectMany(note => note.Words)]);
        if (RefersOn(result) && numbered.Find(result) is { } numberedNote && ResponseWords.Split(numberedNote).Before is { IsEmpty: false } note)
            return note;
        return RefersOn(result) && about.Select(text => text.Details).FirstOrDefault(text => !text.IsEmpty) is { } stated ? stated : result;
    }

    private SourcedValue<string>? Response(ReadTest test, IReadOnlyList<Passage> notes, IReadOnlyList<KeyedText> about)
    {
        var noted = RefersOn(test.Result) && numbered.Find(test.Result) is { } numberedNote ? ResponseWords.Split(numberedNote).Response : Passage.Empty;
        var passages = notes.Select(note => ResponseWords.Split(note).Response)
            .Prepend(numbered.Answer(test.Response))
            .Append(noted)
            .Concat(about.Select(text => text.Response))
            .Where(passage => !passage.IsEmpty && !ResponseWords.SaysNone(passage.Plain));
        return passages.FirstOrDefault() is { } response ? response.Sourced(response.Text) : null;
    }

    /// <summary>"Exception noted. See below.", "Exceptions noted. Refer to Section 5": no statement of its own; but "Reviews were late. See Response 3 in Section 5." only says where it is answered.</summary>
    private bool RefersOn(Passage result)
    {
        if (result.Words.Count > MostWordsOfReference || DeviationRatio.Read(result.Plain) is not null)
            return false;
        var said = WhereAnswered().Replace(Whole(result), "");
        // "Exception noted. The exercise was not held. Refer to Section V." states it.
        if (Sentences.Of(said).Select(sentence => said.Substring(sentence.Start, sentence.Length)).Any(sentence => ResultWords.SaysFailure(sentence) && !ResultWords.SaysException(sentence) && !Refers().IsMatch(sentence) && !RefersToPlace().IsMatch(sentence)))
            return false;
        // A mark, "EX", states nothing.
        return numbered.PointsToOne(result) || (result.Words.Count == 1 && result.Plain.Length <= LongestMark) || (result.Words.Count <= 14 && Refers().IsMatch(said)) || RefersToPlace().IsMatch(said);
    }

    // "Deviations - refer to D4 and D5"; not "See Section V for the deviation and the response."
    [GeneratedRegex(@"\b(?:deviations|exceptions|findings|observations)\b|\b(?-i:[A-Z]{1,3})-?\d{1,3}\s+and\s+(?-i:[A-Z]{1,3})-?\d{1,3}\b", RegexOptions.IgnoreCase)]
    private static partial Regex AreSeveral();

    private const int MostWordsOfReference = 24;

    private const int LongestMark = 4;

    private string Whole(Passage result) => BrokenWords.Whole(result, mending);

    [GeneratedRegex(@"\b(?:see|refer(?:\s+to)?)\s+(?:also\s+)?(?:the\s+)?(?:management'?s?'?\s+)?(?:response|reply|comment)s?\b[^.;]*", RegexOptions.IgnoreCase)]
    private static partial Regex WhereAnswered();

    [GeneratedRegex(@"\b(?:see|refer(?:red)?(?:\s+to)?)\b.{0,60}\b(?:section|appendix|below|above|page|item|list|table|note|exhibit|attachment|annex|following)\b", RegexOptions.IgnoreCase)]
    private static partial Regex RefersToPlace();

    [GeneratedRegex(@"^\W*(?:an?\s+)?(?:exceptions?|deviations?|findings?)(?:\s+(?:was|were))?(?:\s+(?:noted|identified))?\W*$|\b(?:see|refer(?:red)?(?:\s+to)?|detailed|described)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Refers();
}
