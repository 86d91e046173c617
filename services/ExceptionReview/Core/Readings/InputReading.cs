using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Finders;
using VendorRisk.ExceptionReview.Core.Judgement;

namespace VendorRisk.ExceptionReview.Core.Readings;

/// <summary>One input of the rubric for one exception: as it was read, why, the words it rests on, and what an analyst made of it.</summary>
public sealed record InputReading
{
    public required InputName Input { get; init; }

    /// <summary>As read from the report or said by the engagement; empty: not stated.</summary>
    public required string Read { get; init; }
    public string? Why { get; init; }
    public Evidence? Evidence { get; init; }
    public InputCorrection? Correction { get; init; }

    /// <summary>What the proposal counts with.</summary>
    public string Counts => Correction?.Value ?? Read;

    /// <summary>Every input behind the finding of this key; null where the key is no exception of the report.</summary>
    public static IReadOnlyList<InputReading>? Of(ReviewInput input, string findingKey)
    {
        var index = ExceptionFinder.Keys(input).ToList().IndexOf(findingKey);
        if (index < 0) return null;
        var read = ExceptionReader.Read(new(input, index));
        return
        [
            .. Enum.GetValues<InputName>().Select(name => new InputReading
            {
                Input = name,
                Read = InputText.Of(read.Inputs, name),
                Why = read.Reasons.GetValueOrDefault(name),
                Evidence = read.RestsOn.GetValueOrDefault(name),
                Correction = input.Corrections.LastOrDefault(correction => correction.FindingKey == findingKey && correction.Input == name),
            }),
        ];
    }
}
