using System.Text.Json;
using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Persistence;

namespace VendorRisk.ExceptionReview.Comparisons;

/// <summary>Findings out of their rows, as much of them as it takes to find them again in another review.</summary>
internal static class StoredFindings
{
    public static Finding Of(FindingRecord row)
    {
        using var json = JsonDocument.Parse(row.Proposal);
        var proposal = json.RootElement;
        return new Finding
        {
            Key = row.Key,
            Kind = WireName.TryParse<FindingKind>(Text(proposal, "kind"), out var kind) ? kind : throw new InvalidOperationException($"A finding of kind {Text(proposal, "kind")} is stored."),
            Title = Text(proposal, "title"),
            Control = proposal.GetProperty("control").GetString(),
            Criteria = [.. proposal.GetProperty("criteria").EnumerateArray().Select(criterion => criterion.GetString()!)],
            Band = row.Proposed,
            Evidence = [.. proposal.GetProperty("evidence").EnumerateArray().Select(place => new Evidence(place.GetProperty("page").GetInt32(), Text(place, "quote")))],
            Text = Text(proposal, "text"),
        };
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
