using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Judgement;
using VendorRisk.ExceptionReview.Core.Readings;
using VendorRisk.ExceptionReview.Questions;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.Inputs;

/// <summary>An analyst's correction of an input.</summary>
/// <param name="Value">As the input's choices write it, or a count or share; empty: not stated.</param>
/// <param name="Reason">Why what was read is not right.</param>
/// <param name="Page">Where in the report it stands, if it does.</param>
/// <param name="Quote">The words there.</param>
internal sealed record CorrectionRequest(string? Value, string? Reason, int? Page, string? Quote)
{
    public Error? Check(string key, InputName input) =>
        TextLimits.Check(("value", Value, TextLimits.Name), ("reason", Reason, TextLimits.Text), ("quote", Quote, TextLimits.Text)) is { } tooLong ? tooLong
        : Value is null ? new CorrectionNotUsable("A correction needs a value; an empty one says: not stated.")
        : Corrections.Problem(new InputCorrection(key, input, Value, Reason ?? "")) is { } problem ? new CorrectionNotUsable($"{char.ToUpperInvariant(problem[0])}{problem[1..]}.")
        : Page is < 1 ? new CorrectionNotUsable("Pages count from 1.")
        : Page is null && !string.IsNullOrWhiteSpace(Quote) ? new CorrectionNotUsable("Say on which page the words stand.")
        : null;
}

internal sealed record CorrectionNotUsable(string Why) : Error(ErrorCategory.Invalid, "correction-not-usable", Why);

internal sealed record UnknownInput(string Input)
    : Error(ErrorCategory.NotFound, "no-such-input", $"There is no input {Input}; there are {string.Join(", ", WireName.All<InputName>())}.");

internal sealed record NotScored() : Error(ErrorCategory.Conflict, "not-scored", "Only exceptions are scored; this finding has no inputs to correct. Override it with a reason instead.");

internal sealed record NothingToTakeBack(string Input) : Error(ErrorCategory.NotFound, "no-such-correction", $"{Input} was not corrected.");
