using System.Security.Cryptography;

namespace VendorRisk.Cli.Reading;

/// <summary>What the result of each file is called: the file's own name, and where two files share it, with the hash of their content.</summary>
internal sealed class OutputNames(IEnumerable<string> files)
{
    // Some file systems hold "Report" and "report" for one name.
    private readonly HashSet<string> _shared = files
        .Select(Path.GetFullPath).Distinct()
        .GroupBy(file => Path.GetFileNameWithoutExtension(file), StringComparer.OrdinalIgnoreCase)
        .Where(sameName => sameName.Count() > 1)
        .Select(sameName => sameName.Key)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Without an ending.</summary>
    public string Of(string file, ReadOnlySpan<byte> content)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        return _shared.Contains(name) ? $"{name}-{Convert.ToHexStringLower(SHA256.HashData(content))[..12]}" : name;
    }
}
