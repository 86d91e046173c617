using VendorRisk.DocumentParsing.Core.Source;
using VendorRisk.DocumentParsing.Tools;
using VendorRisk.Sandboxing;

namespace VendorRisk.Cli;

/// <summary>What every command that opens a document works with, and how it says that a document cannot be opened.</summary>
internal sealed class Workbench
{
    public Workbench()
    {
        Sandbox.Weakened += weakness => Console.Error.WriteLine($"vendorrisk: note: {weakness}");
        // Made at once: it limits the searches of the core, which a command may warm up before it reads.
        Reader = new(Sandbox, Limits);
    }

    public Sandbox Sandbox { get; } = new();

    public ReadLimits Limits { get; } = ReadLimits.Default;

    public DocumentReader Reader { get; }

    public PageRenderer Renderer => new(Sandbox, Limits);

    public async Task<Outcome<SourceDocument>> OpenAsync(string path, string? password, IProgress<ReadProgress>? progress, CancellationToken cancellationToken)
    {
        var (bytes, refusal) = InputFile.Load(path, Limits.Bytes);
        return refusal ?? await Reader.ReadAsync(bytes, password, progress, cancellationToken);
    }

    /// <summary>One line on standard error, and the exit code that goes with it.</summary>
    public static int Refuse(string name, DocumentRefusal refusal)
    {
        Console.Error.WriteLine($"vendorrisk: {name}: {refusal.Code}: {refusal.Reason} {refusal.WhatToDo}");
        return refusal.IsOurs ? ExitCode.ToolMissing : ExitCode.Unreadable;
    }
}
