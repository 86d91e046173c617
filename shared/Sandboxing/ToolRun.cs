namespace VendorRisk.Sandboxing;

public enum ToolEnding
{
    Done,

    /// <summary>The tool gave up by itself, or crashed.</summary>
    Failed,
    CpuExceeded,
    MemoryExceeded,
    OutputExceeded,
    TimeExceeded,

    /// <summary>The tool is not installed.</summary>
    Missing,
}

/// <summary>How a run ended. <paramref name="Complaint"/> is the beginning of what the tool wrote to standard error.</summary>
public sealed record ToolRun(string Tool, ToolEnding Ending, int ExitCode, string Complaint)
{
    public bool HitALimit => Ending is ToolEnding.CpuExceeded or ToolEnding.MemoryExceeded or ToolEnding.OutputExceeded or ToolEnding.TimeExceeded;
}
