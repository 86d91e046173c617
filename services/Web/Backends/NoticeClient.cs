using VendorRisk.ServiceDefaults;

namespace VendorRisk.Web.Backends;

/// <summary>Entries for people, reminders to come, and the test mail.</summary>
internal sealed class NoticeClient(ServiceCall call)
{
    public Task<Answer<Page<Notice>>> NoticesAsync(bool unreadOnly, string? after, CancellationToken cancel) =>
        call.GetAsync<Page<Notice>>(Backend.Notices, $"notifications?limit=50{(unreadOnly ? "&unread=true" : "")}{(after is null ? "" : $"&after={Uri.EscapeDataString(after)}")}", cancel);

    public Task<Answer<Done>> MarkReadAsync(Guid notice, CancellationToken cancel) =>
        call.SendAsync<Done>(Backend.Notices, HttpMethod.Post, $"notifications/{notice}/read", body: null, etag: null, cancel);

    public Task<Answer<IReadOnlyList<Reminder>>> RemindersAsync(CancellationToken cancel) =>
        call.GetAsync<IReadOnlyList<Reminder>>(Backend.Notices, "reminders", cancel);

    public Task<Answer<TestMail>> SendTestMailAsync(CancellationToken cancel) =>
        call.SendAsync<TestMail>(Backend.Notices, HttpMethod.Post, "test-mail", new { }, etag: null, cancel);
}
