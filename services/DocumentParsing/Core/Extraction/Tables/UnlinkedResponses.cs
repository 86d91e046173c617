using VendorRisk.DocumentParsing.Core.Extraction.Results;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Where management may have answered an exception for which no answer was found.</summary>
internal static class UnlinkedResponses
{
    public static IEnumerable<int> Pages(ReadTables read, ReadException found)
    {
        var exception = found.Exception;
        var texts = read.Events.SkipWhile(met => met is not TablePart).OfType<TextEvent>().ToArray();
        // Its control is named in the part that management wrote, or beside words that announce a response.
        if (exception.Control is { } control)
        {
            foreach (var text in texts.Where(text => (!read.Scope.IsOfAuditor(text.Lines[0]) || ResponseWords.IsHeading(text.Passage.Text)) && Names(text, ControlIds.Key(control))))
                yield return text.Passage.Page;
        }

        if (NumberedNotes.MarkOf(exception.Text.Value) is { } mark)
        {
            foreach (var text in texts.Where(text => !read.Scope.IsOfAuditor(text.Lines[0]) && NumberedNotes.Names(text.Passage.Text, mark)))
                yield return text.Passage.Page;
            // The auditor himself says that it was answered.
            if (NumberedNotes.IsOfAnswer(mark))
                yield return exception.Text.Page;
        }

        foreach (var page in found.MoreIsSaid.Concat(read.UnlinkedAnswers))
            yield return page;

        // A heading announces responses, and none was linked to anything.
        if (read.Exceptions.All(other => other.Exception.Response is null))
        {
            foreach (var text in texts.Where(text => text.Passage.Words.Count <= 14 && ResponseWords.IsHeading(text.Passage.Text)))
                yield return text.Passage.Page;
        }
    }

    /// <summary>
    /// Management answered others, and the answer to this one may have been lost: the text right below its row is of nobody, or something in the part that management wrote, behind its first
    /// answer, is. Where all that is said there has its place, the exception has no answer.
    /// </summary>
    public static bool MayBeLost(ReadTables read, ReadException found)
    {
        var answers = read.Exceptions.Select(other => other.Exception.Response).OfType<SourcedValue<string>>().ToArray();
        if (answers.Length == 0)
            return false;
        SourceSpan[] used =
        [
            .. answers.Select(answer => answer.Span), .. read.Exceptions.Select(other => other.Exception.Text.Span), .. read.Assembler.Controls.Select(control => control.Id.Span),
            .. read.Unclaimed.SelectMany(text => (Passage[])[text.Details, text.Response]).Where(text => !text.IsEmpty).Select(text => text.Span),
        ];
        var last = found.Exception.Text.Span.Ranges[^1];
        var below = read.Events.SkipWhile(met => !EndsIn(met)).SkipWhile(EndsIn).FirstOrDefault(met => met is TextEvent or TablePart { Lines.Count: > 0 });
        if (below is TextEvent text && IsSaidByNobody(text))
            return true;
        var first = answers.Where(answer => !read.Scope.IsOfAuditor(answer.Page)).Select(answer => (answer.Page, answer.Span.Ranges[0].Start)).Order().FirstOrDefault();
        return first.Page > 0 && read.Events.OfType<TextEvent>().Any(said => !read.Scope.IsOfAuditor(said.Lines[0]) && (said.Passage.Page, said.Passage.Words[0].Index).CompareTo(first) > 0 && IsSaidByNobody(said));

        bool EndsIn(TableEvent met) => met is TablePart part && part.Page == last.Page && part.Lines.Any(line => line.Line.Words.Any(word => word.Index == last.End - 1));

        bool IsSaidByNobody(TextEvent said) =>
            said.Passage.Words.Count >= FewestOfAnswer && RowBreaks.EndsSentence(said.Passage.Text) && CriterionBand.Read(said.Passage) is null && !CriterionBand.IsGroup(said.Passage.Plain)
            && !said.Passage.Words.Any(word => used.Any(span => Spans.Holds(span, word))) && !IsPrintedAgain(said);

        // Below its control, which is printed under each of its criteria.
        bool IsPrintedAgain(TextEvent said) => Mending.Letters(said.Passage.Text) is var letters && Array.Exists(answers, answer => letters.EndsWith(Mending.Letters(answer.Value), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Another exception of the same control has an answer.</summary>
    public static bool MayBeShared(ReadTables read, ReadException found) =>
        read.Exceptions.Any(other => other != found && other.Control == found.Control && other.Exception.Response is not null);

    /// <summary>Words.</summary>
    private const int FewestOfAnswer = 6;

    /// <summary>Management says itself that it did not answer, this one or those that are left.</summary>
    public static bool IsDenied(ReadTables read, ReadException found) =>
        found.Exception.Control is { } control && read.Events.OfType<TextEvent>().Any(text => !read.Scope.IsOfAuditor(text.Lines[0]) && (SaysNoneOf(text, control) || ResponseWords.SaysNoneOfTheRest(text.Passage.Plain)));

    /// <summary>"For the third, on disabled accounts (AC-02), no comment has been prepared."</summary>
    private static bool SaysNoneOf(TextEvent text, string control) =>
        Sentences.Of(text.Passage.Plain).Select(sentence => text.Passage.Plain.Substring(sentence.Start, sentence.Length)).Where(sentence => sentence.Contains(control, StringComparison.Ordinal)).ToArray() is { Length: > 0 } named
        && Array.TrueForAll(named, ResponseWords.SaysThereIsNone);

    private static bool Names(TextEvent text, string key)
    {
        var words = text.Passage.Words.Select(word => word.Text.Trim('(', ')', '[', ']', '.', ',', ':', ';')).ToArray();
        for (var i = 0; i < words.Length; i++)
        {
            for (var count = 1; count <= 3 && i + count <= words.Length; count++)
            {
                if (ControlIds.Key(string.Concat(words.Skip(i).Take(count))) == key && (key.Any(char.IsLetter) || key.Contains('.') || (i > 0 && words[i - 1].Equals("control", StringComparison.OrdinalIgnoreCase))))
                    return true;
            }
        }

        return false;
    }
}
