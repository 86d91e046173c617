using Microsoft.AspNetCore.Identity;
using VendorRisk.Identity.Audit;
using VendorRisk.Identity.Clients;
using VendorRisk.Identity.Invitations;
using VendorRisk.Identity.Organisations;
using VendorRisk.Identity.People;
using VendorRisk.Identity.Persistence;
using VendorRisk.Identity.SignIn;

namespace VendorRisk.Identity;

/// <summary>Organisations and people: ASP.NET Core Identity with our store and rules, the pages, and the API.</summary>
internal static class Accounts
{
    public static void AddAccounts(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddIdentityCore<Person>(Rules).AddDefaultTokenProviders().AddUserStore<PersonStore>().AddPasswordValidator<UncommonPassword>();
        // OWASP's figure for PBKDF2 with SHA-512.
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 210_000);
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = PasswordReset.ValidFor);
        services.AddSingleton(IssuerAddress.Read(builder.Configuration));
        services.AddSingleton(ClientRegistry.Read(builder.Configuration, builder.Environment));
        services.AddSingleton<AfterSignIn>().AddSingleton<UnknownAddresses>();
        services.AddScoped<PersonDirectory>().AddScoped<PersonProfiles>().AddScoped<DemoPerson>().AddScoped<PasswordReset>();
        services.AddScoped<Attempts>().AddScoped<PasswordSignIn>().AddScoped<Sessions>().AddScoped<SignOut>().AddScoped<SecondFactor>();
        services.AddScoped<AcceptInvitation>().AddScoped<SendInvitation>().AddScoped<ChangePerson>().AddScoped<AuditTrail>();
        services.AddSingleton<OtherOrganisation>();
        services.AddHostedService<FirstOrganisation>();
        services.AddHostedService<Sweeper>();
        services.AddRazorPages();
    }

    public static void MapAccounts(this WebApplication app)
    {
        app.MapRazorPages();
        app.MapPeople();
        app.MapInvitations();
        app.MapOrganisation();
        app.MapInstallation();
        app.MapAudit();
    }

    private static void Rules(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        options.Password.RequiredLength = 12;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
    }
}
