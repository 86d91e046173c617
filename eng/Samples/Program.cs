using System.Globalization;
using VendorRisk.Samples;

// vendorrisk-samples render --out DIR [--today YYYY-MM-DD] [--html]
if (args is not ["render", ..] || Option("--out") is not { } folder)
{
    Console.Error.WriteLine("Usage: vendorrisk-samples render --out DIR [--today YYYY-MM-DD] [--html]");
    return 2;
}

var today = Option("--today") is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : DateOnly.FromDateTime(DateTime.Today);
Directory.CreateDirectory(folder);
var library = ControlLibrary.Read();
try
{
    foreach (var report in FourSamples.For(today))
    {
        var html = Path.Combine(folder, report.FileName + ".html");
        var pdf = Path.Combine(folder, report.FileName + ".pdf");
        await File.WriteAllTextAsync(html, ReportHtml.Write(report, library));
        await Printer.PrintAsync(html, pdf);
        if (!args.Contains("--html"))
            File.Delete(html);
        Console.WriteLine(pdf);
    }
}
catch (PrinterMissingException missing)
{
    Console.Error.WriteLine(missing.Message);
    return 4;
}

return 0;

string? Option(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
