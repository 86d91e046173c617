namespace VendorRisk.Web.Backends;

/// <summary>A question to the vendor and what came of it.</summary>
public sealed record VendorQuestion
{
    public required string Id { get; init; }
    public string Text { get; init; } = "";
    public string? Addressee { get; init; }
    public required string By { get; init; }
    public DateTimeOffset AskedAt { get; init; }
    public DateOnly DueOn { get; init; }

    /// <summary>The question whose answer was not enough.</summary>
    public string? FollowsId { get; init; }
    public VendorAnswer? Answer { get; init; }
    public QuestionClosing? Closing { get; init; }

    /// <summary>waiting, answered or closed.</summary>
    public required string State { get; init; }
    public bool Overdue { get; init; }
}

public sealed record VendorAnswer(string Text, string From, DateOnly On, string RecordedBy, DateTimeOffset RecordedAt);

public sealed record QuestionClosing(string By, DateTimeOffset At, string? Reason);

/// <summary>A question about to be asked.</summary>
public sealed record QuestionDraft(string Text, string? Addressee, DateOnly DueOn, string? FollowsId = null);

/// <summary>An answer about to be written down.</summary>
public sealed record AnswerDraft(string Text, string From, DateOnly On);
