using System.Net.Http.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace VendorRisk.ServiceDefaults;

/// <summary>This service's own access token (client credentials), kept until shortly before it expires.</summary>
public sealed class ServiceTokens : IDisposable
{
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(30);

    private readonly IHttpClientFactory _http;
    private readonly TimeProvider _clock;
    private readonly Uri _endpoint;
    private readonly Dictionary<string, string> _request;
    private readonly SemaphoreSlim _one = new(1);
    private Token? _token;

    private ServiceTokens(IHttpClientFactory http, TimeProvider clock, Uri authority, string id, string secret)
    {
        (_http, _clock) = (http, clock);
        _endpoint = new Uri(authority.ToString().TrimEnd('/') + "/connect/token");
        _request = new()
        {
            ["grant_type"] = "client_credentials", ["client_id"] = id, ["client_secret"] = secret, ["scope"] = Policies.ServiceScope,
        };
    }

    internal static ServiceTokens From(IConfiguration configuration, IServiceProvider provider) => new(
        provider.GetRequiredService<IHttpClientFactory>(),
        provider.GetRequiredService<TimeProvider>(),
        Authentication.RequiredAuthority(configuration),
        configuration.Required("ServiceClient:Id", "the name this service calls others by"),
        configuration.Required("ServiceClient:Secret", "the secret this service calls others with"));

    public async Task<string> Get(CancellationToken cancellationToken)
    {
        if (_token is { } kept && kept.GoodUntil > _clock.GetTimestamp())
            return kept.Value;
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (_token is not { } meanwhile || meanwhile.GoodUntil <= _clock.GetTimestamp())
                _token = await Fetch(cancellationToken);
            return _token.Value;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Forget() => _token = null;

    public void Dispose() => _one.Dispose();

    private async Task<Token> Fetch(CancellationToken cancellationToken)
    {
        using var http = _http.CreateClient(nameof(ServiceTokens));
        using var form = new FormUrlEncodedContent(_request);
        using var response = await http.PostAsync(_endpoint, form, cancellationToken);
        if (!response.IsSuccessStatusCode)
            throw new HttpRequestException($"The token issuer answered {(int)response.StatusCode} to {_request["client_id"]}.", inner: null, response.StatusCode);
        var answer = await response.Content.ReadFromJsonAsync<Answer>(cancellationToken)
            ?? throw new HttpRequestException("The token issuer answered without a token.");
        // Elapsed time, not the time of day: a clock that is set must not keep an old token alive.
        var good = TimeSpan.FromSeconds(answer.ExpiresIn) - Margin;
        return new Token(answer.AccessToken, _clock.GetTimestamp() + (long)(good.TotalSeconds * _clock.TimestampFrequency));
    }

    private sealed record Token(string Value, long GoodUntil);

    private sealed record Answer(
        [property: JsonPropertyName("access_token")] string AccessToken,
        [property: JsonPropertyName("expires_in")] int ExpiresIn);
}
