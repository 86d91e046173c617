using System.Diagnostics;
using Xunit.Sdk;

namespace VendorRisk.Testing;

/// <summary>Waiting for a condition, with a deadline; never for a time.</summary>
public static class Eventually
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(40);

    public static Task True(Func<Task<bool>> condition, string what, TimeSpan? within = null, TimeSpan? every = null) =>
        Becomes(condition, isSo => isSo, what, within, every);

    /// <summary>Reads until the value is as wished for, and returns it; at the deadline fails with the last one.</summary>
    public static async Task<T> Becomes<T>(Func<Task<T>> read, Func<T, bool> wished, string what, TimeSpan? within = null, TimeSpan? every = null)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            var value = await read();
            if (wished(value))
                return value;
            if (waited.Elapsed > (within ?? Deadline))
                throw new XunitException($"Not within {(within ?? Deadline).TotalSeconds:0} s: {what}. Last: {value}");
            await Task.Delay(every ?? Pause);
        }
    }

    /// <summary>Repeats what fails for a while with just this exception.</summary>
    public static async Task Succeeds<TException>(Func<Task> action, Func<TException, bool> passing, TimeSpan? within = null)
        where TException : Exception
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await action();
                return;
            }
            catch (TException exception) when (passing(exception) && waited.Elapsed < (within ?? Deadline))
            {
                await Task.Delay(Pause);
            }
        }
    }
}
