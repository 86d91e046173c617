namespace VendorRisk.Web.Backends;

public sealed record AuditEntry(Guid Id, DateTimeOffset At, string? ByName, string? By, string Action, string? Subject, string? SubjectName, string? Detail);
