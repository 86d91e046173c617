namespace VendorRisk.Sandboxing;

/// <summary>One way to fence a tool in: the words that stand before its own command line.</summary>
/// <param name="Weakness">What this wall does not keep out; null for the strongest.</param>
internal sealed record Wall(string? Weakness, IReadOnlyList<string> Prefix, Func<ToolLimits, IEnumerable<string>> Limits)
{
    /// <summary>From the strongest that this system could have to the weakest. Which of them it permits, only a trial shows.</summary>
    public static IReadOnlyList<Wall> Candidates(InstalledTools tools, bool root)
    {
        string[] drop = root && tools.Find("setpriv") is { } setpriv
            ? [setpriv, "--reuid=65534", "--regid=65534", "--clear-groups", "--no-new-privs", "--"]
            : [];
        var limits = tools.Find("prlimit") is { } prlimit
            ? new Func<ToolLimits, IEnumerable<string>>(wanted => Prlimit(prlimit, wanted))
            : Ulimit;
        var asRoot = root && drop.Length == 0 ? " as root" : "";
        var walls = new List<Wall>();
        if (tools.Find("bwrap") is { } bwrap)
            walls.Add(new Wall(asRoot == "" ? null : "tools run as root", [.. drop, bwrap, .. Namespaces(), .. Elsewhere(tools)], limits));

        var open = tools.Find("bwrap") is null ? "bubblewrap is not installed" : "bubblewrap is not permitted here";
        walls.Add(new Wall($"{open}: tools run{asRoot} with limits on memory and time, but can see files and the network", drop, limits));
        return walls;
    }

    public IEnumerable<string> CommandLine(ToolLimits limits, string tool, IEnumerable<string> arguments) =>
        [.. Prefix, .. Limits(limits), tool, .. arguments];

    // No network, no other processes, no files but the system's programs, fonts and a scratch folder that is gone with the run.
    private static List<string> Namespaces()
    {
        List<string> arguments =
        [
            "--unshare-all", "--die-with-parent", "--new-session", "--ro-bind", "/usr", "/usr", "--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp",
            "--ro-bind-try", "/etc/fonts", "/etc/fonts", "--ro-bind-try", "/etc/alternatives", "/etc/alternatives",
            "--ro-bind-try", "/etc/ld.so.cache", "/etc/ld.so.cache", "--chdir", "/tmp",
        ];
        // /lib is a link into /usr on a merged system and a folder of its own on an older one.
        foreach (var folder in new[] { "/lib", "/lib64", "/lib32", "/bin", "/sbin" })
        {
            if (new DirectoryInfo(folder) is not { Exists: true } info)
                continue;
            arguments.AddRange(info.LinkTarget is { } target ? ["--symlink", target, folder] : ["--ro-bind", folder, folder]);
        }

        return arguments;
    }

    // Programs that are installed beside the system's own: /opt, /usr/local is part of /usr.
    private static IEnumerable<string> Elsewhere(InstalledTools tools) =>
        ((string[])["prlimit", "pdftotext", "pdfinfo", "pdftoppm", "pdfimages", "tesseract", "qpdf", "weasyprint"])
        .Select(tools.Find)
        .Select(Path.GetDirectoryName)
        .Distinct()
        .Where(folder => folder is not null && !folder.StartsWith("/usr/", StringComparison.Ordinal) && folder is not "/bin" and not "/sbin")
        .SelectMany(folder => (string[])["--ro-bind", folder!, folder!]);

    private static IEnumerable<string> Prlimit(string prlimit, ToolLimits limits) =>
        // A second between the soft and the hard limit: the tool ends by SIGXCPU, which says why.
        [prlimit, $"--as={limits.Memory}", $"--cpu={Seconds(limits)}:{Seconds(limits) + 1}", $"--fsize={limits.Output}", "--core=0", "--"];

    // A system without prlimit (macOS) has ulimit in its shell; what a shell cannot limit there, the clock still does.
    private static IEnumerable<string> Ulimit(ToolLimits limits) =>
        ["/bin/sh", "-c", $"ulimit -t {Seconds(limits)}; ulimit -c 0; ulimit -v {limits.Memory / 1024} 2>/dev/null; exec \"$0\" \"$@\""];

    private static long Seconds(ToolLimits limits) => Math.Max(1, (long)Math.Ceiling(limits.Cpu.TotalSeconds));
}
