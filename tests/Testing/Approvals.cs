using System.Runtime.CompilerServices;
using Xunit;

namespace VendorRisk.Testing;

/// <summary>
/// Compares a text with NAME.approved.EXTENSION beside the test. On a difference NAME.received.EXTENSION is written beside it: look at it,
/// and if it is right, move it over the approved one.
/// </summary>
public static class Approvals
{
    public static void Match(string received, string name, string extension = "txt", [CallerFilePath] string test = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(test)!, name);
        var (approvedFile, receivedFile) = ($"{stem}.approved.{extension}", $"{stem}.received.{extension}");
        var approved = File.Exists(approvedFile) ? File.ReadAllText(approvedFile).ReplaceLineEndings("\n") : "";
        received = received.ReplaceLineEndings("\n");
        if (string.Equals(approved, received, StringComparison.Ordinal))
        {
            File.Delete(receivedFile);
            return;
        }

        File.WriteAllText(receivedFile, received);
        Assert.Fail($"{Path.GetFileName(receivedFile)} differs from {Path.GetFileName(approvedFile)}:\n{FirstDifference(approved, received)}");
    }

    private static string FirstDifference(string approved, string received)
    {
        var (before, after) = (approved.Split('\n'), received.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(before.Length, after.Length)).First(i => before.ElementAtOrDefault(i) != after.ElementAtOrDefault(i));
        return $"line {line + 1}\napproved: {before.ElementAtOrDefault(line)}\nreceived: {after.ElementAtOrDefault(line)}";
    }
}
