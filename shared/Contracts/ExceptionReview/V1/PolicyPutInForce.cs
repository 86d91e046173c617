namespace VendorRisk.Contracts.ExceptionReview.V1;

/// <summary>
/// ExceptionReview says that an organisation has put a policy of its own in force. Once per version; the highest version wins.
/// Until the first of them the policy that comes with the product holds.
/// </summary>
public sealed record PolicyPutInForce
{
    public required Guid OrganisationId { get; init; }
    /// <summary>From 1.</summary>
    public required int Version { get; init; }
    public required string Name { get; init; }
    public required string ContentHash { get; init; }
    /// <summary>When people are told about the age of a report.</summary>
    public required IReadOnlyList<Reminder> Reminders { get; init; }
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>A step: so many months and days after the end of what a report covers.</summary>
    public sealed record Reminder
    {
        public required string Name { get; init; }
        public required int Months { get; init; }
        public required int Days { get; init; }
        /// <summary>Told again every month for as long as no newer report is there.</summary>
        public required bool RepeatMonthly { get; init; }
    }
}
