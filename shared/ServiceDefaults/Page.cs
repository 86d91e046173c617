using System.Buffers.Text;
using System.Text;

namespace VendorRisk.ServiceDefaults;

/// <summary>A page of a list: `next` goes into `?after=`, and is null on the last page.</summary>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>
/// Cursor paging: read one row more than asked for, and if it came, the last of the page is the cursor. A cursor is opaque to callers;
/// inside it is the sort key of that row.
/// </summary>
public static class Page
{
    public const int DefaultLimit = 50;
    public const int MaximumLimit = 200;

    public static int Limit(int? asked) => Math.Clamp(asked ?? DefaultLimit, 1, MaximumLimit);

    /// <summary>The page of <paramref name="rows"/>, which were read with limit + 1.</summary>
    public static Page<T> Of<T>(IReadOnlyList<T> rows, int limit, Func<T, string> key) =>
        rows.Count <= limit ? new(rows, Next: null) : new([.. rows.Take(limit)], Encode(key(rows[limit - 1])));

    public static string Encode(string key) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(key));

    /// <summary>The sort key in a cursor; null for none, or for what is not a cursor of ours.</summary>
    public static string? Decode(string? cursor)
    {
        if (string.IsNullOrEmpty(cursor) || !Base64Url.IsValid(cursor))
            return null;
        return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor));
    }
}
