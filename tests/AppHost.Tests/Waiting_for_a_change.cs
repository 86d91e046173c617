using VendorRisk.AppHost.Native.Running;

namespace VendorRisk.AppHost.Tests;

public sealed class Waiting_for_a_change
{
    [Fact]
    public async Task ends_when_the_state_is_there_and_not_before()
    {
        var board = new Board(["postgres", "intake"]);
        var waiting = board.UntilAsync(() => board["postgres"].Phase == Phase.Healthy, CancellationToken.None);
        board.Set("intake", new ResourceState(Phase.Healthy));
        Assert.False(waiting.IsCompleted);
        board.Set("postgres", new ResourceState(Phase.Healthy));
        await waiting.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task ends_when_nobody_waits_any_longer()
    {
        using var patience = new CancellationTokenSource();
        var board = new Board(["postgres"]);
        var waiting = board.UntilAsync(() => false, patience.Token);
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }
}
