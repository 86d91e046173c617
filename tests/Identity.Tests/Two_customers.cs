using System.Net;
using System.Net.Http.Json;
using VendorRisk.Testing.Hosting;

namespace VendorRisk.Identity.Tests;

/// <summary>An installation with a second organisation, whose admin has accepted the invitation.</summary>
public sealed class Two_customers : IAsyncLifetime
{
    public const string Boss = "boss@other.example";
    private const string Password = "marble-thistle-canoe-52";

    public IdentityApplication Identity { get; } = new();
    public HttpClient First { get; private set; } = null!;
    public HttpClient Second { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await Identity.InitializeAsync();
        First = await Identity.ClientOf();
        await First.PostAsJsonAsync("/organisations", new { name = "Second Customer", timeZone = "Europe/Berlin", adminEmail = Boss, adminName = "Boss" }).Is(HttpStatusCode.Created);
        var link = await Identity.Mails.Link(Boss);
        (await Identity.NewBrowser().Submit(link.PathAndQuery, ("Name", "Boss"), ("Password", Password), ("Repeat", Password))).Dispose();
        Second = await Identity.ClientOf(Boss, Password);
    }

    public async Task DisposeAsync()
    {
        First.Dispose();
        Second.Dispose();
        await Identity.DisposeAsync();
    }
}
