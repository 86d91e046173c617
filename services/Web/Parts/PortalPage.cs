using Microsoft.AspNetCore.Components;
using VendorRisk.Web.Backends;

namespace VendorRisk.Web.Parts;

/// <summary>
/// A page that loads from services. The frame is rendered at once on the server; the data comes when the circuit stands,
/// so nothing is asked twice. What a person leaves is cancelled.
/// </summary>
public abstract class PortalPage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private string? shownPlace;

    protected bool Loading { get; private set; } = true;

    protected Refusal? Trouble { get; set; }

    protected CancellationToken Leaving => leaving.Token;

    /// <summary>What the page is of; when the address names another, it loads anew.</summary>
    protected virtual string Place => "";

    protected abstract Task LoadAsync();

    protected override async Task OnParametersSetAsync()
    {
        if (!RendererInfo.IsInteractive || shownPlace == Place) return;
        shownPlace = Place;
        await ReloadAsync();
    }

    protected async Task ReloadAsync()
    {
        Trouble = null;
        try
        {
            await LoadAsync();
        }
        catch (OperationCanceledException) when (leaving.IsCancellationRequested)
        {
            return;
        }

        Loading = false;
        StateHasChanged();
    }

    /// <summary>The value, or null with the refusal put on the page.</summary>
    protected T? Take<T>(Answer<T> answer) where T : class
    {
        if (answer.Is(out var value, out var refusal)) return value;
        Trouble ??= refusal;
        return null;
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing) return;
        leaving.Cancel();
        leaving.Dispose();
    }
}
