using VendorRisk.Sandboxing;

namespace VendorRisk.DocumentParsing.Tools;

/// <summary>What a document may be and cost. The input is hostile until it has been read.</summary>
public sealed record ReadLimits
{
    private const long MiB = 1 << 20;

    public static ReadLimits Default { get; } = new();

    public long Bytes { get; init; } = 100 * MiB;

    public int Pages { get; init; } = 2_000;

    /// <summary>Points; 14,400 (200 inches) is the largest page that Acrobat itself makes.</summary>
    public double PageSide { get; init; } = 14_400;

    public int RecognisedPages { get; init; } = 600;

    /// <summary>All words of a document: 2,000 dense pages take poppler a second or two, and print 60 MB.</summary>
    public ToolLimits Text { get; init; } = new(Memory: 1024 * MiB, Cpu: TimeSpan.FromSeconds(10), Wall: TimeSpan.FromSeconds(60), Output: 512 * MiB);

    /// <summary>The list of pages and their sizes, or the same document without its password.</summary>
    public ToolLimits Opening { get; init; } = new(Memory: 1024 * MiB, Cpu: TimeSpan.FromSeconds(10), Wall: TimeSpan.FromSeconds(60), Output: 256 * MiB);

    /// <summary>One page as a picture.</summary>
    public ToolLimits Picture { get; init; } = new(Memory: 1024 * MiB, Cpu: TimeSpan.FromSeconds(20), Wall: TimeSpan.FromSeconds(120), Output: 256 * MiB);

    /// <summary>One picture as words: two to four seconds are usual.</summary>
    public ToolLimits Recognition { get; init; } = new(Memory: 2048 * MiB, Cpu: TimeSpan.FromSeconds(60), Wall: TimeSpan.FromSeconds(300), Output: 32 * MiB);
}
