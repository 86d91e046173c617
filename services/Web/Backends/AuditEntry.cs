namespace VendorRisk.Web.Backends;

public sealed record AuditEntry(Guid Id, DateTimeOffset At, string PersonName, string Action, Guid SubjectId, string Subject);
