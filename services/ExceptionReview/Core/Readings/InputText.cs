using System.Globalization;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Judgement;

namespace VendorRisk.ExceptionReview.Core.Readings;

/// <summary>Inputs written as corrections write them: "direct", "2", "true", "0.25"; empty: not stated.</summary>
public static class InputText
{
    public static string Of(ExceptionInputs inputs, InputName input) => input switch
    {
        InputName.Relevance => Word(inputs.Relevance),
        InputName.Tier => Word(inputs.Tier),
        InputName.Data => Word(inputs.Data),
        InputName.Tolerance => Word(inputs.Tolerance),
        InputName.Deviations => Number(inputs.Deviations),
        InputName.Sample => Number(inputs.Sample),
        InputName.WholePopulation => YesNo(inputs.WholePopulation),
        InputName.Control => Word(inputs.Control),
        InputName.Pervasiveness => Word(inputs.Pervasiveness),
        InputName.OpenAtPeriodEnd => YesNo(inputs.OpenAtPeriodEnd),
        InputName.ShareOfPeriod => inputs.ShareOfPeriod?.ToString("0.####", CultureInfo.InvariantCulture) ?? "",
        InputName.Opinion => WireName.Of(inputs.Opinion),
        InputName.Repeat => YesNo(inputs.Repeat),
        InputName.Doubted => YesNo(inputs.Doubted),
        InputName.Compensation => Word(inputs.Compensation),
        InputName.Remediation => Word(inputs.Remediation),
        InputName.Lookback => Word(inputs.Lookback),
        InputName.CustomerControl => Number(inputs.CustomerControl),
    };

    /// <summary>The values an input can have; empty for those that are counts and shares.</summary>
    public static IReadOnlyList<string> Choices(InputName input) => input switch
    {
        InputName.Relevance => [.. WireName.All<Reliance>()],
        InputName.Tier => [.. WireName.All<Tier>()],
        InputName.Data => [.. WireName.All<DataClass>()],
        InputName.Tolerance => [.. WireName.All<Tolerance>()],
        InputName.Control => [.. WireName.All<Criticality>()],
        InputName.Pervasiveness => [.. WireName.All<Pervasiveness>()],
        InputName.Opinion => [.. WireName.All<OpinionEffect>()],
        InputName.Compensation => [.. WireName.All<Compensation>()],
        InputName.Remediation => [.. WireName.All<Remediation>()],
        InputName.Lookback => [.. WireName.All<LookBack>()],
        InputName.WholePopulation or InputName.OpenAtPeriodEnd or InputName.Repeat or InputName.Doubted => ["true", "false"],
        InputName.Deviations or InputName.Sample or InputName.ShareOfPeriod or InputName.CustomerControl => [],
    };

    private static string Word<T>(T? value) where T : struct, Enum => value is { } known ? WireName.Of(known) : "";

    private static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string YesNo(bool? value) => value switch { true => "true", false => "false", null => "" };
}
