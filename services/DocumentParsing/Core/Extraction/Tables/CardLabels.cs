using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>What the labels before texts of a card say that those are.</summary>
/// <remarks>Raw: <c>Test performed: Inspected …</c> · <c>Result .......... No exceptions noted</c> · <c>HOW WE TESTED Inspected …</c> · <c>Control Activity AC-01</c></remarks>
/// <param name="learned">The labels of a firm's own words, by <see cref="LearnedLabels.Key"/>.</param>
internal sealed partial class CardLabels(IReadOnlyDictionary<string, ColumnRole> learned)
{
    /// <summary>The usual words, and no others.</summary>
    public static CardLabels Usual { get; } = new(new Dictionary<string, ColumnRole>());

    /// <summary>The label at the head of a line, its words, and whether its value stands in a column of its own.</summary>
    public (ColumnRole Role, int Words, bool IsColumn)? Of(Line line)
    {
        var pieces = line.SplitAt(0.8 * line.Height);
        if (pieces.Count >= 2 && pieces[0].Words.Count <= 6 && RoleBeside(pieces[0].Text) is { } column)
            return (column, pieces[0].Words.Count, true);
        // "Result .......... No exceptions noted"
        if (Leaders.Find(line) is (< 7 and var dots, var behind) && RoleOf(line.Piece(0, dots).Text) is { } led)
            return (led, behind, false);
        for (var i = 0; i < Math.Min(7, line.Words.Count); i++)
        {
            // "Tests performed. Inspected …" in bold type.
            var isRunIn = line.Words[i].Text[^1] == '.' && i < MostWordsOfRunIn && line.Words.Count > i + 1 && (char.IsUpper(line.Words[i + 1].Text[0]) || Lettered().IsMatch(line.Words[i + 1].Text));
            if (isRunIn && i == 0 && RunInControl().IsMatch(line.Text))
                return (ColumnRole.Control, 1, false);
            if (isRunIn && RoleOf(string.Join(' ', line.Words.Take(i + 1).Select(word => word.Text)).TrimEnd('.')) is (ColumnRole.Test or ColumnRole.Result or ColumnRole.Response or ColumnRole.Control) and var said && (said != ColumnRole.Control || i >= FewestWordsOfControl))
                return (said, i + 1, false);
            // "Criteria addressed. CC1.4; CC1.5"
            if (isRunIn && RoleOf(string.Join(' ', line.Words.Take(i + 1).Select(word => word.Text)).TrimEnd('.')) == ColumnRole.Criteria && HeadedRow.AreCriteria(line.Piece(i + 1, line.Words.Count)))
                return (ColumnRole.Criteria, i + 1, false);
            if (line.Words[i].Text[^1] == ':' && RoleOfOwn(string.Join(' ', line.Words.Take(i + 1).Select(word => word.Text))) is { } colon)
                return (colon, i + 1, false);
        }

        // "HOW WE TESTED Inspected the record." in capitals.
        for (var words = 1; words < Math.Min(6, line.Words.Count) && IsInCapitals(line.Words[words - 1].Text); words++)
        {
            if (!IsInCapitals(line.Words[words].Text) && char.IsUpper(line.Words[words].Text[0]) && RoleOf(line.Piece(0, words).Text) is (ColumnRole.Test or ColumnRole.Result or ColumnRole.Response) and var capital)
                return (capital, words, false);
        }

        // "Test Examined the register." over "Result No exceptions noted", in bold type.
        if (pieces.Count == 1 && RunInTest().IsMatch(line.Text))
            return (ColumnRole.Test, 1, false);
        if (pieces.Count == 1 && RunInResult().IsMatch(line.Text))
            return (ColumnRole.Result, 1, false);
        if (pieces.Count == 1 && RunInResponse().IsMatch(line.Text))
            return (ColumnRole.Response, 2, false);

        // "Control AC-01", "Control Activity AC-01" and "Control AC-01: Access to …": the number follows its label without a colon.
        var named = ControlWords(line);
        if (named > 0 && line.Words.Count > named && ControlIds.LeadingLength(Mending.Plain(line.Piece(named, line.Words.Count).Text)) > 0 && line.Words.Skip(named).Take(2).Any(word => word.Text.Any(char.IsAsciiDigit)))
            return (ColumnRole.Control, named, false);
        // "Control 12", "Control 6-d" alone.
        if (named > 0 && line.Words.Count == named + 1 && char.IsAsciiDigit(line.Words[named].Text[0]) && ControlIds.LooksLikeOne(line.Words[named].Text))
            return (ColumnRole.Control, named, false);
        // Not "exception noted." at the end of a sentence that began on the line above.
        return pieces.Count == 1 && line.Words.Count - (IsCounted(line) ? 1 : 0) <= MostWordsAlone && !char.IsLower(line.Text[0]) && RoleOfOwn(line.Text) is { } alone && alone != ColumnRole.Control ? (alone, line.Words.Count, false) : null;
    }

    /// <summary>"Reference AC-01" and "Criteria CC1.1; CC1.4" beside each other: a label without a mark, and how many words it has.</summary>
    public static (ColumnRole Role, int Words)? BareOf(Line part)
    {
        for (var words = 1; words <= Math.Min(MostWordsOfBare, part.Words.Count - 1); words++)
        {
            var (role, value) = (RoleOf(part.Piece(0, words).Text), part.Piece(words, part.Words.Count));
            if (role == ColumnRole.Criteria && HeadedRow.AreCriteria(value))
                return (ColumnRole.Criteria, words);
            if (role == ColumnRole.Id && CardTitle.IsNumber(Mending.Plain(value.Text)) && value.Text.Any(char.IsAsciiLetterUpper))
                return (ColumnRole.Id, words);
        }

        return null;
    }

    private const int MostWordsOfBare = 3;

    /// <summary>"How we tested it. Inspected …"</summary>
    private const int MostWordsOfRunIn = 4;

    /// <summary>"What Harrow does. Disks are destroyed."</summary>
    private const int FewestWordsOfControl = 2;

    [GeneratedRegex(@"^Tests?\s+(?:(?:" + Tested + @")\b|For\s+an?\s)", RegexOptions.CultureInvariant)]
    private static partial Regex RunInTest();

    [GeneratedRegex(@"^Results?\s+(?:No\s+(?:exceptions?|deviations?)|Exceptions?|Deviations?|Not\s+(?:operated|exercised|tested|applicable)|None)\b", RegexOptions.CultureInvariant)]
    private static partial Regex RunInResult();

    [GeneratedRegex(@"^Management(?:['’]s)?\s+(?:response|reply|comment|answer)\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex RunInResponse();

    private static bool IsInCapitals(string word) => word.Any(char.IsLetter) && !word.Any(char.IsLower);

    /// <summary>What a label before a text says that it is: "Test procedure (2):".</summary>
    public static ColumnRole? RoleOf(string label) => ColumnWords.RoleOf(Numbered().Replace(Counted().Replace(label.TrimEnd(':', ' '), ""), ""));

    // "B. Work performed by Marrow & Lane"
    [GeneratedRegex(@"^(?:[A-H]|[1-8])[.)]\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    // "Procedures performed. (a) Inspected …"
    [GeneratedRegex(@"^\((?:[a-h]|[1-8]|i{1,3}|iv|v)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Lettered();

    /// <summary>The same, beside a text of a card, where words say enough that say too little over a column of a table.</summary>
    public ColumnRole? RoleBeside(string label) => RoleOf(label) ?? RoleOnCard(label) ?? (learned.TryGetValue(LearnedLabels.Key(label), out var role) ? role : null);

    private static ColumnRole? RoleOnCard(string label) => CardTest().IsMatch(label) ? ColumnRole.Test : CardControl().IsMatch(label) ? ColumnRole.Control : CardEvidence().IsMatch(label) ? ColumnRole.Evidence : CardResponse().IsMatch(label) ? ColumnRole.Response : null;

    [GeneratedRegex(@"^\W*(?:(?:audit|supporting|our)\s+)?evidence(?:\s+(?:examined|inspected|obtained|seen|looked\s+at|reviewed|consulted))?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex CardEvidence();

    // "Harrow position" below what was found.
    [GeneratedRegex(@"^\W*(?!(?:Job|Employee|Staff|Reporting|Current|Title|Financial)\b)\p{Lu}[\w&.-]+(?:'s)?(?:\s+\p{Lu}[\w&.-]+){0,2}\s+[Pp]osition\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex CardResponse();

    [GeneratedRegex(@"^\W*(?:description|(?:as\s+)?(?:stated|worded|described)(?:\s+as)?|wording)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex CardControl();

    [GeneratedRegex(@"^\W*(?:(?:our|design)\s+)?(?:evaluation|assessment|inspection|examination|verification)(?:\s+of\s+(?:the\s+)?(?:design|control))?(?:\s+performed)?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex CardTest();

    /// <summary>How many words call what follows a control: "Control", "Control activity".</summary>
    public static int ControlWords(Line line) => !ControlWord().IsMatch(line.Words[0].Text) ? 0 : line.Words.Count > 1 && ActivityWord().IsMatch(line.Words[1].Text) ? 2 : 1;

    public static bool IsCalledControl(string text) => text.Split(' ', 2) is [var word, var number] && ControlWord().IsMatch(word) && CardTitle.IsNumber(number);

    /// <summary>"Control statement" alone, over the text of the control.</summary>
    public bool IsOfControl(Line line) => (line.Words.Count <= 4 || (IsCounted(line) && line.Words.Count <= MostWordsAlone + 1)) && RoleOfOwn(line.Text) == ColumnRole.Control;

    private const int MostWordsAlone = 5;

    private static bool IsCounted(Line line) => Counted().IsMatch(line.Text);

    /// <summary>Alone on a line, or before a colon, words that say too little are no label, unless they were learned.</summary>
    private ColumnRole? RoleOfOwn(string label) => RoleOf(label) ?? (learned.TryGetValue(LearnedLabels.Key(label), out var role) ? role : null);

    [GeneratedRegex(@"^control$", RegexOptions.IgnoreCase)]
    private static partial Regex ControlWord();

    [GeneratedRegex(@"^(?:activity|procedure|no\.?|number|#)$", RegexOptions.IgnoreCase)]
    private static partial Regex ActivityWord();

    /// <summary>"Control. A code of conduct …"</summary>
    public static bool BeginsControl(Line line) => RunInControl().IsMatch(line.Text);

    [GeneratedRegex(@"^Control[.:]\s+\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex RunInControl();

    /// <summary>"Inspected the register …", "For a sample of leavers …"</summary>
    public static bool TellsOfATest(Line line) => OfTest().IsMatch(line.Text);

    private const string Tested = "Inspected|Inquired|Enquired|Observed|Reviewed|Examined|Re-?performed|Obtained|Selected|Sampled|Compared|Traced|Tested|Interviewed";

    [GeneratedRegex(@"^(?:(?:Judgmentally|Randomly|Haphazardly)\s+)?(?:" + Tested + @"|Corroborated|Recalculated|Held\s+a\s+discussion)\b|^For\s+(?:an?\s+(?:\w+\s+)?(?:sample|selection)\s+of|each\s+of)\b|^Through\s+(?:inquiry|inspection|observation)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfTest();

    // "Test procedure 2", "Test procedure (2)", "Test #2", "Result a"
    [GeneratedRegex(@"\s+(?:#\s*)?(?:\d{1,2}|\(\d{1,2}\)|[a-h]|\([a-h]\))$")]
    private static partial Regex Numbered();
}
