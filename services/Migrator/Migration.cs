using System.Data.Common;
using System.Diagnostics;
using System.Net.Sockets;
using RabbitMQ.Client.Exceptions;
using VendorRisk.Messaging.Bus;
using VendorRisk.Messaging.Database;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Migrator;

/// <summary>Runs to completion before any service starts: every schema with its roles, then the bus. Waits for servers that are still starting.</summary>
internal sealed partial class Migration(IConfiguration configuration, ILogger<Migration> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public async Task<int> Run(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var service in Platform.Services)
            {
                var schema = new ServiceSchema(
                    service,
                    configuration.Required($"ConnectionStrings:{service.Database}", $"the database of {service.Name}, as its server's administrator"),
                    configuration.Required($"Roles:{service.Role}", $"the password of {service.Name} for its database"),
                    configuration.Required($"Roles:{service.WorkerRole}", $"the password of {service.Name}'s worker role"));
                await Patiently(service.Database, schema.Deploy, cancellationToken);
            }

            var topology = new Topology(configuration);
            await Patiently("messaging", token => topology.Deploy(Platform.Services, token), cancellationToken);
            return 0;
        }
        catch (Exception exception) when (exception is InvalidOperationException or DbException or RabbitMQClientException or SocketException)
        {
            LogFailed(exception.Message);
            return 1;
        }
    }

    private async Task Patiently(string what, Func<CancellationToken, Task> deploy, CancellationToken cancellationToken)
    {
        var waited = Stopwatch.StartNew();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await deploy(cancellationToken);
                LogReady(what);
                return;
            }
            catch (Exception exception) when (IsStarting(exception) && waited.Elapsed < Patience)
            {
                if (attempt == 1)
                    LogWaiting(what, exception.Message);
                await Task.Delay(Pause, cancellationToken);
            }
        }
    }

    // Not up yet, or still starting (57P03).
    private static bool IsStarting(Exception exception) => exception switch
    {
        DbException database => database.IsTransient,
        BrokerUnreachableException { InnerException: not AuthenticationFailureException } => true,
        SocketException => true,
        { InnerException: { } inner } => IsStarting(inner),
        _ => false,
    };

    [LoggerMessage(LogLevel.Information, "{What} is ready")]
    private partial void LogReady(string what);

    [LoggerMessage(LogLevel.Information, "Waiting for {What} ({Reason})")]
    private partial void LogWaiting(string what, string reason);

    [LoggerMessage(LogLevel.Error, "The migration failed: {Reason}")]
    private partial void LogFailed(string reason);
}
