namespace VendorRisk.Web.Backends;

public sealed record Document(
    Guid Id, Guid VendorId, string? VendorName, string FileName, string Sha256, long SizeBytes,
    DateTimeOffset SubmittedAt, string? SubmittedByName, string Status, string? Stage, int? Page, int? Pages,
    string? Kind, int? Reading, DocumentFailure? Failure, Guid? Replaces, string? Etag)
{
    public bool Settled => Status is "read" or "failed";

    /// <summary>Null while it is not known: before the first page is read the count is 0.</summary>
    public int? PageCount => Pages > 0 ? Pages : null;
}

/// <summary>Why a document could not be read, and what a person can do about it.</summary>
public sealed record DocumentFailure(string Code, string Reason, string? WhatToDo);
