namespace VendorRisk.Cli;

/// <summary>What a script may rely on. Anything else is a crash.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Only where <c>--fail-on</c> asked for it.</summary>
    public const int FoundWhatWasAskedFor = 1;
    public const int BadArguments = 2;

    /// <summary>The document, or at least one of several, cannot be read.</summary>
    public const int Unreadable = 3;
    public const int ToolMissing = 4;
}
