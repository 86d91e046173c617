using Microsoft.Extensions.Hosting;
using VendorRisk.Migrator;

// `dotnet ef` builds this host and finds the contexts in it; nothing connects anywhere.
var builder = Host.CreateApplicationBuilder(args);
foreach (var service in Platform.Services)
    service.AddForDesign(builder.Services);
builder.Build();
