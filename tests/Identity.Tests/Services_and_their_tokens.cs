using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using VendorRisk.ServiceDefaults;
using VendorRisk.Testing.Hosting;

namespace VendorRisk.Identity.Tests;

public sealed class Services_and_their_tokens(IdentityApplication identity) : IClassFixture<IdentityApplication>
{
    [Fact]
    public async Task gets_a_service_a_token_of_its_own_without_an_organisation()
    {
        using var client = identity.NewClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String("document-parsing:secret-of-parsing"u8));
        var answer = await Ask(client, ("scope", "vendorrisk.service")).Is(HttpStatusCode.OK);
        var token = new JsonWebToken(answer.GetProperty("access_token").GetString());
        Assert.Equal(("document-parsing", "vendorrisk.service"), (token.GetClaim("client_id").Value, token.GetClaim("scope").Value));
        Assert.False(token.TryGetClaim("org", out _));
        Assert.False(answer.TryGetProperty("refresh_token", out _));
    }

    [Fact]
    public async Task gives_a_service_no_scope_of_people_and_the_portal_no_token_without_a_person()
    {
        using var client = identity.NewClient();
        await Ask(client, ("client_id", "intake"), ("client_secret", "secret-of-intake"), ("scope", "openid vendorrisk")).IsRefused("invalid_scope");
        await Ask(client, ("client_id", "web"), ("client_secret", "secret-of-web")).IsRefused("unauthorized_client");
    }

    [Fact]
    public async Task refuses_a_secret_that_comes_twice_over()
    {
        using var client = identity.NewClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String("intake:secret-of-intake"u8));
        await Ask(client, ("client_id", "intake"), ("client_secret", "secret-of-intake")).IsRefused("invalid_client", HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task lets_the_samples_be_uploaded_by_a_person_who_cannot_sign_in()
    {
        using var client = identity.NewClient();
        var answer = await Ask(client, ("client_id", "vendorrisk-demo"), ("client_secret", "secret-of-demo"), ("scope", "vendorrisk")).Is(HttpStatusCode.OK);
        using var demo = identity.NewClient();
        demo.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", answer.GetProperty("access_token").GetString());
        var me = await demo.GetAsync("/me").Is(HttpStatusCode.OK);
        Assert.Equal("procurement", Assert.Single(me.GetProperty("roles").EnumerateArray()).GetString());

        using var signIn = await identity.NewBrowser().Submit("/account/login", ("Email", me.GetProperty("email").GetString()!), ("Password", "anything at all"));
        Assert.Equal(HttpStatusCode.OK, signIn.StatusCode);
    }

    [Fact]
    public async Task are_what_every_other_service_accepts_and_nothing_else_is()
    {
        await using var service = await ServiceWithOurDefaults();
        using var client = new HttpClient { BaseAddress = new Uri(service.Urls.Single()) };
        var tokens = await identity.NewFlow().SignIn();

        Assert.Equal(HttpStatusCode.OK, await Call(client, tokens.Access));
        Assert.Equal(HttpStatusCode.Unauthorized, await Call(client, tokens.Identity));
        Assert.Equal(HttpStatusCode.Unauthorized, await Call(client, tokens.Access[..^8] + "AAAAAAAA"));
        Assert.Equal(HttpStatusCode.Unauthorized, await Call(client, token: null));
        using var issuer = identity.NewClient();
        var other = await Ask(issuer, ("client_id", "intake"), ("client_secret", "secret-of-intake")).Is(HttpStatusCode.OK);
        Assert.Equal(HttpStatusCode.Forbidden, await Call(client, other.GetProperty("access_token").GetString()));
    }

    private async Task<WebApplication> ServiceWithOurDefaults()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([
            new("Authentication:Authority", identity.Address.ToString().TrimEnd('/')), new("Authentication:Audience", "vendorrisk")]);
        builder.Services.AddSingleton<TimeProvider>(identity.Clock);
        builder.AddServiceDefaults().AddApi();
        var app = builder.Build();
        app.MapGet("/", () => Results.Ok()).RequireAuthorization(Policies.Admin);
        await app.StartAsync();
        return app;
    }

    private static async Task<HttpStatusCode> Call(HttpClient client, string? token)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/");
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }

    private static Task<HttpResponseMessage> Ask(HttpClient client, params (string Name, string Value)[] fields) => client.PostAsync("/connect/token",
        new FormUrlEncodedContent(fields.Append(("grant_type", "client_credentials")).Select(f => KeyValuePair.Create(f.Item1, f.Item2))));
}
