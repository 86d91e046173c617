namespace VendorRisk.AppHost.Native.Running;

/// <summary>Mailpit's place is taken by maildev from npm: real SMTP, a page, and GET /email. It catches what the services send.</summary>
internal sealed class MailboxWorkload(ContainerResource mailbox, DataFolder data, Ports ports, string folder) : Workload(mailbox)
{
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(3) };

    private int PagePort => ports.Of(mailbox, "http");

    public override Command Prepare()
    {
        var node = Programs.Named("node") ?? throw new Refused("Node.js is not installed (packages nodejs and npm): no mailbox, so what the services send cannot be delivered.");
        var program = Path.Combine(folder, "node_modules", "maildev", "bin", "maildev");
        if (!File.Exists(program)) throw new Refused("maildev is not installed (npm ci --prefix eng/mailbox): no mailbox, so what the services send cannot be delivered.");
        return new Command(node, program, "--ip", "127.0.0.1", "--smtp", Text(ports.Of(mailbox, "smtp")), "--web-ip", "127.0.0.1", "--web", Text(PagePort), "--mail-directory", data.Folder(Name))
        {
            Folder = folder,
            Patience = TimeSpan.FromSeconds(5),
        };
    }

    public override async Task<bool> IsHealthyAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await Http.GetAsync($"http://127.0.0.1:{PagePort}/healthz", cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
