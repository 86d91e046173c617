using VendorRisk.DocumentParsing.Persistence;

namespace VendorRisk.DocumentParsing.Readings;

/// <summary>One version of a document's facts, without the facts.</summary>
internal sealed record ReadingView(
    int Reading, string State, string Stage, int Page, int Pages, DateTimeOffset StartedAt, DateTimeOffset? ReadAt, string? Kind,
    int Controls, int Tests, int Exceptions, int Doubts, string? ReaderVersion, string? FactsSha256, ReadingFailure? Failure)
{
    public static ReadingView Of(ReadingRecord reading) => new(
        reading.Reading, reading.State.ToString().ToLowerInvariant(), reading.Stage, reading.Page, reading.Pages, reading.StartedAt, reading.FinishedAt, reading.Kind,
        reading.Controls, reading.Tests, reading.Exceptions, reading.Doubts, reading.ReaderVersion, reading.FactsSha256, reading.Failure);
}

/// <summary>Asks for a document to be read again; the password opens it, is used once and is stored nowhere.</summary>
internal sealed record ReadAgainRequest(string? Password);
