using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace VendorRisk.ServiceDefaults;

/// <summary>Calls to another service of the platform, as this service and for the current organisation.</summary>
public static class ServiceClients
{
    /// <summary>
    /// Registers <typeparamref name="TClient"/>, a class that takes an HttpClient: its address is that of <paramref name="service"/>, each
    /// request carries this service's token, and X-Organisation names the organisation of the scope that the client was made in.
    /// </summary>
    public static IHttpClientBuilder AddServiceClient<TClient>(this IServiceCollection services, IConfiguration configuration, string service)
        where TClient : class
    {
        var address = configuration.ServiceAddress(service);
        services.TryAddSingleton(provider => ServiceTokens.From(configuration, provider));
        services.TryAddTransient<TokenHandler>();
        services.AddHttpClient(nameof(ServiceTokens));
        services.AddTransient(provider => Create<TClient>(provider, service));
        return services.AddHttpClient(service, http => http.BaseAddress = address).AddHttpMessageHandler<TokenHandler>();
    }

    // The factory makes handlers in a scope of its own, where there is no request: the organisation is set here, on the client.
    private static TClient Create<TClient>(IServiceProvider provider, string service)
    {
        var http = provider.GetRequiredService<IHttpClientFactory>().CreateClient(service);
        if (provider.GetRequiredService<CurrentOrganisation>().IdOrNone is { } organisation)
            http.DefaultRequestHeaders.Add(CurrentOrganisation.Header, organisation.ToString());
        return ActivatorUtilities.CreateInstance<TClient>(provider, http);
    }

    private sealed class TokenHandler(ServiceTokens tokens) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.Get(cancellationToken));
            var response = await base.SendAsync(request, cancellationToken);
            // The issuer may have changed its key or its mind: the next call asks for a new token.
            if (response.StatusCode == System.Net.HttpStatusCode.Unauthorized)
                tokens.Forget();
            return response;
        }
    }
}
