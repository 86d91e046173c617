using System.Net;
using System.Text.Json;
using VendorRisk.Contracts.Intake.V1;
using VendorRisk.Testing;
using VendorRisk.Testing.Hosting;
using VendorRisk.Testing.Identity;
using VendorRisk.Testing.Servers;

namespace VendorRisk.DocumentParsing.Tests;

/// <summary>The service with its database, its broker, the real tools, and an intake that has what the test gave it.</summary>
internal sealed class ParsingApplication : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly TestBroker _broker;
    private readonly TestBus _bus;
    private readonly ServiceApplication<Program> _service;

    private ParsingApplication(TestDatabase database, TestBroker broker, TestBus bus, ServiceApplication<Program> service, StoredDocuments documents) =>
        (_database, _broker, _bus, _service, Documents) = (database, broker, bus, service, documents);

    public StoredDocuments Documents { get; }

    public TestPerson Analyst { get; } = TestPerson.Analyst(Guid.CreateVersion7());

    public static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", name + ".pdf"));

    public static async Task<ParsingApplication> Start()
    {
        var database = await TestDatabase.Create(DocumentParsingService.Blueprint);
        var broker = await TestBroker.Create(DocumentParsingService.Blueprint);
        var documents = await StoredDocuments.Start();
        var service = await ServiceApplication<Program>.Start(clock: null, database.Settings, broker.Settings, new Dictionary<string, string?>
        {
            ["services:intake:http:0"] = documents.Address, ["ServiceClient:Id"] = "document-parsing", ["ServiceClient:Secret"] = "of-the-test",
        });
        return new ParsingApplication(database, broker, await TestBus.Connect(broker), service, documents);
    }

    public HttpClient ClientFor(TestPerson person) => _service.ClientFor(person);

    public async Task<Guid> Submits(byte[] file, Guid? document = null, Guid? messageId = null)
    {
        var id = document ?? Guid.CreateVersion7();
        Documents.Have(id, file);
        await _bus.Say(Analyst.Organisation, new DocumentSubmitted
        {
            OrganisationId = Analyst.Organisation, DocumentId = id, VendorId = Guid.CreateVersion7(), Sha256 = new string('a', 64), SizeBytes = file.Length,
            SubmittedBy = Analyst.Id, OccurredAt = DateTimeOffset.UtcNow,
        }, messageId);
        return id;
    }

    public async Task Deletes(Guid document)
    {
        Documents.Forget(document);
        await _bus.Say(Analyst.Organisation, new DocumentDeleted
        {
            OrganisationId = Analyst.Organisation, DocumentId = document, VendorId = Guid.CreateVersion7(), OccurredAt = DateTimeOffset.UtcNow,
        });
    }

    /// <summary>The readings of a document, newest first, when the newest has come to its end.</summary>
    public async Task<IReadOnlyList<JsonElement>> ReadingsOf(Guid document, int count = 1)
    {
        using var client = ClientFor(Analyst);
        return await Eventually.Becomes(
            async () =>
            {
                using var response = await client.GetAsync($"/documents/{document}/readings");
                return response.StatusCode == HttpStatusCode.OK ? [.. JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.Clone().EnumerateArray()] : (IReadOnlyList<JsonElement>)[];
            },
            readings => readings.Count == count && readings[0].GetProperty("state").GetString() != "reading",
            $"{count} finished readings", TimeSpan.FromSeconds(60));
    }

    /// <summary>Every message has been handled: the queues are empty and nobody holds one.</summary>
    public Task HasHandled(int messages) => Eventually.True(
        async () => (await _database.Column("select message_id::text from inbox")).Count >= messages, $"{messages} handled messages", TimeSpan.FromSeconds(60));

    public Task<IReadOnlyList<string>> Column(string sql) => _database.Column(sql);

    public async ValueTask DisposeAsync()
    {
        await _bus.DisposeAsync();
        await _service.DisposeAsync();
        await Documents.DisposeAsync();
        await _broker.DisposeAsync();
        await _database.DisposeAsync();
    }
}
