namespace VendorRisk.Sandboxing;

/// <summary>What one run of a tool may use. A run that wants more is ended, and its ending says which of these it met.</summary>
/// <param name="Memory">Address space in bytes, beside the input itself.</param>
/// <param name="Cpu">Processor time: the same on a busy machine and an idle one, so the first line against bombs.</param>
/// <param name="Wall">Time by the clock, for a tool that waits instead of working.</param>
/// <param name="Output">Bytes on standard output, and bytes of any file the tool writes.</param>
public sealed record ToolLimits(long Memory, TimeSpan Cpu, TimeSpan Wall, long Output);
