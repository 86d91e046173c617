using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Names;

/// <summary>The system the report is on, as the scope paragraph names it and, where it can be found there, as the cover prints it.</summary>
/// <remarks>Raw: <c>titled "Description of the Harrow Ledger Platform"</c> · <c>its Harrow Ledger Platform titled …</c> · <c>the controls within the Harrow Ledger Platform were effective</c></remarks>
public static partial class SystemReader
{
    public static SourcedValue<string>? Read(AuditorLetter letter, Cover cover)
    {
        var scope = letter.Scope.Passage;
        foreach (var pattern in new[] { Title(), Its(), Within(), BehindShortName(), Possessive() })
        {
            foreach (Match match in pattern.Matches(scope.Plain))
            {
                var name = match.Groups["name"];
                var printed = Owner().Match(name.Value) is { Success: true } owner && owner.Length < name.Length
                    ? PrintedName.Trimmed(scope, name.Index + owner.Length, name.Length - owner.Length)
                    : PrintedName.Trimmed(scope, name.Index, name.Length);
                if (printed is not null && !Generic().IsMatch(printed.Value))
                    return PrintedName.Find(cover.Text, printed.Value) ?? printed;
            }
        }

        return null;
    }

    [GeneratedRegex(@"""(?:[^""]{0,60}\s)?[Dd]escription\s+of\s+(?:[Ii]ts\s+|[Tt]he\s+)?(?<name>[^""]{3,120}?)(?:\s+(?:throughout|for\s+the\s+period|as\s+of)\b[^""]*)?""", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"\b[Dd]escription\b.{0,90}?\bof\s+(?:its|the|their)\s+(?<name>\p{Lu}.{2,110}?)(?=\s+(?:titled|entitled|throughout|as\s+(?:of|at)|for\s+the\s+period|for\s+processing|provided|prepared|given|written|set\s+out|used)\b|\s+of\s+\p{Lu}|\s*[(""]|,)", RegexOptions.CultureInvariant)]
    private static partial Regex Its();

    [GeneratedRegex(@"\bcontrols\s+within\s+(?:its\s+|the\s+)?(?<name>\p{Lu}.{2,110}?)(?=\s+were\s+effective|\s*\()", RegexOptions.CultureInvariant)]
    private static partial Regex Within();

    [GeneratedRegex(@"\bdescription\s+of\s+(?<name>\p{Lu}.{2,140}?)(?=\s+(?:titled|entitled|throughout|as\s+(?:of|at)|for\s+the\s+period|provided)\b|\s*[(""])", RegexOptions.CultureInvariant)]
    private static partial Regex Possessive();

    // "description of Harrow Ledger, Inc.'s ("Harrow") ledger system throughout"
    [GeneratedRegex(@"\bdescription\s+of\s+\p{Lu}[^()]{2,80}'s\s+\([^)]*\)\s+(?<name>\p{L}.{2,110}?)(?=\s+(?:titled|entitled|throughout|as\s+(?:of|at)|for\s+the\s+period|provided)\b|\s*[(""])", RegexOptions.CultureInvariant)]
    private static partial Regex BehindShortName();

    [GeneratedRegex(@"^.{2,80}?'s?\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Owner();

    [GeneratedRegex(@"^(?:the\s+)?(?:system|service\s+organi[sz]ation.*|description.*|services?)$|Description\s+Criteria", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Generic();
}
