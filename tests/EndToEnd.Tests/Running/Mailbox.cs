using System.Net.Http.Json;
using System.Text.Json;
using VendorRisk.Testing;

namespace VendorRisk.EndToEnd.Tests.Running;

/// <summary>What the platform's mail server has taken.</summary>
public sealed class Mailbox(Platform platform)
{
    public async Task<IReadOnlyList<Mail>> To(string address)
    {
        using var http = new HttpClient { BaseAddress = platform.Address("mailbox") };
        var mails = await http.GetFromJsonAsync<JsonElement>("/email");
        return [.. mails.EnumerateArray()
            .Where(mail => mail.GetProperty("to").EnumerateArray().Any(to => to.GetProperty("address").GetString() == address))
            .Select(mail => new Mail(mail.GetProperty("subject").GetString()!, mail.GetProperty("text").GetString()!))];
    }

    public async Task<Mail> Until(string address, string subject) =>
        (await Eventually.Becomes(() => To(address), mails => mails.Any(mail => mail.Is(subject)), $"a mail to {address} about {subject}", TimeSpan.FromMinutes(2))).Last(mail => mail.Is(subject));
}

public sealed record Mail(string Subject, string Text)
{
    public bool Is(string subject) => Subject.Contains(subject, StringComparison.Ordinal);
}
