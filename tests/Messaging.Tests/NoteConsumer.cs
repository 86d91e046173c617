using MassTransit;
using VendorRisk.Contracts.Intake.V1;
using VendorRisk.Intake.Audit;
using VendorRisk.Intake.Persistence;
using VendorRisk.Messaging.Bus;
using VendorRisk.Messaging.Inbox;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Messaging.Tests;

/// <summary>Notes each vendor's name in the audit table: an effect that can be counted, ordered and attributed. A poisoned name fails until it is cured.</summary>
internal sealed class NoteConsumer(IntakeDbContext db, Inbox<IntakeDbContext> inbox, CurrentOrganisation organisation, Cure cure) : IConsumer<VendorChanged>
{
    public Task Consume(ConsumeContext<VendorChanged> context) => inbox.Once(context, () =>
    {
        if (context.Message.Name.StartsWith("poison", StringComparison.Ordinal) && !cure.IsThere)
            throw new InvalidOperationException("This name is poison.");
        db.Audit.Add(new AuditRecord
        {
            Id = Guid.CreateVersion7(), At = context.Message.OccurredAt, PersonId = organisation.Id, PersonName = System.Diagnostics.Activity.Current?.TraceId.ToString() ?? "",
            Action = "noted", SubjectId = context.Message.VendorId, Subject = context.Message.Name,
        });
        return Task.CompletedTask;
    });
}

internal sealed class NoteConsumerDefinition() : ServiceConsumerDefinition<NoteConsumer>(atOnce: 4);

internal sealed class Cure
{
    public bool IsThere { get; set; }
}
