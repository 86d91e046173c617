using VendorRisk.Benchmarks.Platform;
using VendorRisk.Benchmarks.Reading;

// Started by hand: dotnet run --project tests/Benchmarks -c Release -- reading REPORT.pdf PUBLISHED_VENDORRISK
return args switch
{
    ["reading", var report, var published] when File.Exists(report) && File.Exists(published) => await ReadingBenchmark.RunAsync(report, published),
    ["platform", var data, var report] when File.Exists(Path.Combine(data, "state.json")) && File.Exists(report) => await PlatformBenchmark.RunAsync(data, report),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: reading REPORT.pdf PUBLISHED_VENDORRISK   (dotnet publish services/Cli -c Release -o DIR makes DIR/vendorrisk)");
    Console.Error.WriteLine("       platform DATA REPORT.pdf   (DATA: the data folder of a ./run that is up, .data unless said)");
    return 2;
}
