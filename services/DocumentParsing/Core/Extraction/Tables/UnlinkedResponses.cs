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
