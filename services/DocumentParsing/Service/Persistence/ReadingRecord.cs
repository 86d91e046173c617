using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.DocumentParsing.Persistence;

/// <summary>Where a reading stands. Stored and sent as its name in lower case.</summary>
internal enum ReadingState
{
    Reading,
    Read,
    Failed,
}

/// <summary>One reading of one document: a version of its facts. Facts are never changed; reading again makes the next version.</summary>
internal sealed class ReadingRecord : IOrganisationRecord
{
    public Guid OrganisationId { get; private set; }
    public required Guid DocumentId { get; init; }

    /// <summary>The version, from 1.</summary>
    public required int Reading { get; init; }
    public required Guid VendorId { get; init; }

    /// <summary>The message or request that asked for it: a redelivered message goes on with its own reading instead of beginning another.</summary>
    public required Guid Cause { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public ReadingState State { get; set; } = ReadingState.Reading;
    public string Stage { get; set; } = ReadingStage.Fetching;
    public int Page { get; set; }
    public int Pages { get; set; }
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>The version of the reader that made the facts.</summary>
    public string? ReaderVersion { get; set; }
    public string? Kind { get; set; }
    public int Controls { get; set; }
    public int Tests { get; set; }
    public int Exceptions { get; set; }
    public int Doubts { get; set; }

    /// <summary>The facts as report-facts/1, exactly the characters whose digest is <see cref="FactsSha256"/>.</summary>
    public string? Facts { get; set; }
    public string? FactsSha256 { get; set; }
    public ReadingFailure? Failure { get; set; }
}

/// <summary>Why a document cannot be read: a stable code, a sentence, and what the person can do.</summary>
internal sealed record ReadingFailure(string Code, string Reason, string WhatToDo);
