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

/// <summary>The state of each CUEC, by its number in the report's list (1-based) or by its text; the default for the rest.</summary>
public sealed record CuecStates
{
    public static readonly CuecStates Unstated = new();

    public CuecState Default { get; init; } = CuecState.Unknown;
    public IReadOnlyDictionary<string, CuecState> Own { get; init; } = new Dictionary<string, CuecState>(StringComparer.OrdinalIgnoreCase);

    public CuecState Of(int number, string text) =>
        Own.TryGetValue(number.ToString(System.Globalization.CultureInfo.InvariantCulture), out var byNumber) ? byNumber
        : Own.TryGetValue(text.Trim(), out var byText) ? byText
        : Default;
}
