namespace VendorRisk.Web.Backends;

/// <summary>Organizations that work for the vendor, and which of their own reports we hold.</summary>
public sealed record Subservices(int ToObtain, bool IsClosed, IReadOnlyList<Subservice> Organizations, IReadOnlyList<ExpectedControl> Expected);

public sealed record Subservice(
    string Key, string Name, string? Services, string Method, int Page, HeldReport? Held, bool IsCurrent, string? ChasedBy, DateOnly? Until, bool IsOverdue, Guid? LinkedVendorId, bool IsNoVendor,
    DateOnly? HeldUntil, string? Note, string? ChangedBy, DateTimeOffset? ChangedAt, string Etag);

public sealed record HeldReport(string How, Guid? VendorId, string? VendorName, Guid? ReviewId, string? Kind, string? Title, DateOnly? CoverageEnd, int? Months, string? AgeBand);

/// <summary>A control that the report expects of its subservice organizations.</summary>
public sealed record ExpectedControl(string Text, IReadOnlyList<string> Criteria, int Page);

/// <summary>A note about to be made.</summary>
public sealed record SubserviceDraft(Guid? LinkedVendorId, bool IsNoVendor, DateOnly? HeldUntil, string? ChasedBy, DateOnly? Until, string? Note);
