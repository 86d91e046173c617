namespace VendorRisk.Sandboxing;

/// <summary>One run of a tool: its input goes in on standard input, so that no document is ever a file that others could open.</summary>
public sealed record ToolCall(string Tool, IReadOnlyList<string> Arguments, ReadOnlyMemory<byte> Input, ToolLimits Limits);
