using System.Diagnostics;
using System.Text;
using VendorRisk.EndToEnd.Tests.Running;

namespace VendorRisk.EndToEnd.Tests.People;

/// <summary>Reports to upload.</summary>
internal static class Reports
{
    public const string ThreeExceptions = "quarrystone-type2-three-exceptions";
    public const string QualifiedAndOld = "tallowmere-type2-qualified-old";
    public static readonly IReadOnlyList<string> Samples = ["harborlight-type2-clean", ThreeExceptions, QualifiedAndOld, "pinewhistle-type1"];

    /// <summary>Another file with the same report in it: what stands behind the end of a PDF is not part of it.</summary>
    public static byte[] Copy(string sample, string mark) => [.. File.ReadAllBytes(Repository.Sample(sample)), .. Encoding.ASCII.GetBytes($"\n% {mark}\n")];

    /// <summary>The samples as they are when they are made today: one of them ended fourteen months ago.</summary>
    public static async Task Render(string folder)
    {
        using var printing = Process.Start(new ProcessStartInfo("dotnet", [Repository.Samples, "render", "--out", folder]) { RedirectStandardOutput = true })!;
        await printing.StandardOutput.ReadToEndAsync();
        await printing.WaitForExitAsync();
        Assert.Equal(0, printing.ExitCode);
    }
}
