using VendorRisk.Browser;
using VendorRisk.EndToEnd.Tests.Organisations;
using VendorRisk.EndToEnd.Tests.People;

namespace VendorRisk.EndToEnd.Tests.Running;

/// <summary>One platform for all tests that can share it, the first admin at it, and a browser.</summary>
public sealed class PlatformFixture : IAsyncLifetime
{
    private readonly Lazy<Task<SystemChromium>> _chromium = new(SystemChromium.StartAsync);
    private readonly Lazy<Task<OldReport>> _oldReport;
    private readonly Lazy<Task<Person>> _second;

    public PlatformFixture()
    {
        Servers = new Servers(Platform);
        Mailbox = new Mailbox(Platform);
        _oldReport = new(UploadOldReport);
        _second = new(() => SecondOrganisation.Join(this));
    }

    public Platform Platform { get; } = new();

    public Servers Servers { get; }

    public Mailbox Mailbox { get; }

    public Customer Admin { get; private set; } = null!;

    /// <summary>Uploaded by the first test that looks at it, once for all of them.</summary>
    public Task<OldReport> OldReport => _oldReport.Value;

    /// <summary>The admin of another organisation.</summary>
    public Task<Person> Second => _second.Value;

    public async Task InitializeAsync()
    {
        try
        {
            await Platform.Start([]);
        }
        catch
        {
            // What a fixture has begun is not disposed of when it does not get to its end.
            await Platform.DisposeAsync();
            throw;
        }

        Admin = new Customer(new Person(Platform, "admin@vendorrisk.example", Platform.Secret("first-admin-password")));
    }

    public async Task DisposeAsync()
    {
        try
        {
            if (_chromium.IsValueCreated) await (await _chromium.Value).DisposeAsync();
        }
        finally
        {
            await Platform.DisposeAsync();
        }
    }

    /// <summary>The portal in a fresh browser window, and the first admin signed in there.</summary>
    public async Task<Portal> OpenPortal()
    {
        var portal = await (await _chromium.Value).OpenAsync(Platform.Address("web"));
        portal.Page.SetDefaultTimeout(120_000);
        await portal.SignInAsync(Admin.Person.Email, Admin.Person.Password);
        return portal;
    }

    private async Task<OldReport> UploadOldReport()
    {
        const string Vendor = "Tallowmere Freight Cloud";
        await Reports.Render(Platform["rendered"]);
        var file = Platform[$"rendered/{Reports.QualifiedAndOld}.pdf"];
        var vendor = await Admin.AddVendor(Vendor);
        var document = await Admin.Upload(vendor, Path.GetFileName(file), await File.ReadAllBytesAsync(file));
        await Admin.AllAreReviewed(vendor, 1);
        return new OldReport(vendor, Vendor, document, (await Admin.Reviews(vendor))[0].GetProperty("id").GetGuid(), file);
    }
}

/// <summary>A report that ended fourteen months ago on this day, and its review.</summary>
public sealed record OldReport(Guid Vendor, string VendorName, Guid Document, Guid Review, string File);

[CollectionDefinition(Name)]
public sealed class ThePlatform : ICollectionFixture<PlatformFixture>
{
    public const string Name = "the platform";
}
