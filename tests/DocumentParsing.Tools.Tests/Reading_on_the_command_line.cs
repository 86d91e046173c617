using System.Text.Json;

namespace VendorRisk.DocumentParsing.Tools.Tests;

public sealed class Reading_on_the_command_line : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vendorrisk-cli-");

    [Fact]
    public async Task one_file_is_printed_as_json_and_nothing_else_on_either_output()
    {
        var run = await CommandLine.RunAsync("read", Given("letter.pdf", TinyPdf.With("A letter about nothing")), "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        using var facts = JsonDocument.Parse(run.Output);
        Assert.Equal("vendorrisk/report-facts/1", facts.RootElement.GetProperty("schema").GetString());
        Assert.Equal("unknown", facts.RootElement.GetProperty("kind").GetString());
    }

    [Fact]
    public async Task one_file_without_an_option_is_summed_up_for_a_person() =>
        Assert.StartsWith("Unknown document", (await CommandLine.RunAsync("read", Given("letter.pdf", TinyPdf.With("A letter about nothing")))).Output);

    [Fact]
    public async Task a_document_that_cannot_be_read_is_one_line_and_exit_code_3()
    {
        var run = await CommandLine.RunAsync("read", Given("empty.pdf", []), "--json");
        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Contains("empty.pdf: empty:", Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public async Task a_file_that_is_not_there_is_unreadable() => Assert.Equal(3, (await CommandLine.RunAsync("read", "/nowhere/report.pdf")).ExitCode);

    [Theory]
    [InlineData]
    [InlineData("read")]
    [InlineData("read", "one.pdf", "two.pdf")]
    [InlineData("read", "one.pdf", "two.pdf", "--json")]
    [InlineData("read", "one.pdf", "--json", "--out", "results")]
    [InlineData("read", "one.pdf", "--fail-on", "rain")]
    [InlineData("read", "one.pdf", "--password-file", "/nowhere/password")]
    [InlineData("render", "one.pdf")]
    [InlineData("render", "one.pdf", "--page", "0", "--out", "p.png")]
    [InlineData("dream")]
    public async Task bad_arguments_are_exit_code_2(params string[] arguments) => Assert.Equal(2, (await CommandLine.RunAsync(arguments)).ExitCode);

    [Theory]
    [InlineData("--version")]
    [InlineData("--help")]
    [InlineData("read", "--help")]
    [InlineData("render", "--help")]
    public async Task help_and_version_are_answered(params string[] arguments)
    {
        var run = await CommandLine.RunAsync(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.NotEmpty(run.Output);
    }

    [Fact]
    public async Task a_missing_tool_is_exit_code_4_with_how_to_install_it()
    {
        using var tools = new ToolFolder("sh", "prlimit", "bwrap", "setpriv");
        var run = await CommandLine.RunWithAsync(input: "", path: tools.Location, "read", Given("letter.pdf", TinyPdf.With("A letter")));
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("poppler-utils", run.Errors);
    }

    [Fact]
    public async Task a_folder_is_read_whole_and_what_cannot_be_read_says_why_beside_the_others()
    {
        Given("in/good.pdf", TinyPdf.With("A letter"));
        Given("in/other.PDF", TinyPdf.With("Another letter"));
        Given("in/bad.pdf", "no pdf"u8.ToArray());
        Given("in/notes.txt", "not asked for"u8.ToArray());
        var run = await CommandLine.RunAsync("read", At("in"), "--out", At("out"));
        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["bad.error.json", "good.json", "other.json"], Results());
        using var error = JsonDocument.Parse(File.ReadAllBytes(At("out/bad.error.json")));
        Assert.Equal("not-a-pdf", error.RootElement.GetProperty("code").GetString());
        Assert.Contains("bad.pdf: not-a-pdf:", Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public async Task two_files_of_one_name_get_their_hash_and_a_later_run_replaces_the_first()
    {
        var one = Given("a/report.pdf", TinyPdf.With("one"));
        var two = Given("b/report.pdf", TinyPdf.With("two"));
        for (var i = 0; i < 2; i++)
            Assert.Equal(0, (await CommandLine.RunAsync("read", one, two, "--out", At("out"))).ExitCode);
        var results = Results();
        Assert.Equal(2, results.Length);
        Assert.All(results, name => Assert.Matches("^report-[0-9a-f]{12}\\.json$", name));
    }

    [Fact]
    public async Task a_password_comes_from_a_file_or_from_standard_input()
    {
        var file = Given("locked.pdf", Reading.Qpdf(TinyPdf.With("A letter"), "--encrypt", "pass word", "owner", "256", "--"));
        Assert.Equal(3, (await CommandLine.RunAsync("read", file)).ExitCode);
        Assert.Equal(0, (await CommandLine.RunAsync("read", file, "--password-file", Given("password", "pass word\n"u8.ToArray()))).ExitCode);
        Assert.Equal(0, (await CommandLine.RunWithAsync("pass word\n", path: null, "read", file, "--password-file", "-")).ExitCode);
    }

    [Fact]
    public async Task a_page_is_written_as_png()
    {
        var run = await CommandLine.RunAsync("render", Given("letter.pdf", TinyPdf.With("A letter")), "--out", At("page.png"));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal([0x89, 0x50, 0x4E, 0x47], File.ReadAllBytes(At("page.png"))[..4]);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string At(string name) => Path.Combine(_folder.FullName, name);

    private string Given(string name, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllBytes(At(name), content);
        return At(name);
    }

    private string[] Results() => [.. Directory.EnumerateFiles(At("out")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
}
