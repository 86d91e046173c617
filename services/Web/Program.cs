using Radzen;
using VendorRisk.ServiceDefaults;
using VendorRisk.Web.Backends;
using VendorRisk.Web.Documents;
using VendorRisk.Web.Layout;
using VendorRisk.Web.Security;
using VendorRisk.Web.Session;
using VendorRisk.Web.Wording;

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults();
builder.AddSignIn();
builder.AddBackends();
builder.Services.AddScoped<LocalTime>();
builder.Services.AddRadzenComponents();
builder.Services.AddRazorComponents().AddInteractiveServerComponents();

var app = builder.Build();

app.UseSecurityHeaders();
app.UseExceptionHandler("/trouble", createScopeForErrors: true);
app.MapDefaultEndpoints();
app.UseAuthentication();
app.UseAuthorization();
app.UseSessionScope();
app.UseAntiforgery();
app.MapStaticAssets().AllowAnonymous();
app.MapSession();
app.MapDocuments();
app.MapFallback(() => TypedResults.Redirect("/not-found")).RequireAuthorization();
app.MapRazorComponents<App>()
    .AddInteractiveServerRenderMode(server => server.ContentSecurityFrameAncestorsPolicy = null)
    .RequireAuthorization();

app.Run();
