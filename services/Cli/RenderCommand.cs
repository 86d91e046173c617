using System.CommandLine;
using VendorRisk.DocumentParsing.Tools;

namespace VendorRisk.Cli;

/// <summary><c>vendorrisk render FILE --page N --out P.png</c></summary>
internal static class RenderCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "the PDF" };
        var page = new Option<int>("--page") { Description = "physical page, from 1", DefaultValueFactory = _ => 1 };
        var output = new Option<string>("--out") { Description = "the PNG to write", Required = true };
        var dpi = new Option<double>("--dpi") { Description = "dots an inch, 36 to 300", DefaultValueFactory = _ => PageRenderer.ScreenDpi };
        var command = new Command("render", "Writes a page as PNG, as a person sees it.") { file, page, output, dpi };
        command.SetAction((parsed, cancellationToken) => RenderAsync(
            parsed.GetRequiredValue(file), parsed.GetValue(page), parsed.GetValue(dpi), parsed.GetRequiredValue(output), cancellationToken));
        return command;
    }

    private static async Task<int> RenderAsync(string file, int page, double dpi, string output, CancellationToken cancellationToken)
    {
        var bench = new Workbench();
        var (bytes, refusal) = InputFile.Load(file, bench.Limits.Bytes);
        if (refusal is not null)
            return Workbench.Refuse(file, refusal);
        var image = await bench.Renderer.RenderAsync(bytes, page, dpi, [], cancellationToken);
        if (image.Refusal is not null)
            return Workbench.Refuse(file, image.Refusal);
        await File.WriteAllBytesAsync(output, image.Png, cancellationToken);
        return ExitCode.Done;
    }
}
