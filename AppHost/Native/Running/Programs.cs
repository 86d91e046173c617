namespace VendorRisk.AppHost.Native.Running;

/// <summary>Where the system's packages put their servers. Debian keeps them out of the path on purpose.</summary>
internal static class Programs
{
    /// <summary>The folder of PostgreSQL's programs: the newest, or of the version that made the data.</summary>
    public static string? PostgresFolder(string? version = null)
    {
        var installed = Folders("/usr/lib/postgresql", "*").Concat(Folders("/opt/homebrew/opt", "postgresql@*"))
            .Select(folder => (Version: Path.GetFileName(folder).Split('@')[^1], Programs: Path.Combine(folder, "bin")))
            .Where(found => File.Exists(Path.Combine(found.Programs, "initdb")) && (version is null || found.Version == version))
            .OrderBy(found => found.Version.Length).ThenBy(found => found.Version, StringComparer.Ordinal);
        return installed.Select(found => found.Programs).LastOrDefault() ?? Path.GetDirectoryName(Named("initdb"));
    }

    public static string? RabbitMQServer => new[] { "/usr/lib/rabbitmq/bin/rabbitmq-server", "/opt/homebrew/sbin/rabbitmq-server" }.FirstOrDefault(File.Exists) ?? Named("rabbitmq-server");

    public static string? Named(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    private static string[] Folders(string root, string pattern) => Directory.Exists(root) ? Directory.GetDirectories(root, pattern) : [];
}
