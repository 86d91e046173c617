using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Containers;
using Testcontainers.PostgreSql;
using Testcontainers.RabbitMq;
using VendorRisk.Testing.Servers;

namespace VendorRisk.Testing.Containers;

/// <summary>Compiled where Testcontainers is on the feed; null where there is no container engine. Its reaper removes the containers.</summary>
internal static class TestContainers
{
    private const int Management = 15672;

    public static async Task<string?> TryStartPostgres() =>
        await TryStart(() => new PostgreSqlBuilder("postgres:17-alpine").WithCommand("-c", "fsync=off", "-c", "max_connections=200").Build()) is { } postgres
            ? postgres.GetConnectionString()
            : null;

    public static async Task<RabbitServer?> TryStartRabbit() =>
        await TryStart(() => new RabbitMqBuilder("rabbitmq:4.1-management-alpine").WithPortBinding(Management, assignRandomHostPort: true).Build()) is { } rabbit
            ? new RabbitServer(new Uri(rabbit.GetConnectionString()), new Uri($"http://{rabbit.Hostname}:{rabbit.GetMappedPublicPort(Management)}/"))
            : null;

    private static async Task<TContainer?> TryStart<TContainer>(Func<TContainer> build)
        where TContainer : class, IContainer
    {
        try
        {
            var container = build();
            await container.StartAsync();
            return container;
        }
        catch (DockerUnavailableException)
        {
            return null;
        }
    }
}
