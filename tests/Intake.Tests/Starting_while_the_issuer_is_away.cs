using System.Net;
using VendorRisk.Testing.Hosting;
using VendorRisk.Testing.Identity;
using VendorRisk.Testing.Servers;

namespace VendorRisk.Intake.Tests;

public sealed class Starting_while_the_issuer_is_away(IntakeApplication intake) : IClassFixture<IntakeApplication>
{
    [Fact]
    public async Task asks_whoever_has_a_token_to_wait_and_takes_it_when_the_issuer_is_back()
    {
        var issuer = new Uri((await TokenIssuer.Instance).Address);
        await using var gate = new TcpGate(issuer.Host, issuer.Port);
        gate.Close();
        await intake.Restart(new Dictionary<string, string?> { ["Authentication:Authority"] = gate.Through(issuer).ToString() });
        using var anonymous = intake.Anonymous;

        using var refused = await intake.Purchaser.GetAsync("/vendors");
        Assert.NotNull(refused.Headers.RetryAfter);
        await Task.FromResult(refused).IsProblem(HttpStatusCode.ServiceUnavailable, "issuer-not-reachable");
        await intake.Parser.GetAsync("/vendors").IsProblem(HttpStatusCode.ServiceUnavailable, "issuer-not-reachable");
        await anonymous.GetAsync("/vendors").IsProblem(HttpStatusCode.Unauthorized, "not-signed-in");

        gate.Open();
        await intake.Purchaser.GetAsync("/vendors").Is(HttpStatusCode.OK);
        gate.Close();
        await intake.Purchaser.GetAsync("/vendors").Is(HttpStatusCode.OK);
    }
}
