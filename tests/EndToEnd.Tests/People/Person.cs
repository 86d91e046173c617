using System.Net.Http.Headers;
using System.Diagnostics;
using VendorRisk.EndToEnd.Tests.Running;

namespace VendorRisk.EndToEnd.Tests.People;

/// <summary>Somebody with an account, who calls the services with a token as the portal does for them.</summary>
public sealed class Person(Platform platform, string email, string password)
{
    // Tokens live ten minutes.
    private static readonly TimeSpan Renewal = TimeSpan.FromMinutes(8);
    private readonly Stopwatch _age = new();
    private (int Start, string Value)? _token;

    public string Email => email;

    public string Password => password;

    public HttpClient At(string service) => new(new SignedIn(this)) { BaseAddress = platform.Address(service), Timeout = TimeSpan.FromMinutes(2) };

    private async Task<string> Token()
    {
        if (_token is not { } token || token.Start != platform.Starts || _age.Elapsed > Renewal)
        {
            _token = token = (platform.Starts, await CodeFlow.SignIn(platform, email, password));
            _age.Restart();
        }

        return token.Value;
    }

    private sealed class SignedIn(Person person) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await person.Token());
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
