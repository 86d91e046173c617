using System.Diagnostics;
using System.Text;

namespace VendorRisk.Sandboxing;

/// <summary>One running command: fed, listened to, and ended with everything it started.</summary>
internal static class ToolProcess
{
    private const int ComplaintBytes = 4096;

    public static async Task<ToolRun> RunAsync(
        IEnumerable<string> commandLine, ToolCall call, Action<Stream> read, CancellationToken cancellationToken)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(call.Limits.Wall);
        using var process = await Launcher.StartAsync(Command(commandLine));
        await using var ending = time.Token.Register(() => End(process));
        using var output = process.StandardOutput;
        using var errors = process.StandardError;
        var limited = new LimitedStream(output.BaseStream, call.Limits.Output);
        var feeding = Apart(() => Feed(process, call.Input));
        var complaining = Apart(() => FirstOf(errors.BaseStream));
        try
        {
            await Apart(() => Consume(limited, read));
        }
        catch (Exception) when (limited.Exceeded || time.IsCancellationRequested)
        {
            // The reader was cut off by a limit: how the run ended says it.
            End(process);
        }
        catch
        {
            End(process);
            throw;
        }

        await process.WaitForExitAsync(CancellationToken.None);
        await feeding;
        var complaint = await complaining;
        cancellationToken.ThrowIfCancellationRequested();
        var how = limited.Exceeded ? ToolEnding.OutputExceeded
            : time.IsCancellationRequested ? ToolEnding.TimeExceeded
            : Ending(process.ExitCode, complaint);
        return new ToolRun(call.Tool, how, process.ExitCode, complaint);
    }

    // Threads of their own: all three wait for a pipe most of their life, and the pool, which has as many threads as the machine has
    // cores, grows by one or two a second when all are waiting. Two tools at once would wait for that second.
    private static Task<T> Apart<T>(Func<T> work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static bool Consume(Stream output, Action<Stream> read)
    {
        read(output);
        return true;
    }

    // 128 + signal, as a shell and bwrap report it: 24 XCPU, 25 XFSZ, 9 KILL (the kernel's answer to the hard limit).
    private static ToolEnding Ending(int exitCode, string complaint) => exitCode switch
    {
        0 => ToolEnding.Done,
        128 + 24 or 128 + 9 => ToolEnding.CpuExceeded,
        128 + 25 => ToolEnding.OutputExceeded,
        _ when complaint.Contains("ut of memory", StringComparison.Ordinal)
            || complaint.Contains("bad_alloc", StringComparison.Ordinal)
            || complaint.Contains("annot allocate memory", StringComparison.Ordinal) => ToolEnding.MemoryExceeded,
        _ => ToolEnding.Failed,
    };

    private static ProcessStartInfo Command(IEnumerable<string> commandLine)
    {
        string[] words = [.. commandLine];
        var command = new ProcessStartInfo(words[0], words[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        // Nothing of the host's environment (connection strings, tokens) is the tools' business.
        command.Environment.Clear();
        command.Environment["PATH"] = "/usr/bin:/bin";
        command.Environment["LC_ALL"] = "C.UTF-8";
        command.Environment["HOME"] = "/tmp";
        // One page, one core: pages are what runs in parallel.
        command.Environment["OMP_THREAD_LIMIT"] = "1";
        return command;
    }

    private static bool Feed(Process process, ReadOnlyMemory<byte> input)
    {
        try
        {
            using var stream = process.StandardInput.BaseStream;
            stream.Write(input.Span);
            return true;
        }
        catch (IOException)
        {
            // The tool had read enough, or is gone: its exit code tells which.
            return false;
        }
    }

    // A hostile file can make a tool complain without end: the rest is read, so that the tool does not stall, and dropped.
    private static string FirstOf(Stream errors)
    {
        var kept = new byte[ComplaintBytes];
        var dropped = new byte[ComplaintBytes];
        var length = errors.ReadAtLeast(kept, kept.Length, throwOnEndOfStream: false);
        while (errors.Read(dropped) > 0)
        {
        }

        return Encoding.UTF8.GetString(kept, 0, length);
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended by itself in the meantime.
        }
    }
}
