using VendorRisk.DocumentParsing;
using VendorRisk.DocumentParsing.Pages;
using VendorRisk.DocumentParsing.Persistence;
using VendorRisk.DocumentParsing.Readings;
using VendorRisk.DocumentParsing.Tools;
using VendorRisk.Messaging.Bus;
using VendorRisk.Messaging.Database;
using VendorRisk.Messaging.Operations;
using VendorRisk.Sandboxing;
using VendorRisk.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddApi();
builder.AddDatabase<ParsingDbContext>(DocumentParsingService.Own);
builder.AddMessaging<ParsingDbContext>(DocumentParsingService.Own);
builder.Services.AddServiceClient<IntakeDocuments>(builder.Configuration, "intake");
builder.Services.AddSingleton<Sandbox>();
builder.Services.AddSingleton(ReadLimits.Default);
builder.Services.AddSingleton<DocumentReader>();
builder.Services.AddSingleton<PageRenderer>();
builder.Services.AddSingleton<DocumentByteCache>();
builder.Services.AddScoped<DocumentBytes>();
builder.Services.AddScoped<Views>();
builder.Services.AddScoped<ReadingProgress>();
builder.Services.AddScoped<DocumentReading>();
builder.Services.AddHostedService<WallReport>();

var app = builder.Build();
app.MapDefaultEndpoints();
app.MapReadings();
app.MapPages();
app.MapOperations();
app.Run();

public partial class Program;
