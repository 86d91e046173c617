using VendorRisk.ExceptionReview;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.PolicyDocuments;
using VendorRisk.ExceptionReview.Reports;
using VendorRisk.ExceptionReview.Reviews;
using VendorRisk.Messaging.Bus;
using VendorRisk.Messaging.Database;
using VendorRisk.Messaging.Operations;
using VendorRisk.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddApi();
builder.AddDatabase<ReviewDbContext>(ExceptionReviewService.Own);
builder.AddMessaging<ReviewDbContext>(ExceptionReviewService.Own);
builder.Services.AddServiceClient<ParsedDocuments>(builder.Configuration, "document-parsing");
builder.Services.AddServiceClient<IntakeVendors>(builder.Configuration, "intake");
builder.Services.AddReviewing();
builder.Services.AddPolicies();
builder.Services.AddHostedService<NewDay>();

var app = builder.Build();
app.MapDefaultEndpoints();
app.MapReviewing();
app.MapPolicies();
app.MapOperations();
app.Run();

public partial class Program;
