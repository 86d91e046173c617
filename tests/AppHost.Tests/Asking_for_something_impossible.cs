using System.Net;
using System.Net.Sockets;

namespace VendorRisk.AppHost.Tests;

public sealed class Asking_for_something_impossible(DataFolderFixture folder) : IClassFixture<DataFolderFixture>
{
    [Theory]
    [InlineData("--only", "intake,nowhere", "There is no resource 'nowhere'")]
    [InlineData("--port", "web=http", "--port wants NAME=NUMBER")]
    [InlineData("--colour", "red", "Unknown option '--colour'")]
    [InlineData("--publisher", "helm", "Only '--publisher manifest")]
    [InlineData("ctl", "status", "Nothing is running")]
    public async Task is_refused_in_a_clear_line(string option, string value, string said)
    {
        var (code, output) = await AppHostProcess.RunAsync(option, value, "--data", folder.Path);
        Assert.Equal(1, code);
        Assert.Contains(said, output);
        Assert.Empty(AppHostProcess.ProcessesOf(folder.Path));
    }

    [Fact]
    public async Task a_port_that_is_in_use_is_named()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var (code, output) = await AppHostProcess.RunAsync("--only", "postgres", "--port", $"postgres={port}", "--data", folder.Path);
        Assert.Equal(1, code);
        Assert.Contains($"Port {port}, asked for by --port for postgres/tcp, is in use.", output);
    }

    [Fact]
    public async Task a_folder_of_somebody_else_is_not_emptied()
    {
        var elsewhere = Directory.CreateDirectory(Path.Combine(folder.Path, "elsewhere")).FullName;
        await File.WriteAllTextAsync(Path.Combine(elsewhere, "thesis.txt"), "years of work");
        var (code, output) = await AppHostProcess.RunAsync("--fresh", "--data", elsewhere);
        Assert.Equal(1, code);
        Assert.Contains("nothing was deleted", output);
        Assert.True(File.Exists(Path.Combine(elsewhere, "thesis.txt")));
    }
}
