using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Coverage;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.Reviews;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.Vendors;

/// <summary>
/// What the list of vendors shows and in which order: by band (worst first, the default), age (oldest first), tier (weightiest first), open (most to decide first), state or name;
/// with desc=true the other way round. A filter takes no-report for vendors without a report, and tier takes missing.
/// </summary>
internal sealed record VendorQuery(string? Search, string? Band, string? Age, string? Tier, string? State, string? Sort, bool? Desc, string? After, int? Limit)
{
    private const string NoReport = "no-report";
    private const string Missing = "missing";
    private static readonly string[] Sorts = ["band", "age", "tier", "open", "state", "name"];

    public Error? Refusal() =>
        Band is not (null or NoReport) && !WireName.TryParse<Band>(Band, out _) ? new UnknownWord("band", Words<Band>(NoReport))
        : Age is not (null or NoReport) && !WireName.TryParse<AgeBand>(Age, out _) ? new UnknownWord("age", Words<AgeBand>(NoReport))
        : Tier is not (null or Missing) && !WireName.TryParse<Tier>(Tier, out _) ? new UnknownWord("tier", Words<Tier>(Missing))
        : State is not (null or NoReport) && !WireName.TryParse<ReviewState>(State, out _) ? new UnknownWord("state", Words<ReviewState>(NoReport))
        : Sort is not null && !Sorts.Contains(Sort) ? new UnknownWord("sort", string.Join(", ", Sorts))
        : null;

    /// <summary>Those that match, without order and page.</summary>
    public IQueryable<VendorStanding> Matching(IQueryable<VendorStanding> rows)
    {
        if (WireName.TryParse<Band>(Band, out var band))
            rows = rows.Where(row => row.WorstBand == band);
        if (WireName.TryParse<ReviewState>(State, out var state))
            rows = rows.Where(row => row.State == state);
        if (Band == NoReport || Age == NoReport || State == NoReport)
            rows = rows.Where(row => row.LatestReviewId == null);
        if (Age is not (null or NoReport))
            rows = rows.Where(row => row.AgeBand == Age);
        if (Tier is not null)
            rows = rows.Where(row => row.Tier == (Tier == Missing ? null : Tier));
        if (string.IsNullOrWhiteSpace(Search))
            return rows;
        var pattern = SearchPattern.Of(Search);
        return rows.Where(row => EF.Functions.ILike(row.Name, pattern, SearchPattern.Escape) || EF.Functions.ILike(row.Service ?? "", pattern, SearchPattern.Escape) || EF.Functions.ILike(row.Owner ?? "", pattern, SearchPattern.Escape));
    }

    public IQueryable<VendorStanding> Page(IQueryable<VendorStanding> rows)
    {
        // One kind of key for every order: by name it is the same for all, and the name decides.
        Expression<Func<VendorStanding, int>> key = Sort switch
        {
            "age" => row => row.AgeKey,
            "tier" => row => row.TierKey,
            "open" => row => row.OpenKey,
            "state" => row => row.StateKey,
            "name" => row => 0,
            _ => row => row.BandKey,
        };
        var backwards = Desc == true;
        var keyed = rows.Select(Keyed.By(key));
        if (VendorRisk.ServiceDefaults.Page.Decode(After)?.Split('|', 3) is [var first, var number, var name]
            && Guid.TryParse(first, out var id) && int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var last))
        {
            keyed = backwards
                ? keyed.Where(pair => pair.Key < last || (pair.Key == last && (pair.Row.NameKey.CompareTo(name) < 0 || (pair.Row.NameKey == name && pair.Row.VendorId.CompareTo(id) < 0))))
                : keyed.Where(pair => pair.Key > last || (pair.Key == last && (pair.Row.NameKey.CompareTo(name) > 0 || (pair.Row.NameKey == name && pair.Row.VendorId.CompareTo(id) > 0))));
        }

        return (backwards
            ? keyed.OrderByDescending(pair => pair.Key).ThenByDescending(pair => pair.Row.NameKey).ThenByDescending(pair => pair.Row.VendorId)
            : keyed.OrderBy(pair => pair.Key).ThenBy(pair => pair.Row.NameKey).ThenBy(pair => pair.Row.VendorId)).Select(pair => pair.Row);
    }

    public string CursorOf(VendorStanding row)
    {
        var key = Sort switch { "age" => row.AgeKey, "tier" => row.TierKey, "open" => row.OpenKey, "state" => row.StateKey, "name" => 0, _ => row.BandKey };
        return $"{row.VendorId}|{key.ToString(CultureInfo.InvariantCulture)}|{row.NameKey}";
    }

    private static string Words<T>(string other) where T : struct, Enum => string.Join(", ", [.. WireName.All<T>(), other]);

    private sealed class Keyed
    {
        public required int Key { get; init; }
        public required VendorStanding Row { get; init; }

        public static Expression<Func<VendorStanding, Keyed>> By(Expression<Func<VendorStanding, int>> key)
        {
            var row = key.Parameters[0];
            return Expression.Lambda<Func<VendorStanding, Keyed>>(
                Expression.MemberInit(
                    Expression.New(typeof(Keyed)),
                    Expression.Bind(typeof(Keyed).GetProperty(nameof(Key))!, key.Body),
                    Expression.Bind(typeof(Keyed).GetProperty(nameof(Row))!, row)),
                row);
        }
    }
}
