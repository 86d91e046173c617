using MassTransit.DependencyInjection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Messaging.Bus;

/// <summary>In the scope of a consumer the organisation is that of the message: the dispatcher put it into a header, from the outbox row.</summary>
internal static class MessageOrganisation
{
    public const string Header = "vendorrisk-organisation";

    public static void AddMessageOrganisation(this IServiceCollection services) =>
        services.Replace(ServiceDescriptor.Scoped(provider =>
        {
            var current = new CurrentOrganisation(provider.GetService<IHttpContextAccessor>());
            var messages = provider.GetService<IScopedConsumeContextProvider>();
            if (messages is { HasContext: true } && Guid.TryParse(messages.GetContext().Headers.Get<string>(Header), out var organisation))
                current.Become(organisation);
            return current;
        }));
}
