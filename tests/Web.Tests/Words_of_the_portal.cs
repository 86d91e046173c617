using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace VendorRisk.Web.Tests;

/// <summary>A SOC 2 report is not a certificate, is not passed or failed, and does not expire; the pages never say so.</summary>
public sealed partial class Words_of_the_portal
{
    [Fact]
    public void never_call_a_report_certified_passed_failed_or_expired()
    {
        var wrong = Directory.EnumerateFiles(Source(), "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".razor", StringComparison.Ordinal) || (file.EndsWith(".cs", StringComparison.Ordinal)))
            .SelectMany(file => Texts(file).Where(text => Wrong().IsMatch(text)).Select(text => $"{Path.GetFileName(file)}: {text.Trim()}"));
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("The vendor is SOC 2 certified")]
    [InlineData("This report has expired")]
    [InlineData("It passed SOC 2")]
    [InlineData("A SOC 2 certificate")]
    public void the_rule_sees_them(string text) => Assert.Matches(Wrong(), text);

    // Comments may say what must not be said.
    private static IEnumerable<string> Texts(string file) =>
        File.ReadLines(file).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && !line.TrimStart().StartsWith("@*", StringComparison.Ordinal));

    private static string Source([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../services/Web"));

    [GeneratedRegex(@"SOC\s*2[- ]certif|certified SOC|\bexpired\b|\bpassed\b|failed SOC", RegexOptions.IgnoreCase)]
    private static partial Regex Wrong();
}
