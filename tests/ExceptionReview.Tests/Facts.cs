using System.Text.Json;

namespace VendorRisk.ExceptionReview.Tests;

/// <summary>report-facts/1 of small reports, with only what a test is about left open.</summary>
internal static class Facts
{
    public static string OfReport(
        string start = "2025-07-01", string end = "2026-06-30", bool exception = true, string kind = "soc2-type2", string[]? cuecs = null, string[]? carvedOut = null) => JsonSerializer.Serialize(new
    {
        schema = "vendorrisk/report-facts/1",
        document = new { sha256 = Hash(start, end), pages = 40, text = "native" },
        kind,
        serviceOrganization = Fact("Ledger Company", 1),
        system = Fact("Ledger Cloud", 1),
        auditor = Fact("Crane & Partners LLP", 6),
        period = new { start, end, page = 1 },
        asOf = (object?)null,
        reportDate = Fact("2026-08-14", 6),
        validUntil = (object?)null,
        categories = (string[])["security"],
        additionalCriteria = Array.Empty<string>(),
        opinion = new { kind = "unqualified", criteria = Array.Empty<string>(), basis = (string?)null, page = 5 },
        subserviceOrganizations = (carvedOut ?? []).Select(name => new { name, method = "carve-out", services = "hosting", page = 12 }),
        complementaryUserEntityControls = (cuecs ?? []).Select(text => new { text, criteria = (string[])["CC6.2"], page = 14 }),
        complementarySubserviceOrganizationControls = Array.Empty<object>(),
        controls = (object[])
        [
            new
            {
                id = "AC-07", criteria = (string[])["CC6.2", "CC6.3"], description = "Access of people who leave is removed within one business day.", page = 21,
                tests = (object[])[new { procedure = "Inspected 25 terminations.", outcome = exception ? "exception" : "no-exception", result = exception ? Text : "No exceptions noted.", page = 21 }],
            },
        ],
        exceptions = exception ? (object[])
        [
            new { control = "AC-07", criteria = (string[])["CC6.2", "CC6.3"], text = Text, deviations = 2, sample = 25, page = 21, managementResponse = (object?)null },
        ] : [],
        doubts = Array.Empty<object>(),
        completeness = new { pagesRead = 40, controls = 1, tests = 1 },
    });

    public static string OfBridgeLetter(string start, string end) => JsonSerializer.Serialize(new
    {
        schema = "vendorrisk/report-facts/1",
        document = new { sha256 = Hash("letter", end), pages = 1, text = "native" },
        kind = "bridge-letter",
        serviceOrganization = Fact("Ledger Company", 1),
        system = Fact("Ledger Cloud", 1),
        auditor = (object?)null,
        period = new { start, end, page = 1 },
        asOf = (object?)null,
        reportDate = Fact(end, 1),
        categories = Array.Empty<string>(),
        opinion = (object?)null,
        subserviceOrganizations = Array.Empty<object>(),
        complementaryUserEntityControls = Array.Empty<object>(),
        complementarySubserviceOrganizationControls = Array.Empty<object>(),
        controls = Array.Empty<object>(),
        exceptions = Array.Empty<object>(),
        doubts = Array.Empty<object>(),
    });

    private const string Text = "Exception noted. For 2 of 25 terminated employees, access was removed 4 and 9 business days after the termination date.";

    private static string Hash(string start, string end) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(start + end)));

    private static object Fact(string value, int page) => new { value, page };
}
