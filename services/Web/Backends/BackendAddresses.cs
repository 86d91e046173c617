using VendorRisk.ServiceDefaults;

namespace VendorRisk.Web.Backends;

/// <summary>A client for each service behind the portal; a missing address stops the process at start with its name.</summary>
internal static class BackendAddresses
{
    // Long enough for a page to be rendered on a busy machine, short enough that nobody stares at a dead page.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static void AddBackends(this WebApplicationBuilder builder)
    {
        foreach (var backend in Backend.All)
        {
            var address = builder.Configuration.ServiceAddress(backend.Name);
            builder.Services.AddHttpClient(backend.Name, client =>
            {
                client.BaseAddress = address;
                client.Timeout = Patience;
            });
        }

        // An upload takes as long as the person's line needs; its end is the browser going away.
        builder.Services.AddHttpClient(Backend.Intake.Name).ConfigureHttpClient(client => client.Timeout = Timeout.InfiniteTimeSpan);
        builder.Services.AddScoped<ServiceCall>();
        builder.Services.AddScoped<IntakeClient>();
        builder.Services.AddScoped<ParsingClient>();
        builder.Services.AddScoped<ReviewClient>();
        builder.Services.AddScoped<ReviewNotesClient>();
        builder.Services.AddScoped<PolicyClient>();
        builder.Services.AddScoped<NoticeClient>();
        builder.Services.AddScoped<PeopleClient>();
        builder.Services.AddScoped<OperationsClient>();
    }
}
