namespace VendorRisk.ExceptionReview.Core.Engagements;

/// <summary>How far the customer has put a complementary user entity control in place.</summary>
public enum CuecState
{
    Implemented,
    NotApplicable,
    Partial,
    No,
    Unknown,
}

/// <summary>What the customer says of one CUEC: its state, who looks after it, what shows that, and until when it is to be in place.</summary>
public sealed record CuecNote(CuecState State, string? Owner = null, string? Evidence = null, DateOnly? Due = null);

/// <summary>What is said of each CUEC, by its number in the report's list (1-based) or by its text; the default for the rest.</summary>
public sealed record CuecStates
{
    public static readonly CuecStates Unstated = new();

    public CuecState Default { get; init; } = CuecState.Unknown;
    public IReadOnlyDictionary<string, CuecNote> Own { get; init; } = new Dictionary<string, CuecNote>(StringComparer.OrdinalIgnoreCase);

    public CuecState Of(int number, string text) => NoteOf(number, text)?.State ?? Default;

    /// <summary>Null where only the default speaks of it.</summary>
    public CuecNote? NoteOf(int number, string text) =>
        Own.GetValueOrDefault(number.ToString(System.Globalization.CultureInfo.InvariantCulture)) ?? Own.GetValueOrDefault(text.Trim());
}
