using System.Diagnostics;
using System.Runtime.InteropServices;

namespace VendorRisk.AppHost.Native.Running;

/// <summary>One run: everything up, watched, and everything down again, whoever asks for it.</summary>
internal sealed class NativeRun : IDisposable
{
    private readonly CancellationTokenSource closing = new();
    private readonly List<PosixSignalRegistration> signals = [];
    private readonly IReadOnlyCollection<Resource> resources;
    private readonly RunOptions options;
    private readonly DataFolder data;
    private readonly Log log;
    private readonly Watchdog watchdog;
    private readonly Board board;
    private readonly RunValues values;
    private readonly ParameterValues parameters;
    private readonly IReadOnlyList<Resource> processes;
    private readonly IReadOnlyList<Supervisor> supervisors;
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private int interrupts;

    private NativeRun(IReadOnlyCollection<Resource> resources, RunOptions options, DataFolder data)
    {
        (this.resources, this.options, this.data) = (resources, options, data);
        processes = [.. Topology.Processes(resources)];
        var names = processes.Select(resource => resource.Name).ToList();
        if ((options.Only ?? new HashSet<string>()).Concat(options.Ports.Keys).Except(names).FirstOrDefault() is { } unknown)
            throw new Refused($"There is no resource '{unknown}'. There are: {string.Join(", ", names)}.");
        log = new Log(data.Folder("logs"), names, options.Quiet);
        watchdog = new Watchdog(data["pids"]);
        board = new Board(names);
        parameters = new ParameterValues(data);
        var ports = new Ports(data, options, log);
        values = new RunValues(ports, parameters);
        supervisors = Topology.Supervise(resources, data, ports, values, board, log, watchdog);
        foreach (var signal in new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP })
            signals.Add(PosixSignalRegistration.Create(signal, Interrupted));
    }

    public static async Task<int> RunAsync(IReadOnlyCollection<Resource> resources, RunOptions options)
    {
        try
        {
            if (options.Refusal is not null) throw new Refused($"{options.Refusal}{Environment.NewLine}{RunOptions.Usage}");
            if (options.Control is not null) return await ControlSocket.AskAsync(options.Data ?? Path.GetFullPath(Path.Combine(Projects.Project.AppHostDirectory, "..", ".data")), options.Control);
            using var data = DataFolder.Open(options, Projects.Project.AppHostDirectory);
            using var run = new NativeRun(resources, options, data);
            return await run.RunAsync();
        }
        catch (Refused refused)
        {
            await Console.Error.WriteLineAsync($"error: {refused.Message}");
            return 1;
        }
    }

    public void Dispose()
    {
        foreach (var signal in signals) signal.Dispose();
        watchdog.Dispose();
        log.Dispose();
        closing.Dispose();
    }

    private async Task<int> RunAsync()
    {
        // Addresses and secrets are settled before anything runs: a refusal then leaves nothing to stop.
        foreach (var resource in processes)
            foreach (var value in resource.Environment.Values) values.Of(value);
        var welcome = new Welcome(data, resources, values, parameters);
        var demo = new Demo(data, welcome, parameters, log);
        demo.Want(options.Demo);

        var socket = ControlSocket.PathIn(data.Path);
        using var control = new ControlSocket(socket);
        var state = new StateFile(data, processes, values, board, log, socket);
        board.Changed += state.Write;
        var lives = supervisors.Select(supervisor => supervisor.RunAsync(closing.Token)).ToList();
        var answering = control.AnswerAsync(new Control(supervisors, Status, closing.Cancel, board).AnswerAsync, closing.Token);
        var wanted = supervisors.Where(supervisor => options.Only?.Contains(supervisor.Name) ?? true).ToList();
        foreach (var supervisor in wanted) supervisor.Start();

        var code = 0;
        try
        {
            var settled = SettleAsync(wanted, welcome, demo);
            // A life ends only by a mistake of this program: better stop with it than go on without its resource.
            await await Task.WhenAny([.. lives, answering, EndlessAsync(settled)]);
        }
        catch (OperationCanceledException) when (closing.IsCancellationRequested)
        {
        }
        catch (Refused refused)
        {
            log.Say($"error: {refused.Message}");
            code = 1;
        }

        await CloseAsync();
        await Task.WhenAll(lives.Append(answering)).ContinueWith(_ => { }, TaskScheduler.Default);
        return code;
    }

    private async Task SettleAsync(List<Supervisor> wanted, Welcome welcome, Demo demo)
    {
        await board.UntilAsync(() => wanted.All(supervisor => board[supervisor.Name].IsSettled && board[supervisor.Name].Phase != Phase.Stopped), closing.Token);
        if (wanted.FirstOrDefault(supervisor => board[supervisor.Name].Phase == Phase.Unavailable && supervisor.Name != "mailbox") is { } missing)
            throw new Refused($"{missing.Name}: {board[missing.Name].Detail}");
        log.Say($"{Environment.NewLine}{Status()}{Environment.NewLine}{Environment.NewLine}Up after {clock.Elapsed.TotalSeconds:0} s.");
        if (wanted.All(supervisor => supervisor.Name != "web")) return;
        log.Say(welcome.Text() + Environment.NewLine);
        await demo.RunAsync(closing.Token);
    }

    private async Task EndlessAsync(Task first)
    {
        await first;
        await Task.Delay(Timeout.Infinite, closing.Token);
    }

    private string Status() => StatusTable.Of(processes, board, values);

    private void Interrupted(PosixSignalContext context)
    {
        context.Cancel = true;
        if (Interlocked.Increment(ref interrupts) > 1)
        {
            // Asked twice: no patience left.
            foreach (var supervisor in supervisors) supervisor.Kill();
            return;
        }

        log.Say($"{Environment.NewLine}Stopping; once more to stop at once.");
        closing.Cancel();
    }

    // Nothing is taken away from under a service that still uses it: whoever waits for a resource stops before it.
    private async Task CloseAsync()
    {
        var stopping = new Dictionary<string, Task>();
        foreach (var supervisor in supervisors) await StopAsync(supervisor);
        log.Say("Everything has stopped.");

        Task StopAsync(Supervisor supervisor)
        {
            if (stopping.TryGetValue(supervisor.Name, out var already)) return already;
            var dependents = supervisors.Where(other => other.Waits.Any(wait => wait.On.Name == supervisor.Name)).Select(StopAsync).ToList();
            return stopping[supervisor.Name] = StopAfterAsync(dependents, supervisor);
        }

        static async Task StopAfterAsync(List<Task> dependents, Supervisor supervisor)
        {
            await Task.WhenAll(dependents);
            await supervisor.StopAsync();
        }
    }
}
