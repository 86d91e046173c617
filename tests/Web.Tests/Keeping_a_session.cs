using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using VendorRisk.Testing;
using VendorRisk.Web.Session;

namespace VendorRisk.Web.Tests;

public sealed class Keeping_a_session : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("portal-sessions-");
    private readonly FakeClock _clock = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    private readonly ServiceProvider _services = new ServiceCollection().AddHttpClient().BuildServiceProvider();
    private WebApplication? _issuer;
    private int _renewals;
    private int _status = StatusCodes.Status200OK;

    [Fact]
    public async Task a_restart_keeps_people_signed_in()
    {
        var session = await SignedInAsync(Tickets(), tokenFor: TimeSpan.FromMinutes(10));
        var restarted = await Tickets().RetrieveAsync(session);
        Assert.Equal("Analyst", restarted!.Principal.FindFirstValue("name"));
    }

    [Fact]
    public async Task the_folder_shows_neither_the_session_nor_a_token()
    {
        var session = await SignedInAsync(Tickets(), tokenFor: TimeSpan.FromMinutes(10));
        foreach (var file in _folder.GetDirectories("sessions").Single().GetFiles())
        {
            Assert.DoesNotContain(session, file.Name, StringComparison.Ordinal);
            Assert.DoesNotContain("first-token", await File.ReadAllTextAsync(file.FullName), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task a_token_is_used_while_it_lasts_and_renewed_just_before_its_end()
    {
        var tickets = Tickets();
        var session = await SignedInAsync(tickets, tokenFor: TimeSpan.FromMinutes(10));
        Assert.Equal("first-token", (await Tokens(tickets).ForAsync(session, default)).Value);
        _clock.Advance(TimeSpan.FromSeconds(541));
        Assert.Equal("token-1", (await Tokens(tickets).ForAsync(session, default)).Value);
    }

    [Fact]
    public async Task many_calls_at_once_renew_a_token_once()
    {
        var tickets = Tickets();
        var session = await SignedInAsync(tickets, tokenFor: TimeSpan.Zero);
        var asked = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Tokens(tickets).ForAsync(session, default)));
        Assert.All(asked, token => Assert.Equal("token-1", token.Value));
        Assert.Equal(1, _renewals);
    }

    [Fact]
    public async Task a_refused_renewal_ends_the_session()
    {
        var tickets = Tickets();
        var session = await SignedInAsync(tickets, tokenFor: TimeSpan.Zero);
        _status = StatusCodes.Status400BadRequest;
        Assert.True((await Tokens(tickets).ForAsync(session, default)).Ended);
        Assert.Null(await tickets.RetrieveAsync(session));
    }

    [Fact]
    public async Task an_issuer_in_trouble_does_not_end_the_session()
    {
        var tickets = Tickets();
        var session = await SignedInAsync(tickets, tokenFor: TimeSpan.Zero);
        _status = StatusCodes.Status503ServiceUnavailable;
        Assert.Equal(AccessToken.Unreachable, await Tokens(tickets).ForAsync(session, default));
        _status = StatusCodes.Status200OK;
        Assert.NotNull((await Tokens(tickets).ForAsync(session, default)).Value);
    }

    [Fact]
    public async Task a_session_that_nobody_used_for_a_working_day_is_over()
    {
        var tickets = Tickets();
        var session = await SignedInAsync(tickets, tokenFor: TimeSpan.FromMinutes(10));
        _clock.Advance(SignIn.Lifetime);
        Assert.Null(await tickets.RetrieveAsync(session));
    }

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _issuer = builder.Build();
        _issuer.MapPost("/connect/token", () =>
        {
            if (_status != StatusCodes.Status200OK) return Results.StatusCode(_status);
            var number = Interlocked.Increment(ref _renewals);
            return Results.Json(new Dictionary<string, object> { ["access_token"] = $"token-{number}", ["refresh_token"] = $"refresh-{number}", ["expires_in"] = 600 });
        });
        await _issuer.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _issuer!.DisposeAsync();
        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private SignInOptions Options => new(new Uri(_issuer!.Urls.Single() + "/"), "web", "secret", _folder.FullName);

    private Tickets Tickets() =>
        new(Options, DataProtectionProvider.Create(_folder.CreateSubdirectory("keys"), protection => protection.SetApplicationName("tests")), _clock);

    private AccessTokens Tokens(Tickets tickets) =>
        new(tickets, Options, _services.GetRequiredService<IHttpClientFactory>(), _clock, NullLogger<AccessTokens>.Instance);

    private async Task<string> SignedInAsync(Tickets tickets, TimeSpan tokenFor)
    {
        var properties = new AuthenticationProperties { ExpiresUtc = _clock.GetUtcNow() + SignIn.Lifetime };
        properties.StoreTokens(
        [
            new() { Name = "access_token", Value = "first-token" },
            new() { Name = "refresh_token", Value = "first-refresh" },
            new() { Name = "expires_at", Value = (_clock.GetUtcNow() + tokenFor).ToString("o", System.Globalization.CultureInfo.InvariantCulture) },
        ]);
        var person = new ClaimsIdentity([new("name", "Analyst"), new(Session.Tickets.SessionClaim, Session.Tickets.NewSession())], "test");
        return await tickets.StoreAsync(new AuthenticationTicket(new ClaimsPrincipal(person), properties, "test"));
    }
}
