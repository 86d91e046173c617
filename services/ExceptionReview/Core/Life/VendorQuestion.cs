using System.Text.Json.Serialization;

namespace VendorRisk.ExceptionReview.Core.Life;

/// <summary>A question to the vendor about one finding, until it is answered or closed. It is never changed or taken away, only added to.</summary>
public sealed record VendorQuestion
{
    public required string Id { get; init; }

    /// <summary>What is asked, in the words that go to the vendor.</summary>
    public required string Text { get; init; }

    /// <summary>Whom it is put to: a name, an address, a team.</summary>
    public string? Addressee { get; init; }

    /// <summary>Who asks.</summary>
    public required string By { get; init; }
    public Guid? Person { get; init; }
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>The day by which an answer is expected.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>The question whose answer was not enough.</summary>
    public string? FollowsId { get; init; }

    public VendorAnswer? Answer { get; init; }
    public QuestionClosing? Closing { get; init; }

    /// <summary>The vendor owes an answer.</summary>
    [JsonIgnore]
    public bool IsWaiting => Answer is null && Closing is null;

    public bool IsOverdue(DateOnly today) => IsWaiting && DueOn < today;
}

/// <summary>What the vendor answered, and who wrote it down here.</summary>
public sealed record VendorAnswer
{
    public required string Text { get; init; }

    /// <summary>Who answered for the vendor.</summary>
    public required string From { get; init; }

    /// <summary>The day the answer came.</summary>
    public required DateOnly On { get; init; }
    public required string RecordedBy { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
}

/// <summary>Nothing more is expected: the answer is enough, or, with a reason, the question is no longer asked.</summary>
public sealed record QuestionClosing(string By, DateTimeOffset At, string? Reason);
