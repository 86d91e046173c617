using System.Linq.Expressions;
using VendorRisk.Intake.Persistence;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Intake.Documents;

internal sealed record DocumentView(
    Guid Id,
    Guid VendorId,
    string VendorName,
    string FileName,
    string Sha256,
    long SizeBytes,
    DateTimeOffset SubmittedAt,
    Guid SubmittedBy,
    string SubmittedByName,
    DocumentStatus Status,
    string? Stage,
    int Page,
    int Pages,
    string? Kind,
    int Reading,
    FailureView? Failure,
    Guid? Replaces,
    string Etag)
{
    public static Expression<Func<DocumentRecord, DocumentView>> Of(IntakeDbContext db) => document => new DocumentView(
        document.Id,
        document.VendorId,
        db.Vendors.Where(vendor => vendor.Id == document.VendorId).Select(vendor => vendor.Name).First(),
        document.FileName,
        document.Sha256,
        document.SizeBytes,
        document.SubmittedAt,
        document.SubmittedBy,
        document.SubmittedByName,
        document.Status,
        document.Stage,
        document.Page,
        document.Pages,
        document.Kind,
        document.Reading,
        document.FailureCode == null ? null : new FailureView(document.FailureCode, document.FailureReason!, document.FailureWhatToDo!),
        document.Replaces,
        new ETag(document.Version).ToString());
}

/// <summary>Why a document could not be read, and what a person can do about it.</summary>
internal sealed record FailureView(string Code, string Reason, string WhatToDo);
