using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using VendorRisk.EndToEnd.Tests.People;
using VendorRisk.EndToEnd.Tests.Running;
using VendorRisk.Testing.Hosting;

namespace VendorRisk.EndToEnd.Tests.Organisations;

/// <summary>Another customer of the installation; its admin is invited by mail, as the first admin has it done.</summary>
internal static partial class SecondOrganisation
{
    private const string Email = "head@second.example";
    private const string Password = "marble-thistle-canoe-52";

    public static async Task<Person> Join(PlatformFixture fixture)
    {
        using var identity = fixture.Admin.Person.At("identity");
        await identity.PostAsJsonAsync("/organisations", new { name = "Second customer", timeZone = "Europe/Berlin", adminEmail = Email, adminName = "Head of Second" }).Is(HttpStatusCode.Created);
        var mail = await fixture.Mailbox.Until(Email, "");
        var link = new Uri(Link().Match(mail.Text).Value);
        using var browser = Form.Browser(fixture.Platform.Address("identity"));
        await Form.Submit(browser, link.PathAndQuery, ("Name", "Head of Second"), ("Password", Password), ("Repeat", Password));
        return new Person(fixture.Platform, Email, Password);
    }

    [GeneratedRegex(@"https?://\S+/account/accept-invitation\S*")]
    private static partial Regex Link();
}
