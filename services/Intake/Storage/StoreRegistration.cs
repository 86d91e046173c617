namespace VendorRisk.Intake.Storage;

internal static class StoreRegistration
{
    public static void AddDocumentStore(this IHostApplicationBuilder builder)
    {
        // Made now and not when they are first needed: a missing folder or key must stop the process at start.
        builder.Services.AddSingleton(new KeyRing(builder.Configuration));
        builder.Services.AddSingleton(new DocumentStore(builder.Configuration));
        builder.Services.AddSingleton<VirusScanner>();
        builder.Services.AddSingleton<ReceiveFile>();
        builder.Services.AddHostedService<StoreSweeper>();
    }
}
