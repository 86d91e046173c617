using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Names;

/// <summary>The system the report is on, as the scope paragraph names it and, where it can be found there, as the cover prints it.</summary>
/// <remarks>Raw: <c>titled "Description of the Harrow Ledger Platform"</c> · <c>its Harrow Ledger Platform titled …</c> · <c>the controls within the Harrow Ledger Platform were effective</c> · <c>Harrow Ledger, Inc. has described its Harrow Ledger Platform for the period …</c></remarks>
public static partial class SystemReader
{
    public static SourcedValue<string>? Read(AuditorLetter letter, Cover cover)
    {
        var scope = letter.Scope.Passage;
        var names = new[] { Title(), OfIts(), Within(), BehindShortName(), Of() }
            .SelectMany(pattern => pattern.Matches(scope.Plain))
            .Select(match => Named(scope, match.Groups["name"]))
            .OfType<SourcedValue<string>>()
            .ToList();
        // A title of the description may say the name shorter than the cover does.
        return names.Select(name => OnCover(cover, name)).FirstOrDefault(name => name is not null) ?? names.FirstOrDefault();
    }

    // A cover in capitals does not say how the name is written.
    private static SourcedValue<string>? OnCover(Cover cover, SourcedValue<string> name) => PrintedName.Find(cover.Text, name.Value) switch
    {
        { } printed when printed.Value.Any(char.IsLower) || !name.Value.Any(char.IsLower) => printed,
        { } => name,
        null => null,
    };

    private static SourcedValue<string>? Named(Passage scope, Group phrase)
    {
        var owner = Owner().Match(phrase.Value) is { Success: true } match && match.Length < phrase.Length ? match.Length : 0;
        var name = phrase.Value[owner..];
        var end = Behind().Match(name) is { Success: true } behind ? behind.Index : name.Length;
        return PrintedName.Trimmed(scope, phrase.Index + owner, end) is { } printed && !Generic().IsMatch(printed.Value) ? printed : null;
    }

    [GeneratedRegex(@"""(?:[^""]{0,60}\s)?[Dd]escription\s+of\s+(?:[Ii]ts\s+|[Tt]he\s+)?(?<name>[^""]{3,120})""", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"\b(?:[Dd]escription\b.{0,160}?\b(?:of|to|on)|has\s+described)\s+(?:its|the|their)\s+(?<name>(?!(?:Trust\s+Services|Description|AICPA)\b|Systems?\s*""|Services?\s*"")\p{Lu}.{2,140})", RegexOptions.CultureInvariant)]
    private static partial Regex OfIts();

    [GeneratedRegex(@"\bcontrols\s+within\s+(?:its\s+|the\s+)?(?<name>\p{Lu}.{2,110}?)(?=\s+were\s+effective|\s*\()", RegexOptions.CultureInvariant)]
    private static partial Regex Within();

    [GeneratedRegex(@"\bdescription\s+of\s+(?<name>\p{Lu}.{2,140})", RegexOptions.CultureInvariant)]
    private static partial Regex Of();

    // "description of Harrow Ledger, Inc.'s ("Harrow") ledger system throughout"
    [GeneratedRegex(@"\bdescription\s+of\s+\p{Lu}[^()]{2,80}'s\s+\([^)]*\)\s+(?<name>\p{L}.{2,140})", RegexOptions.CultureInvariant)]
    private static partial Regex BehindShortName();

    [GeneratedRegex(@"^[^(""]{2,80}?'s?\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Owner();

    // What a letter says of a system behind its name: "… Platform, set out in Section III, covering April 1, 2025" · "… System (the "System")"
    [GeneratedRegex(@"\s*[(""]|,?\s(?:(?:titled|entitled|called|throughout|as\s+(?:of|at)|provided|prepared|presented|given|written|used|set\s+(?:out|forth)|found|included|contained|attached|appearing|made\s+available|made|operated\s+by|covering|including|based|which|that|were|was|is|has|have|when|and\s+(?:of|the|its|their|on|whether)|dated)\b|in\s+(?:(?:the|our|its)\s+)?(?:accompanying|attached|sections?|parts?|chapters?|appendix|attachment|annex|pages?|this|\p{Lu})|(?:for|from|during|over|in|between)\s+(?:the\s+(?:period|year|months?|\w+\s+months)|processing|user|its|their|\d|January|February|March|April|May|June|July|August|September|October|November|December)|(?:of|by)\s+(?:(?:the|its)\s+)?\p{Lu}|by\s+(?:management|the|its)\b|to\s+(?:the|its)\b)|[.;](?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    [GeneratedRegex(@"^(?:an?\s+|the\s+)?(?:(?:its|their)\s+)?(?:systems?|service\s+organi[sz]ation.*|description.*|services?|controls?.*|management.*)$|Description\s+Criteria|\bcriteria\b|DC\s+section", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Generic();
}
