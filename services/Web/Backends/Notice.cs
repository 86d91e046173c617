namespace VendorRisk.Web.Backends;

public sealed record Notice(
    Guid Id, string Kind, string Title, string? Text, Guid? VendorId, Guid? ReviewId, DateOnly? DueOn, DateTimeOffset CreatedAt, DateTimeOffset? ReadAt, NoticeMail? Mail);

/// <summary>What became of the mail that went with a notice.</summary>
public sealed record NoticeMail(string State, string? To, DateTimeOffset? SentAt, string? Error);

/// <summary>The next step in a report's growing older: what will be said, when, and to whom.</summary>
public sealed record Reminder(Guid ReviewId, Guid VendorId, string VendorName, string? Title, string Step, string Text, DateOnly DueOn, DateOnly CoverageEnd, string? Owner);

public sealed record TestMail(bool Accepted, string? To, string? Detail);
