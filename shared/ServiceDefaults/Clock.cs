using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace VendorRisk.ServiceDefaults;

internal static class Clock
{
    public static void AddClock(this IHostApplicationBuilder builder)
    {
        var offset = builder.Configuration.GetValue<TimeSpan?>("Clock:Offset") ?? TimeSpan.Zero;
        if (offset != TimeSpan.Zero && builder.Environment.IsProduction())
            throw new InvalidOperationException("Clock__Offset is set: it is for development only, and refused in Production.");
        builder.Services.TryAddSingleton<TimeProvider>(new OffsetTimeProvider(offset));
    }

    /// <summary>The system's clock moved on, so that a reminder of tomorrow can be seen today. Timers and durations are not touched.</summary>
    private sealed class OffsetTimeProvider(TimeSpan offset) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + offset;
    }
}
