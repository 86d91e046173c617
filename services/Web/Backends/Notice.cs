namespace VendorRisk.Web.Backends;

public sealed record Notice(
    Guid Id, string Kind, string Title, string? Text, Guid? VendorId, Guid? ReviewId, DateOnly? DueOn, DateTimeOffset CreatedAt, DateTimeOffset? ReadAt, NoticeMail? Mail);

/// <summary>What became of the mail that went with a notice.</summary>
public sealed record NoticeMail(string State, string? To, DateTimeOffset? SentAt);

public sealed record Reminder(Guid Id, string Kind, string? Title, Guid? VendorId, string? VendorName, Guid? ReviewId, DateOnly DueOn, string? To);

public sealed record TestMail(bool Accepted, string? Detail);
