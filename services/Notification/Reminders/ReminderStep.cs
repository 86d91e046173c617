namespace VendorRisk.Notification.Reminders;

/// <summary>One moment at which somebody is told about a report's age.</summary>
/// <param name="Name">Stable, e.g. <c>plan-renewal</c>, <c>nearly-stale</c>, <c>stale</c>, <c>stale+2</c>: with the review it is the key by which a reminder is sent once.</param>
/// <param name="DueOn">The day in the customer's time zone.</param>
internal sealed record ReminderStep(string Name, DateOnly DueOn);
