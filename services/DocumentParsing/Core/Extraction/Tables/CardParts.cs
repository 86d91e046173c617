using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Cuts texts that stand closer than a paragraph's distance into those of a card: its title, its number, what its labels name.</summary>
internal static class CardParts
{
    /// <summary>However close they are set, the title of a card, the text of its control and each of its labels begin texts of their own.</summary>
    public static IEnumerable<TextEvent> OfCard(TextEvent text, Mending mending, CardLabels labels)
    {
        var titles = text.Lines.Select((line, at) => CardTitle.Heads(line, text.Lines.ElementAtOrDefault(at + 1), labels)).ToArray();
        int[] starts = [0, .. Enumerable.Range(1, titles.Length - 1).Where(at => titles[at] || titles[at - 1] || labels.Of(text.Lines[at]) is (_, _, true)), titles.Length];
        return starts.Zip(starts.Skip(1), (from, to) => text.Lines.Skip(from).Take(to - from).ToArray()).Select(lines => Of(lines, mending));
    }

    /// <summary>"CC1.2 Oversight of the board" close over "AC-03" alone, or over the title of a card: the criterion, and the control that begins.</summary>
    public static IEnumerable<TextEvent> UnderBand(TextEvent text, Mending mending, CardLabels labels) =>
        text.Lines.Count > 1 && CriterionBand.BeginsLine(Mending.Plain(text.Lines[0].Text)) && (CardTitle.IsNumber(Mending.Plain(text.Lines[1].Text)) || CardTitle.Heads(text.Lines[1], text.Lines.ElementAtOrDefault(2), labels))
            ? [Of([text.Lines[0]], mending), Of([.. text.Lines.Skip(1)], mending)] : [text];

    /// <summary>"4.1.2   Control   A code of conduct …": the number in a column left of the labels, and the first of them, begin texts of their own.</summary>
    public static IEnumerable<TextEvent> BesideNumber(TextEvent text, Mending mending)
    {
        if (text.Lines[0].SplitAt(0.8 * text.Lines[0].Height) is not [var number, var label, _, ..] || !CardTitle.IsNumber(Mending.Plain(number.Text)) || CardLabels.RoleOf(label.Text) != ColumnRole.Control)
            return [text];
        var rest = text.Lines[0].Piece(number.Words.Count, text.Lines[0].Words.Count);
        return [Of([number], mending), Of([rest, .. text.Lines.Skip(1)], mending)];
    }

    /// <summary>"GOV-1   Control. A code of conduct is" over "CC1.1   signed by each new joiner.": the number of each control, and its criteria below it, stand in the margin of the sentences.</summary>
    public static IEnumerable<TextEvent> BesideMargin(TextEvent text, Mending mending)
    {
        int[] starts = [.. Enumerable.Range(0, text.Lines.Count).Where(at => BeginsInMargin(text.Lines[at]) > 0)];
        if (starts.Length == 0)
            return [text];
        var edge = text.Lines[starts[0]].Words[BeginsInMargin(text.Lines[starts[0]])].Box.X0 - 2;
        var parts = starts[0] == 0 ? [] : new List<TextEvent> { Of([.. text.Lines.Take(starts[0])], mending) };
        foreach (var (from, to) in starts.Zip(starts.Skip(1).Append(text.Lines.Count)))
        {
            Line[] lines = [.. text.Lines.Skip(from).Take(to - from)];
            var margin = Array.ConvertAll(lines, line => line.Words.TakeWhile(word => word.Box.X1 < edge).ToArray());
            var besides = lines.Select((line, at) => line.Words.Count > margin[at].Length ? line.Piece(margin[at].Length, line.Words.Count) : null).OfType<Line>();
            if (!margin.Skip(1).SelectMany(words => words).All(word => HeadedRow.IsCriterion(word.Text)))
                return [text];
            parts.Add(Of([new Line([.. margin.SelectMany(words => words)])], mending));
            parts.Add(Of([.. besides], mending));
        }

        return parts;
    }

    /// <summary>"… to headcount. Result. No exception noted.": labels in the middle of lines begin texts of their own, where many texts have one.</summary>
    public static IReadOnlyList<TextEvent> AtLabels(IReadOnlyList<TextEvent> texts, Mending mending)
    {
        var cut = texts.Select(text => Cut(text, mending).ToArray()).ToArray();
        return cut.Count(parts => parts.Length > 1) >= FewestInSentences ? [.. cut.SelectMany(parts => parts)] : texts;
    }

    private const int FewestInSentences = 4;
    private const int MostWordsInSentence = 3;

    private static IEnumerable<TextEvent> Cut(TextEvent text, Mending mending)
    {
        List<LaidWord> label = [];
        List<Line> part = [];
        foreach (var line in text.Lines)
        {
            // A label at the end of a line belongs to the words below it.
            var words = label.Count > 0 ? new Line([.. label, .. line.Words]) : line;
            label = [];
            var start = 0;
            for (var at = 1; at < words.Words.Count; at++)
            {
                if (LabelAt(words, at) is not { } length)
                    continue;
                part.Add(words.Piece(start, at));
                yield return Of([.. part], mending);
                part = [];
                start = at;
                if (at + length == words.Words.Count)
                    label = [.. words.Words.Skip(at)];
            }

            if (label.Count == 0)
                part.Add(start == 0 ? words : words.Piece(start, words.Words.Count));
        }

        if (label.Count > 0)
            part.Add(new Line(label));
        if (part.Count > 0)
            yield return Of([.. part], mending);
    }

    /// <summary>How many words the label has that begins there, behind the end of a sentence; null where none does: "Result.", "Criteria supported:".</summary>
    private static int? LabelAt(Line line, int at)
    {
        if (line.Words[at - 1].Text[^1] != '.' || !char.IsUpper(line.Words[at].Text[0]))
            return null;
        for (var words = 1; words <= Math.Min(MostWordsInSentence, line.Words.Count - at); words++)
        {
            var end = line.Words[at + words - 1].Text[^1];
            if (end is not ('.' or ':'))
                continue;
            var role = CardLabels.RoleOf(line.Piece(at, at + words).Text.TrimEnd('.', ':'));
            var isLabel = role is ColumnRole.Test or ColumnRole.Result or ColumnRole.Response || (role is ColumnRole.Criteria or ColumnRole.FurtherCriteria && end == ':');
            var beginsText = at + words == line.Words.Count || char.IsUpper(line.Words[at + words].Text[0]);
            return isLabel && beginsText ? words : null;
        }

        return null;
    }

    /// <summary>How many words the number in the margin has; 0 where none begins a control.</summary>
    private static int BeginsInMargin(Line line) =>
        line.SplitAt(0.8 * line.Height) is [var number, var said, ..] && CardTitle.IsNumber(Mending.Plain(number.Text)) && CardLabels.BeginsControl(said) ? number.Words.Count : 0;

    private static TextEvent Of(Line[] lines, Mending mending) => new(mending.Join(lines.SelectMany(line => line.Words).ToArray()), lines);
}
