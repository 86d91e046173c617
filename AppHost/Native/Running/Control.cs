namespace VendorRisk.AppHost.Native.Running;

/// <summary>What can be asked of a run while it runs.</summary>
internal sealed class Control(IReadOnlyList<Supervisor> supervisors, Func<string> status, Action stopAll, Board board)
{
    // A start is answered when it is known how it went; a service that keeps failing must not keep the asker.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    public async Task<string> AnswerAsync(string question)
    {
        var words = question.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is ["status"]) return status();
        if (words is ["stop"])
        {
            stopAll();
            return "stopping everything";
        }

        if (words is not [var verb, var name]) return "error: say status, stop (everything), or stop, start, restart or kill with the name of a resource.";
        if (supervisors.SingleOrDefault(candidate => candidate.Name == name) is not { } supervisor) return $"error: there is no resource '{name}'.";

        switch (verb)
        {
            case "stop":
                await supervisor.StopAsync();
                return $"{name}: stopped";
            case "start":
                supervisor.Start();
                return await SettledAsync(name);
            case "restart":
                await supervisor.StopAsync();
                supervisor.Start();
                return await SettledAsync(name);
            case "kill":
                supervisor.Kill();
                return $"{name}: killed";
            default:
                return $"error: '{verb}' is not one of status, stop, start, restart, kill.";
        }
    }

    private async Task<string> SettledAsync(string name)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await board.UntilAsync(() => board[name].Phase is Phase.Healthy or Phase.Completed or Phase.Unavailable, patience.Token);
            return $"{name}: {board[name].Detail}";
        }
        catch (OperationCanceledException)
        {
            return $"error: {name} is not healthy yet: {board[name].Detail}";
        }
    }
}
