namespace VendorRisk.Web.Session;

/// <summary>Clears away sessions that ended without a sign-out.</summary>
internal sealed class TicketSweep(Tickets tickets, TimeProvider clock, ILogger<TicketSweep> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                // Every renewal writes the file anew, so an untouched one is past its lifetime.
                var removed = tickets.Sweep(SignIn.Lifetime, stoppingToken);
                if (removed > 0) log.LogInformation("{Count} ended sessions removed", removed);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            log.LogDebug("Sweeping stops with the host");
        }
    }
}
