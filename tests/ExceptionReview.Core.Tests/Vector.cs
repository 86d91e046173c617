using System.Text.Json;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Judgement;

namespace VendorRisk.ExceptionReview.Core.Tests;

/// <summary>
/// One case of Vectors.json: inputs, and exactly what the rubric must make of them under default-v1. "pop" says that the whole population was tested.
/// The last case says so under another name, "population", and its lines are those of a sample (upper bound 10.7 %, 6 points): they were reckoned without it,
/// so it is not read here. What the whole population makes of the same case stands beside the cases, in <see cref="Scoring_the_known_cases"/>.
/// </summary>
public sealed record Vector(string Title, ExceptionInputs Inputs, int Score, Band Band, IReadOnlyList<(string Id, bool Moved)> Gates, IReadOnlyDictionary<string, int> Lines)
{
    public static readonly IReadOnlyList<Vector> All = Load();

    public override string ToString() => Title;

    private static IReadOnlyList<Vector> Load()
    {
        using var stream = typeof(Vector).Assembly.GetManifestResourceStream("Vectors.json")!;
        using var document = JsonDocument.Parse(stream);
        return [.. document.RootElement.EnumerateArray().Select(Read)];
    }

    private static Vector Read(JsonElement vector)
    {
        var input = vector.GetProperty("input");
        return new(
            vector.GetProperty("title").GetString()!,
            new()
            {
                Relevance = Word<Reliance>(input, "rel"),
                Tier = Word<Tier>(input, "tier"),
                Data = Word<DataClass>(input, "data"),
                Tolerance = Word<Tolerance>(input, "tol") ?? Tolerance.Standard,
                Deviations = Number(input, "d"),
                Sample = Number(input, "n"),
                WholePopulation = Flag(input, "pop") is true,
                Control = Word<Criticality>(input, "key"),
                Pervasiveness = Word<Pervasiveness>(input, "perv"),
                OpenAtPeriodEnd = Flag(input, "open_end"),
                ShareOfPeriod = input.TryGetProperty("frac", out var share) && share.ValueKind is JsonValueKind.Number ? share.GetDouble() : null,
                Opinion = Word<OpinionEffect>(input, "opinion") ?? OpinionEffect.Unmodified,
                Repeat = Flag(input, "repeat") ?? false,
                Doubted = Flag(input, "doubted") is true,
                Compensation = Word<Compensation>(input, "comp"),
                Remediation = Word<Remediation>(input, "rem"),
                Lookback = Flag(input, "lookback") is true ? LookBack.Shown : null,
                CustomerControl = Number(input, "cust") ?? 0,
            },
            vector.GetProperty("score").GetInt32(),
            Word<Band>(vector, "band")!.Value,
            [.. vector.GetProperty("gates").EnumerateArray().Select(gate => (gate.GetProperty("id").GetString()!, gate.GetProperty("moved").GetBoolean()))],
            vector.GetProperty("lines").EnumerateObject().ToDictionary(line => line.Name, line => line.Value.GetInt32()));
    }

    private static T? Word<T>(JsonElement of, string name) where T : struct, Enum =>
        !of.TryGetProperty(name, out var word) ? null
        : WireName.TryParse<T>(word.GetString(), out var value) ? value
        : throw new InvalidOperationException($"{name}: {word} is not a {typeof(T).Name}");

    private static int? Number(JsonElement of, string name) =>
        of.TryGetProperty(name, out var number) && number.ValueKind is JsonValueKind.Number ? number.GetInt32() : null;

    private static bool? Flag(JsonElement of, string name) =>
        of.TryGetProperty(name, out var flag) && flag.ValueKind is JsonValueKind.True or JsonValueKind.False ? flag.GetBoolean() : null;
}
