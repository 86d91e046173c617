using System.Globalization;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authentication;

namespace VendorRisk.Web.Session;

/// <summary>Keeps a signed-in person's access token fresh, for requests and for circuits that outlive any token.</summary>
internal sealed class AccessTokens(Tickets tickets, SignInOptions options, IHttpClientFactory clients, TimeProvider clock, ILogger<AccessTokens> log)
{
    // Renewed this long before its end, so that a call in flight is not refused halfway.
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(60);

    public async Task<AccessToken> ForAsync(string session, CancellationToken cancel)
    {
        var ticket = await tickets.RetrieveAsync(session);
        if (ticket is null) return AccessToken.SessionEnded;
        if (Fresh(ticket) is { } token) return token;

        await using var held = await tickets.HoldAsync(session, cancel);
        // Someone else may have renewed it while we waited.
        ticket = await tickets.RetrieveAsync(session);
        if (ticket is null) return AccessToken.SessionEnded;
        return Fresh(ticket) ?? await RenewAsync(session, ticket, cancel);
    }

    private AccessToken? Fresh(AuthenticationTicket ticket)
    {
        var ends = DateTimeOffset.Parse(ticket.Properties.GetTokenValue("expires_at") ?? "0001-01-01Z", CultureInfo.InvariantCulture);
        return ends - Margin > clock.GetUtcNow() && ticket.Properties.GetTokenValue("access_token") is { } token ? new(token, Ended: false) : null;
    }

    private async Task<AccessToken> RenewAsync(string session, AuthenticationTicket ticket, CancellationToken cancel)
    {
        if (ticket.Properties.GetTokenValue("refresh_token") is not { } refresh) return AccessToken.SessionEnded;
        Renewed? renewed;
        try
        {
            using var form = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "refresh_token",
                ["refresh_token"] = refresh,
                ["client_id"] = options.ClientId,
                ["client_secret"] = options.ClientSecret,
            });
            using var response = await clients.CreateClient(SignInOptions.Scheme).PostAsync(options.At("connect/token"), form, cancel);
            if ((int)response.StatusCode is >= 400 and < 500)
            {
                // Refused, not unreachable: the person was deactivated, signed out elsewhere, or the token was used before.
                log.LogInformation("A session could not be renewed ({Status}); it ends here", (int)response.StatusCode);
                await tickets.RemoveAsync(session);
                return AccessToken.SessionEnded;
            }

            response.EnsureSuccessStatusCode();
            renewed = await response.Content.ReadFromJsonAsync<Renewed>(cancel);
        }
        catch (Exception trouble) when (trouble is HttpRequestException or TaskCanceledException && !cancel.IsCancellationRequested)
        {
            log.LogWarning("The sign-in service could not be reached to renew a session: {Trouble}", trouble.Message);
            return AccessToken.Unreachable;
        }

        if (renewed is null) return AccessToken.Unreachable;
        var now = clock.GetUtcNow();
        ticket.Properties.UpdateTokenValue("access_token", renewed.AccessToken);
        ticket.Properties.UpdateTokenValue("refresh_token", renewed.RefreshToken ?? refresh);
        ticket.Properties.UpdateTokenValue("expires_at", now.AddSeconds(renewed.ExpiresIn).ToString("o", CultureInfo.InvariantCulture));
        ticket.Properties.ExpiresUtc = now + SignIn.Lifetime;
        await tickets.RenewAsync(session, ticket);
        return new(renewed.AccessToken, Ended: false);
    }

    private sealed record Renewed(
        [property: JsonPropertyName("access_token")] string AccessToken,
        [property: JsonPropertyName("refresh_token")] string? RefreshToken,
        [property: JsonPropertyName("expires_in")] int ExpiresIn);
}
