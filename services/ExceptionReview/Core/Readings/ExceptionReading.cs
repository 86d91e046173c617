using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Judgement;

namespace VendorRisk.ExceptionReview.Core.Readings;

/// <summary>The inputs of one exception as read (and corrected), why each is what it is, and the words they rest on.</summary>
public sealed record ExceptionReading
{
    public required ExceptionInputs Inputs { get; init; }
    public required IReadOnlyDictionary<InputName, string> Reasons { get; init; }
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>The words each input rests on, where it rests on words of the report.</summary>
    public required IReadOnlyDictionary<InputName, Evidence> RestsOn { get; init; }
}
