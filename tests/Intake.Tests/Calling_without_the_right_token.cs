using System.Net;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using VendorRisk.Testing.Hosting;
using VendorRisk.Testing.Identity;

namespace VendorRisk.Intake.Tests;

public sealed class Calling_without_the_right_token(IntakeApplication intake) : IClassFixture<IntakeApplication>
{
    [Fact]
    public async Task is_refused_on_every_route_of_the_api()
    {
        using var anonymous = intake.Anonymous;
        var paths = (await anonymous.GetAsync("/openapi/v1.json").Is(HttpStatusCode.OK)).GetProperty("paths");
        var routes = paths.EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(method => (Method: new HttpMethod(method.Name), Path: Filled(path.Name)))).ToArray();

        Assert.True(routes.Length >= 15, $"{routes.Length} routes");
        foreach (var (method, path) in routes)
        {
            using var request = new HttpRequestMessage(method, path);
            await anonymous.SendAsync(request).IsProblem(HttpStatusCode.Unauthorized, "not-signed-in");
        }
    }

    [Fact]
    public async Task that_was_made_for_somebody_else_or_by_somebody_else_or_is_over_is_refused()
    {
        var issuer = await TokenIssuer.Instance;
        var claims = new Dictionary<string, object> { ["sub"] = Guid.NewGuid().ToString(), ["org"] = intake.Organisation.ToString(), ["role"] = "admin" };
        var ownKey = new RsaSecurityKey(RSA.Create(2048)) { KeyId = "test" };
        string[] tokens =
        [
            issuer.Sign(claims, audience: "another-api"),
            issuer.Sign(claims, validFor: TimeSpan.FromMinutes(-5)),
            issuer.Sign(claims, key: ownKey),
            "not.a.token",
        ];

        foreach (var token in tokens)
        {
            using var client = intake.With(token);
            await client.GetAsync("/vendors").Is(HttpStatusCode.Unauthorized);
        }
    }

    [Fact]
    public async Task of_a_service_sees_only_the_organisation_that_it_names_and_a_person_cannot_name_one()
    {
        var vendor = await intake.AddVendor("Named");
        var issuer = await TokenIssuer.Instance;
        using var unnamed = intake.With(issuer.TokenForService("document-parsing"));
        using var person = intake.With(issuer.TokenFor(TestPerson.Admin(Guid.CreateVersion7())));
        person.DefaultRequestHeaders.Add("X-Organisation", intake.Organisation.ToString());

        await intake.Parser.GetAsync($"/vendors/{vendor}").Is(HttpStatusCode.OK);
        await unnamed.GetAsync($"/vendors/{vendor}").Is(HttpStatusCode.NotFound);
        await person.GetAsync($"/vendors/{vendor}").Is(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task of_a_service_does_not_let_it_do_what_people_do() =>
        await intake.Parser.PostAsync("/vendors", System.Net.Http.Json.JsonContent.Create(new { name = "By A Service" })).Is(HttpStatusCode.Forbidden);

    [Theory]
    [InlineData("Authentication:Authority", "", "Authentication__Authority is not set")]
    [InlineData("Authentication:Authority", "http://issuer.example", "neither https nor on this machine")]
    [InlineData("Authentication:Audience", "", "Authentication__Audience is not set")]
    [InlineData("Storage:Key", "c2hvcnQ=", "Storage__Key is not 32 bytes")]
    [InlineData("Database:User", "", "Database__User is not set")]
    [InlineData("ConnectionStrings:messaging", "", "ConnectionStrings__messaging is not set")]
    public async Task cannot_happen_because_a_service_without_its_configuration_does_not_start(string setting, string value, string sentence)
    {
        var apart = new Dictionary<string, string?> { [setting] = value };
        var complete = new Dictionary<string, string?> { ["Storage:Path"] = Path.GetTempPath() + "vendorrisk-unused", ["Storage:Key"] = intake.MasterKey };

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            ServiceApplication<Persistence.IntakeDbContext>.Start(clock: null, intake.Database.Settings, intake.Broker.Settings, complete, apart));

        Assert.Contains(sentence, refusal.Message, StringComparison.Ordinal);
    }

    private static string Filled(string path) =>
        string.Join('/', path.Split('/').Select(part => part.StartsWith('{') ? Guid.NewGuid().ToString() : part));
}
