using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Complementary;

/// <summary>
/// Lists whose items are not alike, as a firm writes them: one that breaks off, begins in the middle, holds the next as well, or says how
/// something was tested. The list was not read as it is printed, and no count shows it.
/// </summary>
internal static partial class UnlikeItems
{
    public static IEnumerable<Doubt> Find(LetterFacts facts)
    {
        (string Fact, IReadOnlyList<ComplementaryControl> Items, IReadOnlyList<ComplementaryControl> Others)[] lists =
        [
            ("complementaryUserEntityControls", facts.UserEntityControls, facts.SubserviceControls),
            ("complementarySubserviceOrganizationControls", facts.SubserviceControls, facts.UserEntityControls),
        ];
        foreach (var (fact, items, others) in lists)
        {
            if (Few(items, item => item.Text.Value[^1] is not ('.' or ')')) is [var broken, ..])
                yield return Doubt("The others end in a full stop, this item does not", broken);
            if (Few(items, item => char.IsLower(item.Text.Value[0])) is [var middle, ..])
                yield return Doubt("The others begin with a capital, this item does not", middle);
            if (Few(items, HoldsTwo) is [var two, ..])
                yield return Doubt("The others are one sentence, this item is more", two);
            if (items.FirstOrDefault(item => OfTest().IsMatch(item.Text.Value)) is { } tested)
                yield return Doubt("This item tells of a test", tested);
            if (items.FirstOrDefault(item => others.Any(other => other.Text.Value == item.Text.Value)) is { } both)
                yield return Doubt("This item is expected of user entities as well as of subservice organizations", both);

            Doubt Doubt(string what, ComplementaryControl item) => new(fact, $"{what}: \"{Shortened(item.Text.Value)}\".", [item.Text.Page]);
        }
    }

    private const int MostShown = 60;

    private static string Shortened(string text) => text.Length <= MostShown ? text : text[..MostShown].TrimEnd() + " …";

    /// <summary>Those items for which it holds, where it does for at most half of them.</summary>
    private static ComplementaryControl[] Few(IReadOnlyList<ComplementaryControl> items, Func<ComplementaryControl, bool> holds) =>
        items.Where(holds).ToArray() is var few && few.Length * 2 <= items.Count ? few : [];

    // "… in time. This includes …" says more of the same control.
    private static bool HoldsTwo(ComplementaryControl item) =>
        Sentences.Of(item.Text.Value).Skip(1).Any(sentence => !GoesOn().IsMatch(item.Text.Value.AsSpan(sentence.Start, sentence.Length)));

    [GeneratedRegex(@"^\W*(?:This|These|Those|It|They|Such|If|Where|When|For|In|As|An?y?|Both|Each|Examples?|Note|Failure|Please|See|Refer)\b", RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"^(?:Inspected|Inquired|Observed|Reperformed|Re-performed|Obtained|Selected|Examined|Corroborated|For\s+(?:a|each)\s+(?:sample|selection)|For\s+\d+)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OfTest();
}
