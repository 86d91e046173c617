using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.Reviews;

/// <summary>What a list of reviews shows and in which order: by age (oldest first), band (heaviest first), vendor, or opened (newest first, the default).</summary>
internal sealed record ReviewQuery(string? Search, string? Band, string? State, string? Sort, Guid? Vendor, string? After, int? Limit)
{
    public Error? Refusal() =>
        Band is not null && !WireName.TryParse<Band>(Band, out _) ? new UnknownWord("band", string.Join(", ", WireName.All<Band>()))
        : State is not null && !WireName.TryParse<ReviewState>(State, out _) ? new UnknownWord("state", string.Join(", ", WireName.All<ReviewState>()))
        : Sort is not (null or "opened" or "age" or "band" or "vendor") ? new UnknownWord("sort", "opened, age, band, vendor")
        : null;

    public IQueryable<ReviewRecord> Apply(IQueryable<ReviewRecord> rows)
    {
        if (WireName.TryParse<Band>(Band, out var band))
            rows = rows.Where(row => row.Band == band);
        if (WireName.TryParse<ReviewState>(State, out var state))
            rows = rows.Where(row => row.State == state);
        if (Vendor is { } vendor)
            rows = rows.Where(row => row.VendorId == vendor);
        if (!string.IsNullOrWhiteSpace(Search))
        {
            var pattern = SearchPattern.Of(Search);
            rows = rows.Where(row => EF.Functions.ILike(row.VendorName, pattern, SearchPattern.Escape) || EF.Functions.ILike(row.Title, pattern, SearchPattern.Escape) || EF.Functions.ILike(row.Auditor ?? "", pattern, SearchPattern.Escape));
        }

        var ordered = Sort switch
        {
            // Reports whose end could not be read come first: nobody knows how old they are.
            "age" => rows.OrderBy(row => row.CoverageEnd ?? DateOnly.MinValue).ThenBy(row => row.Id),
            "band" => rows.OrderByDescending(row => row.Band).ThenBy(row => row.Id),
            "vendor" => rows.OrderBy(row => row.VendorName).ThenBy(row => row.Id),
            _ => rows.OrderByDescending(row => row.Id),
        };
        return From(ordered);
    }

    public string KeyOf(ReviewItemView row) => Sort switch
    {
        "age" => $"{row.Id}|{(row.CoverageEnd ?? DateOnly.MinValue).ToString("O", CultureInfo.InvariantCulture)}",
        "band" => $"{row.Id}|{row.Band}",
        "vendor" => $"{row.Id}|{row.VendorName}",
        _ => $"{row.Id}|",
    };

    private IQueryable<ReviewRecord> From(IQueryable<ReviewRecord> ordered)
    {
        if (Page.Decode(After)?.Split('|', 2) is not [var first, var key] || !Guid.TryParse(first, out var id))
            return ordered;
        switch (Sort)
        {
            case "age" when DateOnly.TryParseExact(key, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var end):
                return ordered.Where(row => (row.CoverageEnd ?? DateOnly.MinValue) > end || ((row.CoverageEnd ?? DateOnly.MinValue) == end && row.Id.CompareTo(id) > 0));
            case "band" when WireName.TryParse<Band>(key, out var band):
                return ordered.Where(row => row.Band < band || (row.Band == band && row.Id.CompareTo(id) > 0));
            case "vendor":
                return ordered.Where(row => row.VendorName.CompareTo(key) > 0 || (row.VendorName == key && row.Id.CompareTo(id) > 0));
            default:
                return ordered.Where(row => row.Id.CompareTo(id) < 0);
        }
    }
}
