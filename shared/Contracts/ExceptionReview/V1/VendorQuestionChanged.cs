namespace VendorRisk.Contracts.ExceptionReview.V1;

/// <summary>
/// ExceptionReview says how a question to a vendor stands: asked, answered or closed. Whole state, ordered per review; the last one wins.
/// </summary>
public sealed record VendorQuestionChanged
{
    public required Guid OrganisationId { get; init; }
    public required Guid ReviewId { get; init; }
    public required Guid VendorId { get; init; }
    public required string FindingKey { get; init; }
    public required string QuestionId { get; init; }
    public required string Text { get; init; }
    /// <summary>Whom at the vendor it was put to, as the person who asked wrote it.</summary>
    public string? Addressee { get; init; }
    /// <summary>The person who asked.</summary>
    public Guid? AskedBy { get; init; }
    /// <summary>The day by which an answer is expected.</summary>
    public required DateOnly DueOn { get; init; }
    /// <summary>True while the vendor owes an answer.</summary>
    public required bool IsWaiting { get; init; }
    public required DateTimeOffset OccurredAt { get; init; }
}
