using VendorRisk.Benchmarks.Judging;
using VendorRisk.Benchmarks.Platform;
using VendorRisk.Benchmarks.Reading;

// Started by hand: dotnet run --project tests/Benchmarks -c Release -- cold REPORT.pdf PUBLISHED_VENDORRISK
switch (args)
{
    case ["cold", var report, var published] when File.Exists(report) && File.Exists(published):
        ReadingBenchmark.Cold(report, published);
        return 0;
    case ["warm", var report] when File.Exists(report):
        await ReadingBenchmark.WarmAsync(report);
        return 0;
    case ["pages", var report, var published] when File.Exists(report) && File.Exists(published):
        InScratch(folder => ReadingBenchmark.Pages(report, published, folder));
        return 0;
    case ["folder", var report, var published] when File.Exists(report) && File.Exists(published):
        InScratch(folder => ReadingBenchmark.Many(report, published, folder));
        return 0;
    case ["platform", var data, var report] when File.Exists(Path.Combine(data, "state.json")) && File.Exists(report):
        return await PlatformBenchmark.RunAsync(data, report);
    case ["judging"]:
        return JudgingBenchmark.Run();
    case ["dry-run"]:
        return DryRunBenchmark.Run();
    default:
        Console.Error.WriteLine("usage: cold|pages|folder REPORT.pdf PUBLISHED_VENDORRISK   (dotnet publish services/Cli -c Release -o DIR makes DIR/vendorrisk)");
        Console.Error.WriteLine("       warm REPORT.pdf");
        Console.Error.WriteLine("       platform DATA REPORT.pdf   (DATA: the data folder of a ./run that is up, .data unless said)");
        Console.Error.WriteLine("       judging   (one report judged, with 0 to 200 exceptions)");
        Console.Error.WriteLine("       dry-run   (a policy tried on 100, 1,000 and 10,000 reviews)");
        return 2;
}

static void InScratch(Action<string> benchmark)
{
    var folder = Directory.CreateTempSubdirectory("vendorrisk-benchmark-");
    try
    {
        benchmark(folder.FullName);
    }
    finally
    {
        folder.Delete(recursive: true);
    }
}
