using VendorRisk.Migrator;
using VendorRisk.ServiceDefaults;

var builder = Host.CreateApplicationBuilder(args);
builder.AddServiceDefaults();
builder.Services.AddSingleton<Migration>();
using var host = builder.Build();
return await host.Services.GetRequiredService<Migration>().Run(host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
