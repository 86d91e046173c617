using System.Diagnostics;
using VendorRisk.DocumentParsing.Core.Source;
using VendorRisk.Sandboxing;

namespace VendorRisk.DocumentParsing.Tools.Tests;

/// <summary>The reader as a service has it, and the few programs that a test needs beside it.</summary>
internal static class Reading
{
    public static Sandbox Sandbox { get; } = new();

    public static Task<Outcome<SourceDocument>> OfAsync(byte[] file, string? password = null, ReadLimits? limits = null) =>
        new DocumentReader(Sandbox, limits ?? ReadLimits.Default).ReadAsync(file, password, progress: null, CancellationToken.None);

    public static async Task<SourceDocument> DocumentAsync(byte[] file, string? password = null)
    {
        var outcome = await OfAsync(file, password);
        Assert.Null(outcome.Refusal);
        return outcome.Value!;
    }

    public static async Task<string> RefusalAsync(byte[] file, string? password = null, ReadLimits? limits = null) =>
        (await OfAsync(file, password, limits)).Refusal?.Code ?? "read";

    public static string TextOf(SourcePage page) => string.Join(' ', page.Words.Select(word => word.Text));

    /// <summary>The file after qpdf did something to it.</summary>
    public static byte[] Qpdf(byte[] file, params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("vendorrisk-tests-");
        try
        {
            var (from, to) = (Path.Combine(folder.FullName, "from.pdf"), Path.Combine(folder.FullName, "to.pdf"));
            File.WriteAllBytes(from, file);
            using var qpdf = Process.Start("qpdf", [.. arguments, from, to]);
            qpdf.WaitForExit();
            Assert.Equal(0, qpdf.ExitCode);
            return File.ReadAllBytes(to);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
