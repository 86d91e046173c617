namespace VendorRisk.Web.Backends;

/// <summary>One input of the rubric behind a score: as read, why, the words it rests on, and what an analyst made of it.</summary>
public sealed record RubricInput
{
    public required string Input { get; init; }

    /// <summary>Empty: not stated.</summary>
    public required string Read { get; init; }
    public string? Why { get; init; }
    public Evidence? Evidence { get; init; }
    public required string Counts { get; init; }

    /// <summary>Empty for counts and shares.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
    public InputCorrection? Correction { get; init; }
}

public sealed record InputCorrection(string Input, string Value, string Reason, int? Page, string? Quote, string By, DateTimeOffset At);

/// <summary>A correction about to be made.</summary>
public sealed record CorrectionDraft(string Value, string Reason, int? Page, string? Quote);
