using VendorRisk.Intake;
using VendorRisk.Intake.Audit;
using VendorRisk.Intake.Documents;
using VendorRisk.Intake.Engagements;
using VendorRisk.Intake.Storage;
using VendorRisk.Intake.Vendors;
using VendorRisk.Messaging.Bus;
using VendorRisk.Messaging.Database;
using VendorRisk.Messaging.Operations;
using VendorRisk.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults();
builder.AddApi();
builder.AddDatabase(IntakeService.Own);
builder.AddMessaging(IntakeService.Own);
builder.AddDocumentStore();
builder.Services.AddScoped<AcceptDocument>();
builder.Services.AddScoped<DeleteDocument>();

var app = builder.Build();

app.MapDefaultEndpoints();
app.MapOperations();
app.MapVendors();
app.MapEngagements();
app.MapDocuments();
app.MapContent();
app.MapAudit();

app.Run();
