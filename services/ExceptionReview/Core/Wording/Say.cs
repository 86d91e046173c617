using System.Globalization;

namespace VendorRisk.ExceptionReview.Core.Wording;

/// <summary>The same words for the same things in every paragraph, whatever the machine's language.</summary>
internal static class Say
{
    /// <summary>31 March 2026.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string List(IEnumerable<string> items) => items.ToArray() switch
    {
        [] => "",
        [var one] => one,
        [.. var first, var last] => $"{string.Join(", ", first)} and {last}",
    };

    /// <summary>"1 day", "2 days", "no days".</summary>
    public static string Count(int count, string one, string? several = null) => count switch
    {
        0 => $"no {several ?? one + "s"}",
        1 => $"1 {one}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} {several ?? one + "s"}"),
    };

    /// <summary>A quotation in its marks, cut at a word where it is long: the whole text stands in the evidence.</summary>
    public static string Quote(string text, int most = 320)
    {
        var plain = text.Trim();
        if (plain.Length > most)
        {
            var cut = plain.LastIndexOf(' ', most);
            plain = $"{plain[..(cut > 0 ? cut : most)]} …";
        }

        return $"“{plain}”";
    }

    /// <summary>With a capital first letter.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A sentence that surely ends as one.</summary>
    public static string Stop(string text) => text.TrimEnd() is var plain && plain.EndsWith('.') ? plain : plain + ".";

    public static string Band(Findings.Band band) => band switch
    {
        Findings.Band.NotMaterial => "not material",
        Findings.Band.Low => "low",
        Findings.Band.Review => "for review",
        Findings.Band.Material => "material",
    };

    public static string Kind(Facts.ReportKind kind) => kind switch
    {
        Facts.ReportKind.Soc2Type1 => "SOC 2 Type 1 report",
        Facts.ReportKind.Soc2Type2 => "SOC 2 Type 2 report",
        Facts.ReportKind.Soc1Type1 => "SOC 1 Type 1 report",
        Facts.ReportKind.Soc1Type2 => "SOC 1 Type 2 report",
        Facts.ReportKind.Soc3 => "SOC 3 report",
        Facts.ReportKind.BridgeLetter => "bridge letter",
        Facts.ReportKind.Iso27001Certificate => "ISO/IEC 27001 certificate",
        Facts.ReportKind.Caiq => "CAIQ self-assessment",
        Facts.ReportKind.StarCertificate => "CSA STAR certificate",
        Facts.ReportKind.Unknown => "document of a kind that was not recognised",
    };

    /// <summary>With its article.</summary>
    public static string OneKind(Facts.ReportKind kind) => $"{(kind is Facts.ReportKind.Iso27001Certificate ? "an" : "a")} {Kind(kind)}";

    public static string Category(Facts.TrustCategory category) => WireName.Of(category).Replace('-', ' ');
}
