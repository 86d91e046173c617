namespace VendorRisk.AppHost.Native.Running;

/// <summary>What everybody can see: the state of each resource. Whoever waits for a state is woken by every change.</summary>
internal sealed class Board(IEnumerable<string> names)
{
    private readonly Lock guard = new();
    private readonly OrderedDictionary<string, ResourceState> states = new(names.Select(name => KeyValuePair.Create(name, new ResourceState(Phase.Stopped))));
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public event Action? Changed;

    public IReadOnlyList<(string Name, ResourceState State)> All
    {
        get
        {
            lock (guard) return [.. states.Select(entry => (entry.Key, entry.Value))];
        }
    }

    public ResourceState this[string name]
    {
        get
        {
            lock (guard) return states[name];
        }
    }

    public void Set(string name, ResourceState state)
    {
        lock (guard) states[name] = state;
        Wake();
    }

    public void Wake()
    {
        TaskCompletionSource before;
        lock (guard) (before, changed) = (changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        before.SetResult();
        Changed?.Invoke();
    }

    public async Task UntilAsync(Func<bool> condition, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task next;
            lock (guard) next = changed.Task;
            if (condition()) return;
            await next.WaitAsync(cancellationToken);
        }
    }
}
