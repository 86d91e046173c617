using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace VendorRisk.Architecture.Tests;

/// <summary>The source tree that the rules are about: what git would know, without what a build writes.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = ["artifacts", "bin", "obj", "node_modules", ".git", ".data", "lib"];

    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<string> Sources { get; } = [.. Files("*.cs").Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<Project> Projects { get; } = [.. Files("*.csproj").Select(file => new Project(file, XDocument.Load(Full(file))))];

    public static string Read(string file) => File.ReadAllText(Full(file));

    public static string[] Lines(string file) => File.ReadAllLines(Full(file));

    public static bool IsTest(string file) => file.StartsWith("tests/", StringComparison.Ordinal);

    private static string Full(string file) => Path.Combine(Root, file);

    private static IEnumerable<string> Files(string pattern) => Walk(new DirectoryInfo(Root), pattern).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'));

    private static IEnumerable<string> Walk(DirectoryInfo folder, string pattern) => folder.EnumerateFiles(pattern).Select(file => file.FullName)
        .Concat(folder.EnumerateDirectories().Where(inner => !NotOurs.Contains(inner.Name)).SelectMany(inner => Walk(inner, pattern)));

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(here)!);
        while (!File.Exists(Path.Combine(folder.FullName, "VendorRisk.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("VendorRisk.sln is not above this file.");
        return folder.FullName;
    }
}

internal sealed record Project(string File, XDocument Xml)
{
    public string Name => Path.GetFileNameWithoutExtension(File);

    public bool IsHost => Xml.Root?.Attribute("Sdk")?.Value == "Microsoft.NET.Sdk.Web";

    /// <summary>services/DocumentParsing/Core/X.csproj is of DocumentParsing; null outside of services.</summary>
    public string? Service => File.Split('/') is ["services", var service, ..] ? service : null;

    public IEnumerable<XElement> Packages => Xml.Descendants("PackageReference");

    public IEnumerable<Project> References => Xml.Descendants("ProjectReference")
        .Select(reference => Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(File)!, reference.Attribute("Include")!.Value))).Replace('\\', '/'))
        .Select(file => Repository.Projects.Single(project => project.File == file));
}
