namespace VendorRisk.Web.Backends;

public sealed record FailedMessage(string Id, string Type, DateTimeOffset? OccurredAt, string Reason);
