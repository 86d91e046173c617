using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using MassTransit;
using VendorRisk.Messaging.Bus;

namespace VendorRisk.Migrator.Tests;

public sealed class The_catalogue_of_messages
{
    [Fact]
    public void names_every_message_with_the_services_that_really_consume_it()
    {
        var consumers = Platform.Services.SelectMany(service => ConsumedBy(service.Consumers.Method.Module.Assembly).Select(message => (Message: message, Service: service.Name))).ToLookup(pair => pair.Message, pair => pair.Service);
        var truth = MessageTypes.All.Select(type => $"{type.Name} | {SenderOf(type)} | {string.Join(", ", consumers[type].Order().DefaultIfEmpty("nobody"))}");

        Assert.Equal(truth.Order(), Documented().Order());
    }

    private static IEnumerable<Type> ConsumedBy(Assembly service) => service.GetTypes().SelectMany(type => type.GetInterfaces())
        .Where(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IConsumer<>)).Select(contract => contract.GetGenericArguments()[0]).Distinct();

    // VendorRisk.Contracts.DocumentParsing.V1 is document-parsing's.
    private static string SenderOf(Type message) => JsonNamingPolicy.KebabCaseLower.ConvertName(message.Namespace!.Split('.')[2]);

    // | `ReviewOpened`, `ReviewChanged` | exception-review | notification | review | change |
    private static IEnumerable<string> Documented([CallerFilePath] string here = "") =>
        from line in File.ReadAllLines(Path.Combine(Path.GetDirectoryName(here)!, "../../docs/messages.md"))
        where line.StartsWith("| `", StringComparison.Ordinal)
        let cells = line.Split('|', StringSplitOptions.TrimEntries)
        from message in cells[1].Replace(" (command)", "", StringComparison.Ordinal).Split(',', StringSplitOptions.TrimEntries)
        select $"{message.Trim('`')} | {cells[2]} | {string.Join(", ", cells[3].Split(", ").Order())}";
}
