namespace VendorRisk.Web.Backends;

/// <summary>One time a document was read; a re-read adds another and changes none.</summary>
public sealed record Reading(
    [property: System.Text.Json.Serialization.JsonPropertyName("reading")] int Number, DateTimeOffset? ReadAt, string State, string? Kind, int? Pages, int? Controls, int? Tests, int? Exceptions, int? Doubts, string? ReaderVersion);
