using System.CommandLine;
using VendorRisk.DocumentParsing.Core.Source;
using VendorRisk.DocumentParsing.Tools;

namespace VendorRisk.Cli;

/// <summary><c>vendorrisk render FILE --page N --highlight exceptions[0] --out P.png</c></summary>
internal static class RenderCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "the PDF" };
        var page = new Option<int?>("--page") { Description = "physical page, from 1; without it the first page of what is highlighted" };
        var highlight = new Option<string[]>("--highlight") { Description = "a fact by its path in the JSON, such as opinion or exceptions[0]", HelpName = "FACT" };
        var output = new Option<string>("--out") { Description = "the PNG to write", HelpName = "P.png", Required = true };
        var dpi = new Option<double>("--dpi") { Description = "dots an inch, 36 to 300", DefaultValueFactory = _ => PageRenderer.ScreenDpi };
        var password = new Option<string?>("--password-file") { Description = "its first line opens an encrypted file; - is standard input", HelpName = "F" };
        var command = new Command("render", "Writes a page as PNG, as a person sees it, with the evidence for a fact marked.")
        {
            file, page, highlight, output, dpi, password,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(page) is < 1)
                result.AddError("Pages are counted from 1.");
        });
        command.SetAction(async (parsed, cancellationToken) => PasswordFile.TryRead(parsed.GetValue(password), out var secret)
            ? await RenderAsync(
                new Wanted(parsed.GetRequiredValue(file), parsed.GetValue(page), parsed.GetValue(highlight) ?? [], parsed.GetValue(dpi), parsed.GetRequiredValue(output)),
                secret,
                cancellationToken)
            : ExitCode.BadArguments);
        return command;
    }

    private sealed record Wanted(string File, int? Page, string[] Facts, double Dpi, string Output);

    private static async Task<int> RenderAsync(Wanted wanted, string? password, CancellationToken cancellationToken)
    {
        var bench = new Workbench();
        var (bytes, refusal) = InputFile.Load(wanted.File, bench.Limits.Bytes);
        if (refusal is not null)
            return Workbench.Refuse(wanted.File, refusal);

        var page = wanted.Page ?? 1;
        IReadOnlyCollection<Box> marks = [];
        if (wanted.Facts.Length > 0)
        {
            using var progress = new ProgressLine();
            var outcome = await bench.Reader.ReadAsync(bytes, password, progress, cancellationToken);
            progress.Clear();
            var report = ReportReading.Of(outcome);
            if (report.IsRefused)
                return Workbench.Refuse(wanted.File, report.Refusal);
            var evidence = EvidenceOfFacts.Of(report.Value, wanted.Facts);
            if (evidence.Count == 0)
            {
                Console.Error.WriteLine($"vendorrisk: {wanted.File}: there is no evidence for {string.Join(", ", wanted.Facts)}; `vendorrisk read --json` lists the facts there are");
                return ExitCode.BadArguments;
            }

            page = wanted.Page ?? evidence[0].Page;
            marks = [.. evidence.Where(place => place.Page == page).Select(place => place.Box)];
        }

        var image = await bench.Renderer.RenderAsync(bytes, password, page, wanted.Dpi, marks, cancellationToken);
        if (image.Refusal is not null)
            return Workbench.Refuse(wanted.File, image.Refusal);
        await File.WriteAllBytesAsync(wanted.Output, image.Png, cancellationToken);
        return ExitCode.Done;
    }
}
