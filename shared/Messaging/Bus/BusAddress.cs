using Microsoft.Extensions.Configuration;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Messaging.Bus;

internal static class BusAddress
{
    public static Uri Of(IConfiguration configuration) => new(configuration.Required("ConnectionStrings:messaging", "the address of RabbitMQ, amqp://..."));
}
