using VendorRisk.Intake.Persistence;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Intake.Audit;

internal static class Auditing
{
    /// <summary>Adds to what the next SaveChanges writes: the act and its trace are true together. Services leave none; they act for a person who does.</summary>
    public static void Record(this IntakeDbContext db, Caller caller, DateTimeOffset now, string action, Guid subjectId, string subject)
    {
        if (!caller.IsPerson)
            return;
        db.Audit.Add(new AuditRecord
        {
            Id = Guid.CreateVersion7(), At = now, PersonId = caller.Person, PersonName = caller.Name, Action = action, SubjectId = subjectId, Subject = subject,
        });
    }
}
