using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using VendorRisk.Contracts.DocumentParsing.V1;
using VendorRisk.Contracts.Identity.V1;
using VendorRisk.Contracts.Intake.V1;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.Vendors;
using VendorRisk.ServiceDefaults;
using VendorRisk.Testing;
using VendorRisk.Testing.Hosting;
using VendorRisk.Testing.Identity;
using VendorRisk.Testing.Servers;

namespace VendorRisk.ExceptionReview.Tests;

/// <summary>The service with its database, its broker and its neighbours, on a day that the test chooses.</summary>
internal sealed class ReviewApplication : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly TestBroker _broker;
    private readonly TestBus _bus;
    private readonly ServiceApplication<Program> _service;
    private readonly Neighbours _neighbours;

    private ReviewApplication(TestDatabase database, TestBroker broker, TestBus bus, ServiceApplication<Program> service, Neighbours neighbours, FakeClock clock) =>
        (_database, _broker, _bus, _service, _neighbours, Clock) = (database, broker, bus, service, neighbours, clock);

    public FakeClock Clock { get; }

    public Guid Vendor { get; } = Guid.CreateVersion7();

    public static Task<ReviewApplication> On(string day) => At($"{day}T09:00:00Z");

    public static async Task<ReviewApplication> At(string moment)
    {
        var clock = new FakeClock(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture));
        var database = await TestDatabase.Create(ExceptionReviewService.Blueprint);
        var broker = await TestBroker.Create(ExceptionReviewService.Blueprint);
        var neighbours = await Neighbours.Start();
        var service = await ServiceApplication<Program>.Start(clock, database.Settings, broker.Settings, new Dictionary<string, string?>
        {
            ["services:intake:http:0"] = neighbours.Address, ["services:document-parsing:http:0"] = neighbours.Address,
            ["ServiceClient:Id"] = "exception-review", ["ServiceClient:Secret"] = "of-the-test",
        });
        return new ReviewApplication(database, broker, await TestBus.Connect(broker), service, neighbours, clock);
    }

    public HttpClient ClientFor(TestPerson person) => _service.ClientFor(person);

    /// <summary>A document has been read. Waits until its message has been handled.</summary>
    public Task<Guid> Reads(string facts, TestPerson uploadedBy, Guid? document = null, int reading = 1, Guid? messageId = null) =>
        Reads((Vendor, "Ledger Company"), facts, uploadedBy, document, reading, messageId);

    /// <summary>The same of another vendor.</summary>
    public async Task<Guid> Reads((Guid Id, string Name) vendor, string facts, TestPerson uploadedBy, Guid? document = null, int reading = 1, Guid? messageId = null)
    {
        var id = document ?? Guid.CreateVersion7();
        _neighbours.Have(id, reading, facts, vendor.Id, vendor.Name, uploadedBy.Id);
        await Say(uploadedBy.Organisation, new DocumentParsed
        {
            OrganisationId = uploadedBy.Organisation, DocumentId = id, VendorId = vendor.Id, Reading = reading,
            Kind = JsonDocument.Parse(facts).RootElement.GetProperty("kind").GetString()!, Pages = 40, FactsSha256 = new string('c', 64), OccurredAt = Clock.GetUtcNow(),
        }, messageId);
        return id;
    }

    public Task Deletes(Guid document, TestPerson by) =>
        Say(by.Organisation, new DocumentDeleted { OrganisationId = by.Organisation, DocumentId = document, VendorId = Vendor, OccurredAt = Clock.GetUtcNow() });

    public Task Engages(object engagement, TestPerson by, Guid? vendor = null)
    {
        var version = _neighbours.Engage(vendor ?? Vendor, engagement);
        return Say(by.Organisation, new EngagementChanged
        {
            OrganisationId = by.Organisation, VendorId = vendor ?? Vendor, EngagementId = Guid.CreateVersion7(), Version = version, OccurredAt = Clock.GetUtcNow(),
        });
    }

    /// <summary>Intake has a vendor of this name.</summary>
    public async Task<Guid> Adds(string name, TestPerson by, Guid? vendor = null)
    {
        var id = vendor ?? Guid.CreateVersion7();
        await Say(by.Organisation, new VendorChanged { OrganisationId = by.Organisation, VendorId = id, Name = name, OccurredAt = Clock.GetUtcNow() });
        return id;
    }

    public Task Removes(Guid vendor, TestPerson by) =>
        Say(by.Organisation, new VendorDeleted { OrganisationId = by.Organisation, VendorId = vendor, OccurredAt = Clock.GetUtcNow() });

    public async Task<IReadOnlyList<JsonElement>> ReviewsOf(TestPerson person)
    {
        using var client = ClientFor(person);
        return [.. (await client.GetAsync("/reviews").Is(HttpStatusCode.OK)).GetProperty("items").EnumerateArray()];
    }

    /// <summary>The only review there is.</summary>
    public async Task<JsonElement> TheReview(TestPerson person)
    {
        using var client = ClientFor(person);
        var id = Assert.Single(await ReviewsOf(person)).GetProperty("id").GetGuid();
        return await client.GetAsync($"/reviews/{id}").Is(HttpStatusCode.OK);
    }

    public Task<HttpResponseMessage> Decide(JsonElement review, string findingKey, object decision, TestPerson by, string? ifMatch = null) =>
        Do(HttpMethod.Post, review, $"findings/{findingKey}/decisions", decision, by, ifMatch);

    public Task<HttpResponseMessage> Ask(JsonElement review, string findingKey, object question, TestPerson by) =>
        Do(HttpMethod.Post, review, $"findings/{findingKey}/questions", question, by);

    public Task<HttpResponseMessage> Sign(JsonElement review, TestPerson by) => Do(HttpMethod.Post, review, "sign-off", body: null, by);

    /// <summary>Does something to a review as it was read.</summary>
    public async Task<HttpResponseMessage> Do(HttpMethod method, JsonElement review, string what, object? body, TestPerson by, string? ifMatch = null)
    {
        using var client = ClientFor(by);
        var request = new HttpRequestMessage(method, $"/reviews/{IdOf(review)}/{what}") { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.TryAddWithoutValidation("If-Match", ifMatch ?? review.GetProperty("etag").GetString());
        return await client.SendAsync(request);
    }

    public async Task<JsonElement> Get(string path, TestPerson by)
    {
        using var client = ClientFor(by);
        return await client.GetAsync(path).Is(HttpStatusCode.OK);
    }

    /// <summary>Accepts every proposal that waits for a decision.</summary>
    public async Task DecideTheRest(TestPerson by)
    {
        foreach (var open in (await TheReview(by)).GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("needsDecision").GetBoolean()).ToList())
            await Decide(await TheReview(by), open.GetProperty("key").GetString()!, new { kind = "accept" }, by).Is(HttpStatusCode.OK);
    }

    /// <summary>Identity says where the organisation's day begins.</summary>
    public Task Moves(Guid organisation, string timeZone) =>
        Say(organisation, new OrganisationChanged { OrganisationId = organisation, Name = "The customer", TimeZone = timeZone, OccurredAt = Clock.GetUtcNow() });

    /// <summary>The review of a document.</summary>
    public async Task<Guid> ReviewOf(Guid document, TestPerson person) =>
        (await ReviewsOf(person)).Single(review => review.GetProperty("documentId").GetGuid() == document).GetProperty("id").GetGuid();

    public static Guid IdOf(JsonElement review) => review.GetProperty("review").GetProperty("id").GetGuid();

    public static JsonElement Finding(JsonElement review, string kind) =>
        review.GetProperty("findings").EnumerateArray().First(finding => finding.GetProperty("proposal").GetProperty("kind").GetString() == kind);

    /// <summary>Any message. Waits until it has been handled.</summary>
    public Task Say(DocumentDeleted message) => Say(message.OrganisationId, message);

    public Task<IReadOnlyList<string>> Column(string sql) => _database.Column(sql);

    /// <summary>As the service's own role, which row-level security binds, for one organisation.</summary>
    public Task<IReadOnlyList<string>> AsService(Guid organisation, string sql) =>
        TestDatabase.Column(new NpgsqlConnectionStringBuilder(_database.AsService) { Options = $"-c vendorrisk.organisation={organisation}" }.ConnectionString, sql);

    /// <summary>Past the service and its rules, as the superuser: for what would take too long to bring about by messages.</summary>
    public async Task Store(Func<ReviewDbContext, Task> store)
    {
        await using var db = new ReviewDbContext(new DbContextOptionsBuilder<ReviewDbContext>().UseNpgsql(_database.Administrator).Options, new CurrentOrganisation());
        await store(db);
        await db.SaveChangesAsync();
    }

    /// <summary>What a message does to the known vendors, in a transaction of its own.</summary>
    public async Task InTransaction(Guid organisation, Func<KnownVendors, Task> effect)
    {
        var current = new CurrentOrganisation();
        current.Become(organisation);
        await using var db = new ReviewDbContext(new DbContextOptionsBuilder<ReviewDbContext>().UseNpgsql(_database.Administrator).Options, current);
        await using var transaction = await db.Database.BeginTransactionAsync();
        await effect(new KnownVendors(db, current));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _bus.DisposeAsync();
        await _service.DisposeAsync();
        await _neighbours.DisposeAsync();
        await _broker.DisposeAsync();
        await _database.DisposeAsync();
    }

    private async Task Say<TMessage>(Guid organisation, TMessage message, Guid? messageId = null)
        where TMessage : class
    {
        var id = messageId ?? Guid.CreateVersion7();
        await _bus.Say(organisation, message, id);
        await Eventually.True(async () => (await _database.Column($"select consumer from inbox where message_id = '{id}'")).Count == 1, $"{typeof(TMessage).Name} to be handled");
    }
}
