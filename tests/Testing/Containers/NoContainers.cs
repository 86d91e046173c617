using VendorRisk.Testing.Servers;

namespace VendorRisk.Testing.Containers;

/// <summary>Testcontainers is not on this feed (eng/feed): servers are native or configured.</summary>
internal static class TestContainers
{
    public static Task<string?> TryStartPostgres() => Task.FromResult<string?>(null);

    public static Task<RabbitServer?> TryStartRabbit() => Task.FromResult<RabbitServer?>(null);
}
