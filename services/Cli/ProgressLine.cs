using VendorRisk.DocumentParsing.Tools;

namespace VendorRisk.Cli;

/// <summary>One line on standard error that is written over; nothing at all where standard error is not a terminal.</summary>
internal sealed class ProgressLine : IProgress<ReadProgress>, IDisposable
{
    private const string Erase = "\r\u001b[K";

    private readonly bool _terminal = !Console.IsErrorRedirected;
    private readonly Lock _writing = new();
    private long _shownAt;

    public void Report(ReadProgress value) => Show(value.Stage switch
    {
        ReadStage.Text => $"text: page {value.Page} of {value.Pages}",
        ReadStage.Recognising => $"recognising: page {value.Page} of {value.Pages}",
    });

    public void Show(string text)
    {
        // Ten times a second is all that an eye follows.
        if (!_terminal || Environment.TickCount64 - Interlocked.Read(ref _shownAt) < 100)
            return;
        Interlocked.Exchange(ref _shownAt, Environment.TickCount64);
        lock (_writing)
            Console.Error.Write(Erase + text);
    }

    public void Clear()
    {
        if (!_terminal)
            return;
        lock (_writing)
            Console.Error.Write(Erase);
    }

    public void Dispose() => Clear();
}
