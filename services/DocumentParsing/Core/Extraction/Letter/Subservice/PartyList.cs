using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Names;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Subservice;

/// <summary>Names of organizations in a list inside a sentence, with the short forms in brackets behind them.</summary>
/// <remarks>Raw: <c>Northwind Hosting, Inc. ("Northwind"), Beta Ltd and the Gamma Cloud (“GC”)</c>, <c>Deltastore, operated by Delta, Inc.</c>; characters of the name only are placed.</remarks>
public static partial class PartyList
{
    /// <param name="Product">What the report calls the organization by, too: "Deltastore" of "Deltastore by Delta, Inc.".</param>
    /// <param name="Place">The length of the place behind the name: ", Leeds".</param>
    /// <param name="Services">Where brackets behind the name say what it is used for: "Northwind Hosting (storage of files)".</param>
    public sealed record Party(string Name, string? Alias, int Start, int Length, (int Start, int Length)? Services = null, string? Product = null, int Place = 0)
    {
        /// <summary>More than one word: one capitalised word may be any that begins a sentence.</summary>
        public bool IsFullName => Name.Contains(' ', StringComparison.Ordinal);

        /// <summary>"NorthMail": no word of running text is written so.</summary>
        public bool HasInnerCapital => Name.Skip(1).Zip(Name, (letter, before) => char.IsUpper(letter) && char.IsLower(before)).Any(inner => inner);
    }

    /// <summary>The names that begin at <paramref name="at"/> and where their list ends.</summary>
    public static (IReadOnlyList<Party> Parties, int End) Read(string text, int at)
    {
        var found = new List<Party>();
        while (At(Item(), text, at) is { } item)
        {
            var provider = ProviderOf(text, item);
            var named = provider ?? item;
            var name = named.Groups["name"];
            var end = named.Index + named.Length + ParentLength(text, named);
            var alias = At(Alias(), text, end);
            var printed = SentenceEnd().Replace(name.Value.TrimEnd(','), "");
            // "Northwind's controls", not "Moody's provides".
            if (printed.EndsWith("'s", StringComparison.Ordinal) && (OrganizationName.HasLegalForm(printed[..^2]) || At(Possessed(), text, name.Index + name.Length) is not null))
                printed = printed[..^2];
            // Longer brackets say what the organization is used for, or something else.
            var services = alias is not null && OfServices().IsMatch(alias.Value) ? alias.Groups["alias"] : null;
            if (services is null && alias?.Groups["alias"].Length > LongestAlias)
                alias = null;
            found.Add(new Party(printed, alias is null || services is not null || NoAlias().IsMatch(alias.Groups["alias"].Value) ? null : alias.Groups["alias"].Value.Trim(), name.Index, printed.Length, services is null ? null : (services.Index, services.Length), provider is null ? null : item.Groups["name"].Value.TrimEnd(',')));
            at = end + (alias?.Length ?? 0);
            if (At(Place(), text, at) is { } place && OrganizationName.HasLegalForm(printed) && found.Count == 1)
            {
                found[^1] = found[^1] with { Place = place.Groups["place"].Length };
                at += found[^1].Place;
                break;
            }

            if (At(Separator(), text, at) is not { } separator || At(Item(), text, at + separator.Length) is null)
                break;
            at += separator.Length;
        }

        return (found, at);
    }

    private const int LongestAlias = 40;

    private static Match? At(Regex pattern, string text, int at) => pattern.Match(text, at) is { Success: true } match && match.Index == at ? match : null;

    /// <summary>The organization behind a product: its name, with its legal form, after the words "by" or "operated by".</summary>
    private static Match? ProviderOf(string text, Match item) =>
        At(By(), text, item.Index + item.Length) is { } by && At(Item(), text, by.Index + by.Length) is { } provider
        && OrganizationName.HasLegalForm(provider.Groups["name"].Value) && !OrganizationName.HasLegalForm(item.Groups["name"].Value) ? provider : null;

    [GeneratedRegex(@",?\s+(?:(?:operated|provided|offered|run|owned|supplied|delivered)\s+)?by\s+(?=\p{Lu})|,?\s+an?\s+(?:service|product|platform|offering)\s+of\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex By();

    /// <summary>Of ", a division of Delta Corporation" behind a name: a part of a company is an organization itself, and what it is called stands behind its parent.</summary>
    private static int ParentLength(string text, Match named) =>
        At(PartOf(), text, named.Index + named.Length) is { } of && At(Item(), text, of.Index + of.Length) is { } parent ? of.Length + parent.Length : 0;

    [GeneratedRegex(@",?\s+an?\s+(?:[a-z-]{3,15}\s+)?(?:division|business|unit|subsidiary|affiliate|brand|part|company)\s+of\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex PartOf();

    /// <summary>The names that end at <paramref name="end"/>: the longest list of them.</summary>
    public static (IReadOnlyList<Party> Parties, int End)? Before(string text, int end)
    {
        for (var at = Math.Max(0, end - 200); at < end; at++)
        {
            if ((at == 0 || char.IsWhiteSpace(text[at - 1])) && char.IsUpper(text[at]) && Read(text, at) is { Parties.Count: > 0 } list && list.End == end)
                return list;
        }

        return null;
    }

    // Forms in small letters or in several words, which no token of the name takes: "Beta Desk Polska Sp. z o.o.", "Beta Desk, s.r.o."
    private const string SpelledForm = @"Sp\.?\s?z\s?o\.?\s?o|s\.\s?r\.\s?o|d\.\s?o\.\s?o|a\.\s?s|e\.\s?[VKG]";
    private const string Token = @"(?!Sp\.?\s?z\s?o\b|(?:The|This|These|Its|It|Our|We|In|All|Such|Their|They)\s)(?:[\p{Lu}\d][\p{L}\d.&'/+-]*|\p{Ll}+\p{Lu}[\p{L}\d.]*)";
    private const string Form = @"(?:,?\s+(?:Inc|LLC|L\.L\.C|LLP|L\.L\.P|LP|L\.P|Ltd|Limited|Corp|Corporation|Co|Company|PLC|plc|GmbH|mbH|AG|SE|B\.?V|N\.?V|S\.?A\.?S?|S\.?r\.?l|P\.?C|PBC|N\.A|DAC|AB|AS|ASA|Pty|K\.K|G\.K|S\.L(?:\.U)?|Ltda|Lda|S/A|" + SpelledForm + @")\b\.?)*";

    // "Beta Desk (India) Private Limited": brackets before the legal form belong to the name.
    private const string Country = @"\s+\(\p{Lu}[\p{L} .]{1,30}\)(?=(?:\s+\p{Lu}[\p{L}.&'-]*){0,3},?\s+(?:Private|Pvt|Pte|Pty|Limited|Ltd|LLC|L\.L\.C|LLP|L\.L\.P|LP|L\.P|N\.A|Inc|Incorporated|Corp|Corporation|Co|Company|PLC|plc|GmbH|B\.?V|S\.?A|S\.?r\.?l|AG|AB)\b)";

    // "Beta Print and Mail, LLC" is one organization, "Beta Print and Delta, LLC" are two.
    private const string Trade = @"(?:Mail|Mailing|Print|Printing|Storage|Logistics|Services|Security|Data|Hosting|Technology|Technologies|Systems|Solutions|Software|Consulting|Networks?|Communications|Media|Analytics|Design|Fulfil?lment|Shipping|Delivery|Recovery|Records|Marketing|Engineering|Research|Development|Archives?|Transport|Processing|Support|Payments)";

    [GeneratedRegex(@"(?:the\s+|both\s+)?""?(?<name>" + Token + @"(?:(?:\s+|\s*&\s+|\s+of\s+(?=\p{Lu})|(?<=\b(?:Bank|Trust|Exchange|University|Institute))\s+of\s+the\s+(?=\p{Lu})|\s+(?:e|y|de|da|do|dos|das|del|di|et|du|des|und)\s+(?=\p{Lu})|\s+and\s+(?=(?:Trust|Sons?|Company|Co|Brothers|Bros|Partners|Associates|Savings|Loan)\b|" + Trade + @",?\s+(?:Inc|LLC|L\.L\.C|LLP|LP|Ltd|Limited|Corp|Corporation|Co|Company|PLC|plc|GmbH)\b))" + Token + "|" + Country + @")*" + Form + @")""?", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex(@"\s*\((?:the\s+|hereinafter,?\s+|collectively,?\s+|or\s+)*""?(?<alias>[^)""]{1,80}?)""?(?:\s+or\s+""?[^)]*)?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Alias();

    [GeneratedRegex(@"\s+(?:(?:own|internal|related|relevant|complementary|cloud)\s+)?(?:controls?|services?|systems?|infrastructure|platform|data|description|activities|responsibilities|processes)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Possessed();

    // The full stop of the sentence, not that of "Inc." or "S.A.".
    [GeneratedRegex(@"(?<=(?:^|\s)(?!(?:Inc|Ltd|Ltda|Lda|Corp|Co|Cos|Bros|Intl|Assoc|Pty|Pte|Pvt|Bhd|Cie)\.)[^\s.]{2,})\.$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    // "(storage of files)", "(hosting)"; not "(the “Provider”)", "(an affiliate)", "(carve-out method)".
    [GeneratedRegex(@"^\s*\((?!(?:the|an?|its|our|see|or|each|both|together|collectively|hereinafter|formerly|now|carved?|inclusive)\b)\p{Ll}{3}[\p{L} ,/&-]*\)$(?<!\bmethod\)|\bcarve\b.*|\bsub-?service\b.*)", RegexOptions.CultureInvariant)]
    private static partial Regex OfServices();

    // "Northwind Hosting, Inc. (carve-out method)", "Northwind (subservice organization)"
    [GeneratedRegex(@"\bmethod\b|\bsub-?service\b|\bcarve|\binclusive\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoAlias();

    // "Northwind Hosting, Inc., Frankfurt am Main (carve-out method)", "Beta Desk Ltd, Leeds: the calls of customers", "Beta Desk Ltd, of Leeds, answers calls": where it sits, which is no name.
    [GeneratedRegex(@"(?<place>,\s+\p{Lu}[\p{L}'-]+(?:(?:\s+(?:am|an|der|of|de|la|upon|sur))?\s+\p{Lu}[\p{L}'-]+){0,2})(?=\s*(?::|\(\s*(?i:carve|inclusive)))|(?<place>,\s+of\s+\p{Lu}[\p{L}'-]+(?:,?\s+\p{Lu}[\p{L}'-]+){0,3},)(?=\s+\p{Ll}+s\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    // "relies on Northwind, Inc. and on Beta Desk Ltd", not "and by March".
    [GeneratedRegex(@"\s*(?:,\s*(?:and\s+|as\s+well\s+as\s+)?|\s+and\s+(?:(?:up)?on|by|from|with)\s+(?=\p{Lu})(?!(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|\s+and\s+|\s+as\s+well\s+as\s+|;\s*(?:and\s+)?)", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
