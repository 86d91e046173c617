using System.Text;
using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>The number of a row's control: from its own column, or from the head of the control's text.</summary>
internal static partial class RowNumber
{
    /// <summary>The number as numbers are compared; null where the row has none.</summary>
    public static string? KeyOf(ControlRow row, Mending mending) => Read(row, mending, out _) is { } number ? ControlIds.Key(number.Value) : null;

    public static SourcedValue<string>? Read(ControlRow row, Mending mending, out Passage description)
    {
        description = mending.Join(row.Of(ColumnRole.Control).SelectMany(line => line.Words).ToArray());
        if (FromColumn(row.Of(ColumnRole.Id)) is { } own)
            return own;
        if (row.Of(ColumnRole.Name) is { Count: > 0 } called && mending.Join(called.SelectMany(line => line.Words).ToArray()) is var name)
            return name.Sourced(name.Text);
        if (row.HasCriterionAsNumber)
            return FromColumn(row.Of(ColumnRole.Criteria));
        // "TSC Ref. | Control | …" with CC6.1.1, CC6.1.2: a criterion with a running number is the control's own.
        if (!row.Header.Has(ColumnRole.Id) && row.Of(ColumnRole.Criteria) is { Count: > 0 } criteria && IsNumbered(criteria[0].Text) && FromColumn(criteria) is { } numbered)
            return numbered;
        if (row.HasNumberAtEnd && ControlIds.Trailing(description.Plain) is { } trailing)
        {
            var printed = description;
            description = description.Slice(0, description.Plain.AsSpan(0, trailing.Opens).TrimEnd().Length);
            return printed.Sourced(printed.Text.Substring(trailing.Start, trailing.Length), trailing.Start, trailing.Length);
        }

        if (row.HasNumberAtHead && ControlIds.Labelled(description.Plain) is { } labelled)
        {
            var printed = description;
            description = WithoutCriteria(description.From(labelled.Ends));
            return printed.Sourced(printed.Text.Substring(labelled.Start, labelled.Length), labelled.Start, labelled.Length);
        }

        var length = ControlIds.LeadingLength(description.Plain);
        if (length == 0)
            return null;
        var number = description.Slice(0, length);
        var value = description.Text[..length].Trim(' ', '(', '[');
        description = Rest(description, length);
        return number.Sourced(value);
    }

    /// <summary>Controls without numbers of which each answers a criterion that no other answers are known by it: "CC1.1".</summary>
    public static void MarkByCriterion(IReadOnlyList<ControlRow> rows, Mending mending)
    {
        var unnumbered = rows.Where(row => row.IsUnnumbered && row.Header.Has(ColumnRole.Criteria) && Read(row, mending, out _) is null).ToArray();
        var criteria = unnumbered.Select(row => string.Concat(row.Of(ColumnRole.Criteria).Select(line => line.Text))).ToArray();
        if (criteria.Distinct().Count() < criteria.Length || !Array.TrueForAll(criteria, cell => CriterionId.From(cell) is not null))
            return;
        foreach (var row in unnumbered)
            row.HasCriterionAsNumber = true;
    }

    /// <summary>A criterion with a running number: "CC6.1.2", "CC6.1-02", "CC6.1.a".</summary>
    public static bool IsNumbered(string text) => Numbered().IsMatch(text.Trim());

    /// <summary>The criterion in such a number.</summary>
    public static string CriterionOf(string number) => Numbered().Match(number.Trim()).Groups["criterion"].Value;

    private static Passage WithoutCriteria(Passage text) => CriterionBand.LengthAtHead(text.Plain) is > 0 and var length && length < text.Text.Length ? text.From(length) : text;

    private static Passage Rest(Passage text, int length)
    {
        var at = length;
        while (at < text.Text.Length && text.Plain[at] is ' ' or ':' or '-' or '.' or ')' or ']' or '|')
            at++;
        return at < text.Text.Length ? text.From(at) : Passage.Empty;
    }

    private static SourcedValue<string>? FromColumn(IReadOnlyList<Line> lines)
    {
        // "OG - 1": the sign between is a part of it.
        var words = lines.SelectMany(line => line.Words.Where((word, at) => !Aside().IsMatch(word.Text) && (word.Text.Any(char.IsLetterOrDigit) || (word.Text is "-" or "–" && at > 0 && at + 1 < line.Words.Count && char.IsAsciiDigit(line.Words[at + 1].Text[0]))))).ToArray();
        // "(AC-06)", behind the words of a title.
        if (words.Length == 0)
            return lines is [{ Words: [{ Text: ['(' or '[', .. var inner, ')' or ']'] } only] }] && inner.Any(char.IsAsciiLetterUpper) && CardTitle.IsNumber(Mending.Plain(inner)) ? new SourcedValue<string>(inner, Spans.Of([only])) : null;
        var text = new StringBuilder(words[0].Text);
        for (var i = 1; i < words.Length; i++)
        {
            var broken = words[i].Box.Y0 > words[i - 1].Box.CentreY || words[i].Page != words[i - 1].Page;
            // A cell too narrow for its number breaks it: after a hyphen or a point, or between two digits ("14.0" / "1").
            if (!broken || !(text[^1] is '-' or '.' or '_' or '/' or '‐' || (char.IsAsciiDigit(text[^1]) && char.IsAsciiDigit(words[i].Text[0]))))
                text.Append(' ');
            text.Append(words[i].Text);
        }

        var value = text.ToString().Trim(' ', ':', '*', '†', '‡', '§');
        return value.Any(char.IsAsciiDigit) && value.Length <= 30 && ControlIds.LooksLikeOne(value) ? new SourcedValue<string>(value, Spans.Of(words)) : null;
    }

    [GeneratedRegex(@"^(?<criterion>(?:CC[1-9]|A1|C1|PI1|P[1-8])\.\d{1,2})[.\-–_](?:\d{1,3}|[a-z])$", RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();

    /// <summary>Not part of the number: "(continued)", "(CC6.1)", "[key]".</summary>
    [GeneratedRegex(@"^[(\[].*[)\]]$")]
    private static partial Regex Aside();
}
