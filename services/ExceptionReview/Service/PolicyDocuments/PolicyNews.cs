using VendorRisk.Contracts.ExceptionReview.V1;
using VendorRisk.ExceptionReview.Core.Policy;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.Messaging.Outbox;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.PolicyDocuments;

/// <summary>Tells of policies: into their history for people, and over the bus for other services.</summary>
internal sealed class PolicyNews(ReviewDbContext db, CurrentOrganisation organisation, TimeProvider clock)
{
    public void Write(string what, string name, string hash, string text, Caller by) => db.Add(new PolicyEventRecord
    {
        Id = Guid.CreateVersion7(), At = clock.GetUtcNow(), PersonId = by.Person, By = by.Name, What = what, Policy = name, PolicyHash = hash, Text = text,
    });

    public void PutInForce(PolicyVersionRecord version, ReviewPolicy policy) => db.Publish(
        new PolicyPutInForce
        {
            OrganisationId = organisation.Id, Version = version.Number, Name = version.Name, ContentHash = version.ContentHash,
            Reminders = [.. policy.Reminders.Select(step => new PolicyPutInForce.Reminder { Name = step.Name, Months = step.Months, Days = step.Days, RepeatMonthly = step.RepeatMonthly })],
            OccurredAt = version.InForceFrom,
        },
        organisation.Id);
}
