using VendorRisk.Identity;
using VendorRisk.Identity.Issuer;
using VendorRisk.Identity.Mail;
using VendorRisk.Identity.SignIn;
using VendorRisk.Messaging.Bus;
using VendorRisk.Messaging.Database;
using VendorRisk.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults().AddApi();
builder.AddDatabase(IdentityService.Own);
builder.AddMessaging(IdentityService.Own);
builder.AddKeys();
builder.AddAccounts();
builder.AddSessionCookies();
builder.AddRateLimits();
builder.AddMail();
builder.AddTokenService();

var app = builder.Build();
app.UseBrowserSafety();
app.MapDefaultEndpoints();
app.UseErrorPages();
app.MapTokenService();
app.UseAuthentication();
app.UseRateLimiter();
app.UseAuthorization();
app.MapAccounts();
app.Run();
