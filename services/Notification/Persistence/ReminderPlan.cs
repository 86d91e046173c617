using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.Notification.Persistence;

/// <summary>When an organisation's own policy tells people about the age of a report. Without a row the steps of the policy that comes with the product hold.</summary>
internal sealed class ReminderPlan : IOrganisationRecord
{
    /// <summary>The key as well: one left empty would be given a value of EF's own before it is stamped.</summary>
    public required Guid OrganisationId { get; init; }

    /// <summary>Of the policy; an older one that comes later changes nothing.</summary>
    public required int Version { get; set; }
    public required List<PlannedStep> Steps { get; set; }
}

/// <summary>So many months and days after the end of what a report covers, and every month from then on where it says so.</summary>
internal sealed record PlannedStep(string Name, int Months, int Days, bool RepeatMonthly);
