using VendorRisk.Benchmarks.Reading;

// Started by hand: dotnet run --project tests/Benchmarks -c Release -- reading REPORT.pdf PUBLISHED_VENDORRISK
return args switch
{
    ["reading", var report, var published] when File.Exists(report) && File.Exists(published) => await ReadingBenchmark.RunAsync(report, published),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: reading REPORT.pdf PUBLISHED_VENDORRISK   (dotnet publish services/Cli -c Release -o DIR makes DIR/vendorrisk)");
    return 2;
}
