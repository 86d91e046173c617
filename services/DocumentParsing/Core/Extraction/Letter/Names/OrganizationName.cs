using System.Text.RegularExpressions;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Names;

/// <summary>What makes two spellings one organization: "ACME PAYROLL SYSTEMS, L.L.C." and "Acme Payroll Systems".</summary>
public static partial class OrganizationName
{
    /// <summary>Letters and digits of the name without its legal form and without what stands in brackets; empty for no name.</summary>
    public static string Key(string name)
    {
        var text = Brackets().Replace(name, " ").Replace("&", " and ", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal)
            .Replace("’", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
        text = SpacedForm().Replace(text, "");
        var words = Word().Matches(text).Select(match => match.Value.ToLowerInvariant()).ToArray();
        var kept = words.Where(word => !Forms.Contains(word)).ToArray();
        return string.Concat(kept.Length > 0 ? kept : words);
    }

    /// <summary>"AWS" of "Amazon Web Services, Inc."; null for fewer than three words.</summary>
    public static string? Initials(string name)
    {
        var words = Word().Matches(LegalForm().Replace(Brackets().Replace(name, " ").Trim(), "")).Select(match => match.Value).Where(word => !Forms.Contains(word.ToLowerInvariant()) && char.IsUpper(word[0])).ToArray();
        return words.Length < 3 ? null : string.Concat(words.Select(word => word[0]));
    }

    public static bool Same(string left, string right)
    {
        var (first, second) = (Keys(left), Keys(right));
        return first.Any(key => key.Length > 0 && second.Contains(key));
    }

    /// <summary>One name holds the other: "Acme" and "Acme Payroll Systems, LLC", "Quill Inc. d/b/a Acme" and "Acme".</summary>
    public static bool Related(string left, string right)
    {
        var (first, second) = (Key(left), Key(right));
        return first.Length > 2 && second.Length > 2 && (first.Contains(second, StringComparison.Ordinal) || second.Contains(first, StringComparison.Ordinal));
    }

    /// <summary>The name ends in a legal form ("LLC", "GmbH") or in a word that firms use in its place ("Partners", "CPAs").</summary>
    public static bool HasLegalForm(string name) => LegalForm().IsMatch(name.TrimEnd(' ', ',', ':', ';'));

    /// <summary>The keys of all names in one: "Quill Inc. d/b/a Acme" is Quill as well as Acme.</summary>
    public static string[] Keys(string name) => [Key(name), .. TradingAs().Split(name).Select(Key)];

    private static readonly HashSet<string> Forms =
    [
        "inc", "incorporated", "llc", "llp", "lp", "ltd", "limited", "corp", "corporation", "co", "company", "plc", "gmbh", "ag", "bv", "nv", "sa", "sas",
        "sarl", "srl", "spa", "pty", "pc", "pbc", "pllc", "cpa", "cpas", "dac", "pvt", "private", "ab", "as", "asa", "oy", "kg", "pa", "lc", "se", "sro", "doo", "aps", "kk", "gk", "sl", "slu", "kft", "oyj", "pte", "pllp", "vof", "ltda", "lda", "and", "the",
    ];

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Brackets();

    // "Sp. z o.o." without its full stops.
    [GeneratedRegex(@"\bSp\s*z\s*o\s?o\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpacedForm();

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\bd\s*[/.]?\s*b\s*[/.]?\s*a\b\.?|\bdoing\s+business\s+as\b|\btrading\s+as\b|\bt/a\b|\bformerly(?:\s+known\s+as)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TradingAs();

    [GeneratedRegex(@"(?:^|[\s,])(?:Inc|Incorporated|LLC|L\.L\.C|LLP|L\.L\.P|L\.?P|Ltd|Limited|Corp|Corporation|Co|Company|PLC|plc|GmbH|mbH|AG|SE|KG|KGaA|UG|B\.?V|N\.?V|S\.?A|S\.?A\.?S|SARL|S\.?r\.?l|S\.?p\.?A|P\.?C|P\.?B\.?C|P\.S|P\.?S\.?C|S\.C|P?LLP|PLLC|(?:Liability|Limited)\s+Partnership|CPA\s+Group|PAC|V\.?O\.?F|Cooperative|Co-operative|Association|P\.L\.L\.C|P\.L\.C|P\.?A|DAC|AB|ASA?|A/S|Oyj?|ApS|Kft|Sp\.?\s?z\s?o\.?\s?o|s\.\s?r\.\s?o|d\.\s?o\.\s?o|a\.\s?s|K\.K|G\.K|S\.L(?:\.U)?|CPAs?|Accountants|Auditors|(?:Wirtschaftsprüfungs|Steuerberatungs|Revisions)gesellschaft|(?:Statsautoriseret\s+)?Revisions(?:partner|aktie|anparts)?selskab|Revisionsaktiebolag|Revisjon|P/S|Auditores(?:\s+Independentes)?|S/S|S/A|Ltda|Lda|S\.?\s?de\s?R\.?\s?L(?:\.?\s+de\s+C\.?\s?V)?|S\.A\.\s+de\s+C\.V|Pty\.?\s+Ltd|Pvt\.?\s+Ltd)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LegalForm();
}
