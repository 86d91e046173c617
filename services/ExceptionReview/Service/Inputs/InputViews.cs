using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Readings;
using VendorRisk.ExceptionReview.Persistence;

namespace VendorRisk.ExceptionReview.Inputs;

/// <summary>One input of the rubric behind a finding.</summary>
/// <param name="Input">Its name, e.g. open-at-period-end.</param>
/// <param name="Read">As read from the report or said by the engagement; empty: not stated.</param>
/// <param name="Why">Why it was read so.</param>
/// <param name="Evidence">The words it rests on.</param>
/// <param name="Counts">What the proposal counts with; empty: not stated.</param>
/// <param name="Choices">The values it can have; empty for counts and shares.</param>
/// <param name="Correction">Where an analyst corrected it.</param>
internal sealed record InputView(string Input, string Read, string? Why, Evidence? Evidence, string Counts, IReadOnlyList<string> Choices, CorrectionView? Correction)
{
    public static InputView Of(InputReading reading, CorrectionRecord? correction) => new(
        WireName.Of(reading.Input), reading.Read, reading.Why, reading.Evidence, reading.Counts, InputText.Choices(reading.Input), correction is null ? null : CorrectionView.Of(correction));
}

/// <summary>An analyst's correction of an input, which can be taken back.</summary>
internal sealed record CorrectionView(string Input, string Value, string Reason, int? Page, string? Quote, string By, DateTimeOffset At)
{
    public static CorrectionView Of(CorrectionRecord row) => new(WireName.Of(row.Input), row.Value, row.Reason, row.Page, row.Quote, row.By, row.At);
}
