using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using VendorRisk.Intake.Persistence;
using VendorRisk.Testing.Hosting;
using VendorRisk.Testing.Identity;
using VendorRisk.Testing.Servers;

namespace VendorRisk.Intake.Tests;

/// <summary>Intake with a database, a broker and a folder of its own, and two organisations that use it.</summary>
public sealed class IntakeApplication : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("vendorrisk-intake-").FullName;
    private ServiceApplication<IntakeDbContext> _service = null!;

    public TestDatabase Database { get; private set; } = null!;

    public TestBroker Broker { get; private set; } = null!;

    public Guid Organisation { get; } = Guid.CreateVersion7();

    public HttpClient Purchaser { get; private set; } = null!;

    public HttpClient Analyst { get; private set; } = null!;

    public HttpClient Stranger { get; private set; } = null!;

    /// <summary>Another service, working for the organisation.</summary>
    public HttpClient Parser { get; private set; } = null!;

    public HttpClient Anonymous => _service.Anonymous();

    public HttpClient With(string token) => _service.With(token);

    public static string NewMasterKey() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    public string MasterKey { get; } = NewMasterKey();

    public async Task InitializeAsync()
    {
        Database = await TestDatabase.Create(IntakeService.Blueprint);
        Broker = await TestBroker.Create(IntakeService.Blueprint);
        await Restart();
    }

    public async Task DisposeAsync()
    {
        await _service.DisposeAsync();
        await Broker.DisposeAsync();
        await Database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Starts, or stops and starts again, on the same data with these settings beside the usual ones.</summary>
    public async Task Restart(params IReadOnlyDictionary<string, string?>[] more)
    {
        if (_service is not null)
            await _service.DisposeAsync();
        var storage = new Dictionary<string, string?> { ["Storage:Path"] = _folder, ["Storage:Key"] = MasterKey };
        _service = await ServiceApplication<IntakeDbContext>.Start(clock: null, [Database.Settings, Broker.Settings, storage, .. more]);
        Purchaser = _service.ClientFor(TestPerson.Procurement(Organisation));
        Analyst = _service.ClientFor(TestPerson.Analyst(Organisation));
        Stranger = _service.ClientFor(TestPerson.Admin(Guid.CreateVersion7()));
        Parser = _service.ClientForService("document-parsing", Organisation);
    }

    public async Task<string> AddVendor(string name) =>
        (await Purchaser.PostAsJsonAsync("/vendors", new { name }).Is(HttpStatusCode.Created)).GetProperty("id").GetString()!;

    public async Task<JsonElement> Upload(string vendor, byte[] bytes, HttpStatusCode expected = HttpStatusCode.Created) =>
        await Post(Purchaser, vendor, bytes).Is(expected);

    public static async Task<HttpResponseMessage> Post(HttpClient client, string vendor, byte[] bytes, string name = "report.pdf", params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (field, value) in fields)
            form.Add(new StringContent(value), field);
        form.Add(new ByteArrayContent(bytes), "file", name);
        return await client.PostAsync($"/vendors/{vendor}/documents", form);
    }

    /// <summary>Bytes that begin as a PDF does; what follows is different each time.</summary>
    public static byte[] Pdf(int size = 5_000)
    {
        var bytes = RandomNumberGenerator.GetBytes(size);
        Encoding.ASCII.GetBytes("%PDF-1.7\n").CopyTo(bytes, 0);
        return bytes;
    }

    public string[] StoredFiles() => Directory.GetFiles(_folder, "*", SearchOption.AllDirectories);

    public string PutStray(string folder)
    {
        var path = Path.Combine(_folder, folder, Guid.NewGuid().ToString("n"));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "left by a killed process");
        return path;
    }

    public Task<IReadOnlyList<string>> Rows(string sql) => Database.Column(sql);
}
