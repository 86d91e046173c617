using System.Diagnostics;
using System.Text;
using VendorRisk.Sandboxing;

namespace VendorRisk.DocumentParsing.Tools.Tests;

public sealed class Behind_the_wall
{
    private static readonly ToolLimits Limits = new(Memory: 512 << 20, Cpu: TimeSpan.FromSeconds(2), Wall: TimeSpan.FromSeconds(20), Output: 1 << 20);

    [Fact]
    public async Task a_tool_sees_neither_the_hosts_files_nor_its_environment_nor_a_network()
    {
        if (await Reading.Sandbox.ProveAsync(CancellationToken.None) is { } weakness)
        {
            // Where the system permits no such wall, it is said; the limits below hold all the same.
            Assert.Contains("can see files", weakness);
            return;
        }

        var secret = Path.GetTempFileName();
        Environment.SetEnvironmentVariable("VENDORRISK_TEST_SECRET", "secret");
        var (_, output) = await ShellAsync($"cat '{secret}' && echo file; ls /home /root /etc/passwd 2>/dev/null && echo home; echo $VENDORRISK_TEST_SECRET; ls /sys/class/net 2>/dev/null");
        File.Delete(secret);
        Assert.Equal("", output.Trim());
    }

    [Fact]
    public async Task a_tool_that_computes_without_end_is_stopped_by_its_processor_time() =>
        Assert.Equal(ToolEnding.CpuExceeded, (await ShellAsync("while :; do :; done")).Run.Ending);

    [Fact]
    public async Task a_tool_that_waits_without_end_is_stopped_by_the_clock_with_all_it_started()
    {
        var mark = $"{Random.Shared.Next(1_000_000, 9_999_999)}";
        var (run, _) = await ShellAsync($"sleep {mark} & sleep {mark}", Limits with { Wall = TimeSpan.FromSeconds(1) });
        Assert.Equal(ToolEnding.TimeExceeded, run.Ending);
        for (var tries = 0; Commands().Any(command => command.Contains(mark)); tries++)
        {
            Assert.True(tries < 100, "a child outlived its tool");
            await Task.Delay(50);
        }
    }

    [Fact]
    public async Task a_tool_that_writes_without_end_is_stopped_by_its_output() =>
        Assert.Equal(ToolEnding.OutputExceeded, (await ShellAsync("yes")).Run.Ending);

    [Fact]
    public async Task a_tool_that_complains_without_end_neither_stalls_nor_fills_memory()
    {
        var (run, _) = await ShellAsync("yes complaint | head -c 5000000 >&2");
        Assert.Equal(ToolEnding.Done, run.Ending);
        Assert.Equal(4096, run.Complaint.Length);
    }

    [Fact]
    public async Task a_tool_that_takes_memory_without_end_gets_none() =>
        Assert.NotEqual(ToolEnding.Done, (await ShellAsync("x=xxxxxxxx; while :; do x=$x$x; done")).Run.Ending);

    [Fact]
    public async Task giving_up_stops_the_tool()
    {
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var call = new ToolCall("sh", ["-c", "sleep 100"], ReadOnlyMemory<byte>.Empty, Limits);
        var clock = Stopwatch.StartNew();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Reading.Sandbox.RunAsync(call, output => output.CopyTo(Stream.Null), cancel.Token));
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 15);
    }

    [Fact]
    public async Task without_bubblewrap_documents_are_read_behind_limits_and_that_is_said_once()
    {
        using var tools = new ToolFolder("pdftotext", "pdfinfo", "prlimit", "setpriv", "sh");
        var sandbox = tools.Sandbox();
        var said = new List<string>();
        sandbox.Weakened += said.Add;
        var reader = new DocumentReader(sandbox, ReadLimits.Default);
        for (var i = 0; i < 3; i++)
            Assert.Null((await reader.ReadAsync(TinyPdf.With(Sentence), password: null, progress: null, CancellationToken.None)).Refusal);
        Assert.Contains("bubblewrap is not installed", Assert.Single(said));
        Assert.Equal(ToolEnding.CpuExceeded, (await ShellAsync("while :; do :; done", sandbox: sandbox)).Run.Ending);
    }

    [Fact]
    public async Task with_a_shell_alone_the_shells_own_limits_hold()
    {
        using var tools = new ToolFolder("pdftotext", "pdfinfo", "sh");
        var sandbox = tools.Sandbox();
        Assert.Null((await new DocumentReader(sandbox, ReadLimits.Default).ReadAsync(TinyPdf.With(Sentence), null, null, CancellationToken.None)).Refusal);
        Assert.Equal(ToolEnding.CpuExceeded, (await ShellAsync("while :; do :; done", sandbox: sandbox)).Run.Ending);
    }

    [Fact]
    public async Task a_bubblewrap_that_the_system_forbids_is_as_good_as_none()
    {
        using var tools = new ToolFolder("pdftotext", "pdfinfo", "prlimit", "setpriv", "sh");
        tools.Script("bwrap", "echo 'bwrap: No permissions to create new namespace' >&2; exit 1");
        var sandbox = tools.Sandbox();
        Assert.Null((await new DocumentReader(sandbox, ReadLimits.Default).ReadAsync(TinyPdf.With(Sentence), null, null, CancellationToken.None)).Refusal);
        Assert.Contains("not permitted", await sandbox.ProveAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData("pdfinfo", "poppler-utils")]
    [InlineData("tesseract", "tesseract-ocr")]
    public async Task a_missing_tool_is_named_with_the_package_that_has_it(string tool, string package)
    {
        using var tools = new ToolFolder([.. ((string[])["pdftotext", "pdfinfo", "pdftoppm", "pdfimages", "prlimit", "setpriv", "bwrap", "sh"]).Where(there => there != tool)]);
        var page = new Rendering.Picture(850, 1100, 1, new byte[850 * 1100]);
        var outcome = await new DocumentReader(tools.Sandbox(), ReadLimits.Default).ReadAsync(new TinyPdf().Scan(page).Bytes(), null, null, CancellationToken.None);
        Assert.Equal("tool-missing", outcome.Refusal?.Code);
        Assert.Contains(package, outcome.Refusal?.WhatToDo);
        Assert.True(outcome.Refusal?.IsOurs);
    }

    private const string Sentence = "Twenty words and more make a page that nobody takes for a stamp on a picture of some page from a scanner in an office far away";

    private static async Task<(ToolRun Run, string Output)> ShellAsync(string script, ToolLimits? limits = null, Sandbox? sandbox = null)
    {
        var output = "";
        var call = new ToolCall("sh", ["-c", script], ReadOnlyMemory<byte>.Empty, limits ?? Limits);
        var run = await (sandbox ?? Reading.Sandbox).RunAsync(call, stream => output = new StreamReader(stream, Encoding.UTF8).ReadToEnd(), CancellationToken.None);
        return (run, output);
    }

    private static IEnumerable<string> Commands() => Directory.Exists("/proc")
        ? Directory.EnumerateDirectories("/proc").Select(CommandOf)
        : [];

    private static string CommandOf(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "cmdline"));
        }
        catch (IOException)
        {
            return "";
        }
    }
}
