using System.Net.Http.Headers;
using System.Text;
using VendorRisk.Identity.Clients;

namespace VendorRisk.Identity.Issuer;

/// <summary>Who is asking: the secret comes in the Authorization header or in the form, never in both (RFC 6749, 2.3).</summary>
internal static class ClientAuthentication
{
    public static Client? Authenticate(HttpRequest request, OAuthParameters form, ClientRegistry clients)
    {
        var inForm = (Id: form["client_id"], Secret: form["client_secret"]);
        if (request.Headers.Authorization.ToString() is not { Length: > 0 } header) return Check(inForm.Id, inForm.Secret, clients);
        if (inForm.Secret is not null || ReadBasic(header) is not var (id, secret)) return null;
        return inForm.Id is null || inForm.Id == id ? Check(id, secret, clients) : null;
    }

    private static Client? Check(string? id, string? secret, ClientRegistry clients) =>
        clients.Find(id) is { } client && secret is not null && client.IsSecret(secret) ? client : null;

    // Basic d2ViOnMzY3JldA==  : base64 of form-encoded id, a colon, form-encoded secret.
    private static (string Id, string Secret)? ReadBasic(string header)
    {
        if (!AuthenticationHeaderValue.TryParse(header, out var value) || !"Basic".Equals(value.Scheme, StringComparison.OrdinalIgnoreCase)) return null;
        var buffer = new byte[value.Parameter?.Length ?? 0];
        if (!Convert.TryFromBase64String(value.Parameter ?? "", buffer, out var length)) return null;
        var pair = Encoding.UTF8.GetString(buffer, 0, length).Split(':', 2);
        return pair.Length == 2 ? (Decode(pair[0]), Decode(pair[1])) : null;
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
