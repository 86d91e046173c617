using System.Text;
using System.Text.Json;
using RabbitMQ.Client;
using VendorRisk.Messaging.Bus;

namespace VendorRisk.Messaging.Operations;

/// <summary>A message in an error queue, by its headers: MassTransit's MT-Fault-* after an exception, x-death after too many crashes.</summary>
internal sealed record FailedDelivery(string Id, Guid OrganisationId, string Queue, string Type, DateTimeOffset? OccurredAt, string Reason)
{
    /// <summary>Null for what no dispatcher of ours can have sent.</summary>
    public static FailedDelivery? Read(BasicGetResult message)
    {
        var properties = message.BasicProperties;
        var headers = properties.Headers ?? new Dictionary<string, object?>();
        // MT-Fault-InputAddress: rabbitmq://localhost/document-parsing-document-submitted?type=...; x-first-death-queue: the bare name.
        var queue = Text(headers, "MT-Fault-InputAddress") is { } input && Uri.TryCreate(input, UriKind.Absolute, out var address)
            ? address.Segments[^1]
            : Text(headers, "x-first-death-queue");
        if (queue is null || properties.MessageId is not { } id || !Guid.TryParse(Text(headers, MessageOrganisation.Header), out var organisation))
            return null;
        return new FailedDelivery($"{id}.{queue}", organisation, queue, TypeOf(message.Body), OccurredAtOf(headers, properties), ReasonOf(headers));
    }

    /// <summary>The properties as they were before the fault, so that the next fault tells its own story.</summary>
    public static BasicProperties WithoutFault(IReadOnlyBasicProperties properties) => new(properties)
    {
        Headers = properties.Headers?
            .Where(header => !header.Key.StartsWith("MT-Fault-", StringComparison.Ordinal) && !header.Key.StartsWith("MT-Reason", StringComparison.Ordinal)
                && !header.Key.StartsWith("x-", StringComparison.Ordinal))
            .ToDictionary(),
    };

    private static string ReasonOf(IDictionary<string, object?> headers) => Text(headers, "MT-Fault-Message") is { } fault
        ? $"{Text(headers, "MT-Fault-ExceptionType")}: {fault}"
        : "The process stopped each time while it handled this message.";

    private static DateTimeOffset? OccurredAtOf(IDictionary<string, object?> headers, IReadOnlyBasicProperties properties) =>
        DateTimeOffset.TryParse(Text(headers, "MT-Fault-Timestamp"), System.Globalization.CultureInfo.InvariantCulture, out var at) ? at
        : properties.IsTimestampPresent() ? DateTimeOffset.FromUnixTimeSeconds(properties.Timestamp.UnixTime)
        : null;

    // {"messageType":["urn:message:VendorRisk.Contracts.Intake.V1:DocumentSubmitted"], ...}
    private static string TypeOf(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var envelope = JsonDocument.Parse(body);
            return envelope.RootElement.GetProperty("messageType")[0].GetString()?.Split(':')[^1] ?? "unknown";
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            return "unreadable";
        }
    }

    private static string? Text(IDictionary<string, object?> headers, string name) => headers.TryGetValue(name, out var value)
        ? value switch { byte[] bytes => Encoding.UTF8.GetString(bytes), string text => text, _ => null }
        : null;
}
