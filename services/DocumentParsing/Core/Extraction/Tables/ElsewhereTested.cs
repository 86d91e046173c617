using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Tests of a control that is printed under several criteria, told at one of them.</summary>
/// <remarks>Raw: <c>PR-09 | Disclosures are authorized … | See P6.1. | See P6.1.</c>; <c>Refer to AC-01 above for the tests.</c>; <c>Tests of this control are presented under CC1.3.</c>; <c>Exception noted; refer to CC7.1.</c></remarks>
internal static partial class ElsewhereTested
{
    private const int MostWords = 14;

    public static bool IsOne(ReadTest test) => Sends(test.Result) && (test.Procedure.IsEmpty || Sends(test.Procedure));

    /// <summary>"Also relevant to this criterion. The control, the test and the result are shown above under CC1.3." across the row of a control, in place of all of them.</summary>
    public static bool IsOne(ControlRow row, Mending mending)
    {
        Line[] lines = [.. row.Cells.Where((_, column) => row.Header.Cells[column].Role is not (ColumnRole.Id or ColumnRole.Criteria)).SelectMany(cell => cell)];
        if (lines.Length is 0 or > MostLines)
            return false;
        var across = lines.OrderBy(line => line.Page).ThenBy(line => Math.Round(line.Box.Y0)).ThenBy(line => line.Box.X0);
        return Told().IsMatch(mending.Join([.. across.SelectMany(line => line.Words)]).Plain);
    }

    private const int MostLines = 6;

    [GeneratedRegex(@"^\W*(?:also\s+(?:relevant|serves?|supports?|addresses|answers?)\b[^.;]{0,40}[.;]\s+)?(?:the\s+|this\s+)?(?:control|tests?)\b[^.;]{0,60}?\s(?:is|are|was|were)\s+(?:shown|presented|described|given|reported|set\s+out|printed|told)\s+(?:above|below|under|with|at)\b[^.;]{0,40}(?:\.\d)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Told();

    private static bool Sends(Passage cell) => cell.Words.Count is > 0 and <= MostWords && Reference().IsMatch(cell.Plain);

    // To a criterion, a control or a place above; never to an exception, a note or a section, which tell a result.
    [GeneratedRegex(
        @"^\W*(?:(?:exceptions?|deviations?)\s+(?:was\s+|were\s+)?(?:noted|identified)\s*[;,.:–-]\s*)?(?:(?:please\s+)?(?:see|refer(?:\s+back)?\s+to)|(?:tested|covered|addressed|included)\s+(?:under|in|at|with|by|as\s+part\s+of|above)|(?:the\s+)?same\s+as|as\s+(?:in|for|under)|(?:(?:the\s+|our\s+)?tests?(?:\s+(?:of|for)\s+(?:this|the)\s+control)?|this\s+control)\s+(?:is|are|was|were)\s+(?:presented|described|shown|reported|documented|told|given|set\s+out|tested|covered|addressed|included)\s+(?:under|in|at|with))\b"
        + @"(?!.*\b(?:exceptions?|deviations?|findings?|observations?|notes?|items?|sections?|appendix|pages?|responses?)\b)[^;]*?(?:\b(?:above|below|earlier|previous(?:ly)?)\b|\b(?-i:[A-Z]{1,8})[\d._/-]*\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
