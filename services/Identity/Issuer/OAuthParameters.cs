using Microsoft.Extensions.Primitives;

namespace VendorRisk.Identity.Issuer;

/// <summary>The parameters of a request: each at most once, an empty one counts as absent (RFC 6749, 3.1 and 3.2).</summary>
internal sealed class OAuthParameters
{
    private readonly Dictionary<string, string> _values;

    private OAuthParameters(Dictionary<string, string> values) => _values = values;

    public string? this[string name] => _values.GetValueOrDefault(name);

    public static OAuthParameters? Read(IEnumerable<KeyValuePair<string, StringValues>> sent)
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        foreach (var (name, value) in sent)
        {
            if (value.Count > 1) return null;
            if (value.ToString() is { Length: > 0 } text) values[name] = text;
        }
        return new OAuthParameters(values);
    }

    /// <summary>From the query of a GET, or the form of a POST.</summary>
    public static async Task<OAuthParameters?> Read(HttpRequest request, CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method)) return Read(request.Query);
        return request.HasFormContentType ? Read(await request.ReadFormAsync(cancellation)) : null;
    }

    public IEnumerable<KeyValuePair<string, string?>> Without(params string[] names) =>
        _values.Where(v => !names.Contains(v.Key, StringComparer.Ordinal)).Select(v => KeyValuePair.Create(v.Key, (string?)v.Value));

    public IReadOnlyList<string> Words(string name) => this[name]?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
}
