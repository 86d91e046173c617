using VendorRisk.ExceptionReview.PolicyDocuments.DryRuns;

namespace VendorRisk.ExceptionReview.PolicyDocuments;

internal static class PolicyRegistration
{
    public static void AddPolicies(this IServiceCollection services)
    {
        services.AddSingleton<ReadPolicies>();
        services.AddScoped<PolicyBook>();
        services.AddScoped<PolicyNews>();
        services.AddScoped<Drafts>();
        services.AddScoped<DryRunning>();
        services.AddScoped<PuttingInForce>();
        services.AddHostedService<DryRunWorker>();
    }
}
