using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.Reviews;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.PolicyDocuments.DryRuns;

/// <summary>Which moves of a dry run are shown, in the order of vendors.</summary>
internal sealed record MoveQuery(string? To, string? Kind, bool? Closed, bool? DecisionFallsOpen, string? Search, string? After, int? Limit)
{
    public IQueryable<DryRunMoveRecord> Apply(IQueryable<DryRunMoveRecord> rows)
    {
        if (!string.IsNullOrEmpty(To))
            rows = rows.Where(row => row.To == To);
        if (!string.IsNullOrEmpty(Kind))
            rows = rows.Where(row => row.Kind == Kind);
        if (Closed is { } closed)
            rows = rows.Where(row => row.Closed == closed);
        if (DecisionFallsOpen is { } falls)
            rows = rows.Where(row => row.DecisionFallsOpen == falls);
        if (!string.IsNullOrWhiteSpace(Search))
        {
            var pattern = SearchPattern.Of(Search);
            rows = rows.Where(row => EF.Functions.ILike(row.VendorName, pattern, SearchPattern.Escape) || EF.Functions.ILike(row.ReviewTitle, pattern, SearchPattern.Escape) || EF.Functions.ILike(row.Title, pattern, SearchPattern.Escape));
        }

        if (Page.Decode(After)?.Split('|', 2) is [var number, var vendor] && int.TryParse(number, CultureInfo.InvariantCulture, out var ordinal))
            rows = rows.Where(row => row.VendorName.CompareTo(vendor) > 0 || (row.VendorName == vendor && row.Ordinal > ordinal));
        return rows.OrderBy(row => row.VendorName).ThenBy(row => row.Ordinal);
    }

    public static string KeyOf(MoveView row) => string.Create(CultureInfo.InvariantCulture, $"{row.Ordinal}|{row.VendorName}");
}
