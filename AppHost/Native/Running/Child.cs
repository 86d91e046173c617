using System.Diagnostics;

namespace VendorRisk.AppHost.Native.Running;

/// <summary>A process of this run: its lines go to the log, its number to the watchdog.</summary>
internal sealed class Child
{
    private readonly Command command;
    private readonly Process process;

    private Child(Command command, Process process, Task<int> exited) => (this.command, this.process, Exited, Pid) = (command, process, exited, process.Id);

    public int Pid { get; }
    public Task<int> Exited { get; }

    public static Child Start(string name, Command command, Log log, Watchdog watchdog)
    {
        var (program, arguments) = command.Line;
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = command.Folder,
        };
        foreach (var (key, value) in command.Environment) start.Environment[key] = value;
        var process = Process.Start(start) ?? throw new Refused($"{command.Program} could not be started.");
        var pid = process.Id;
        watchdog.Add(pid, command.StopSignal, name);
        process.StandardInput.Close();
        return new Child(command, process, EndAsync());

        async Task<int> EndAsync()
        {
            var lines = Task.WhenAll(PumpAsync(process.StandardOutput), PumpAsync(process.StandardError));
            await process.WaitForExitAsync();
            var code = process.ExitCode;
            // What it has started goes with it; a grandchild that holds the pipe open must not keep the log waiting.
            Signal.SendToGroup(pid, Signal.Kill);
            await Task.WhenAny(lines, Task.Delay(TimeSpan.FromSeconds(2)));
            watchdog.Remove(pid);
            process.Dispose();
            return code;
        }

        async Task PumpAsync(StreamReader reader)
        {
            while (await reader.ReadLineAsync() is { } line) log.Write(name, line);
        }
    }

    public void End() => Signal.Send(Pid, Signal.Kill);

    public async Task StopAsync()
    {
        Signal.Send(Pid, command.StopSignal == "INT" ? Signal.Interrupt : Signal.Terminate);
        if (await Task.WhenAny(Exited, Task.Delay(command.Patience)) != Exited) End();
        await Exited;
    }
}
