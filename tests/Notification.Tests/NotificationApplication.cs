using System.Net;
using System.Text.Json;
using VendorRisk.Contracts.ExceptionReview.V1;
using VendorRisk.Contracts.Identity.V1;
using VendorRisk.Testing;
using VendorRisk.Testing.Hosting;
using VendorRisk.Testing.Identity;
using VendorRisk.Testing.Servers;

namespace VendorRisk.Notification.Tests;

/// <summary>The service with its database, broker and mail server, on a day that the test chooses.</summary>
public sealed class NotificationApplication : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly TestBroker _broker;
    private readonly TestBus _bus;
    private readonly ServiceApplication<Program> _service;

    private NotificationApplication(TestDatabase database, TestBroker broker, TestBus bus, ServiceApplication<Program> service, Mailbox mailbox, FakeClock clock)
    {
        (_database, _broker, _bus, _service) = (database, broker, bus, service);
        (Mailbox, Clock) = (mailbox, clock);
    }

    public Mailbox Mailbox { get; }

    public FakeClock Clock { get; }

    public static async Task<NotificationApplication> On(string day)
    {
        var clock = new FakeClock(DateTimeOffset.Parse($"{day}T09:00:00Z", System.Globalization.CultureInfo.InvariantCulture));
        var database = await TestDatabase.Create(NotificationService.Blueprint);
        var broker = await TestBroker.Create(NotificationService.Blueprint);
        var mailbox = new Mailbox();
        var service = await ServiceApplication<Program>.Start(
            clock, database.Settings, broker.Settings, mailbox.Settings, new Dictionary<string, string?> { ["Portal:Address"] = "http://portal.example/" });
        return new NotificationApplication(database, broker, await TestBus.Connect(broker), service, mailbox, clock);
    }

    public HttpClient ClientFor(TestPerson person) => _service.ClientFor(person);

    public async Task Knows(TestPerson person, bool active = true)
    {
        await _bus.Say(person.Organisation, new PersonChanged
        {
            OrganisationId = person.Organisation, PersonId = person.Id, Email = person.Email, Name = person.Name, Roles = [person.Role], Active = active,
            TimeZone = "UTC", OccurredAt = Clock.GetUtcNow(),
        });
        await Eventually.True(async () => (await _database.Column($"select email from people where person_id = '{person.Id}'")).Count == 1, "the person to be known");
    }

    /// <summary>A report is under review. Waits until the service has taken it in.</summary>
    public async Task Hears(ReviewOpened review, Guid? messageId = null)
    {
        await _bus.Say(review.OrganisationId, review, messageId);
        await Eventually.True(async () => (await _database.Column($"select title from watched_reports where review_id = '{review.ReviewId}'")).Count == 1, "the report to be watched");
    }

    public Task Hears(ReviewWithdrawn review) => _bus.Say(review.OrganisationId, review);

    public Task Hears(OrganisationChanged organisation) => Hears(organisation.OrganisationId, organisation);

    public Task Hears(FindingDecided decided) => Hears(decided.OrganisationId, decided);

    public Task Hears(PolicyPutInForce policy) => Hears(policy.OrganisationId, policy);
    public Task Hears(VendorQuestionChanged question) => Hears(question.OrganisationId, question);

    public Task HearsAndHandles(ReviewWithdrawn review) => Hears(review.OrganisationId, review);

    private async Task Hears<TMessage>(Guid organisation, TMessage said)
        where TMessage : class
    {
        var message = Guid.CreateVersion7();
        await _bus.Say(organisation, said, message);
        await Eventually.True(async () => (await _database.Column($"select consumer from inbox where message_id = '{message}'")).Count == 1, "the message to be handled");
    }

    public Task<IReadOnlyList<string>> NamesOf(Guid organisation) => _database.Column($"select name from organisations where organisation_id = '{organisation}'");

    /// <summary>Waits until nothing is due any more at the present time: every report has been looked at, every mail has gone out.</summary>
    public async Task HasNothingLeftToDo()
    {
        var now = Clock.GetUtcNow().ToString("O");
        await Eventually.True(
            async () => (await _database.Column($"select review_id::text from watched_reports where look_again_at <= '{now}' union all select review_id::text from accepted_risks where look_again_at <= '{now}' union all select review_id::text from open_questions where look_again_at <= '{now}'")).Count == 0
                && (await _database.Column("select subject from mails where state = 'Waiting'")).Count == 0,
            "everything due to be done");
    }

    public async Task<IReadOnlyList<JsonElement>> EntriesOf(TestPerson person)
    {
        using var client = ClientFor(person);
        return [.. (await client.GetAsync("/notifications").Is(HttpStatusCode.OK)).GetProperty("items").EnumerateArray()];
    }

    public async ValueTask DisposeAsync()
    {
        await _bus.DisposeAsync();
        await _service.DisposeAsync();
        await Mailbox.DisposeAsync();
        await _broker.DisposeAsync();
        await _database.DisposeAsync();
    }
}
