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
        var used = new HashSet<(int Page, int Word)>();
        foreach (var range in answers.Select(answer => answer.Span).Concat(read.Exceptions.Select(other => other.Exception.Text.Span)).Concat(read.Unclaimed.SelectMany(text => new[] { text.Details, text.Response }).Where(text => !text.IsEmpty).Select(text => text.Span)).SelectMany(span => span.Ranges))
            used.UnionWith(Enumerable.Range(range.Start, range.End - range.Start).Select(word => (range.Page, word)));
        var last = found.Exception.Text.Span.Ranges[^1];
        var row = read.Events.ToList().FindLastIndex(met => met is TablePart part && part.Page == last.Page && part.Lines.Any(line => line.Line.Words.Any(word => word.Index == last.End - 1)));
        if (row >= 0 && read.Events.Skip(row + 1).FirstOrDefault(met => met is TextEvent or TablePart { Lines.Count: > 0 }) is TextEvent below && IsSaidByNobody(below))
            return true;
        var first = answers.Where(answer => !read.Scope.IsOfAuditor(answer.Page)).Select(answer => (answer.Page, answer.Span.Ranges[0].Start)).Order().FirstOrDefault();
        return first.Page > 0 && read.Events.OfType<TextEvent>().Any(text => !read.Scope.IsOfAuditor(text.Lines[0]) && (text.Passage.Page, text.Passage.Words[0].Index).CompareTo(first) > 0 && IsSaidByNobody(text));

        bool IsSaidByNobody(TextEvent text) =>
            text.Passage.Words.Count >= FewestOfAnswer && RowBreaks.EndsSentence(text.Passage.Text) && CriterionBand.Read(text.Passage) is null && !CriterionBand.IsGroup(text.Passage.Plain)
            && !text.Passage.Words.Any(word => used.Contains((word.Page, word.Index)));
    }

    /// <summary>Words.</summary>
    private const int FewestOfAnswer = 6;

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
