using System.Text.Json;
using System.Text.Json.Serialization;

namespace VendorRisk.ExceptionReview.Core.Facts;

/// <summary>Facts out of JSON in the shape vendorrisk/report-facts/1. Properties it does not know are left alone: a reader may add some.</summary>
public static partial class FactsReader
{
    public const string Schema = "vendorrisk/report-facts/1";

    /// <exception cref="FormatException">The text is not JSON, or not of this shape; the message says where.</exception>
    public static ReviewFacts Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (JsonException broken)
        {
            throw new FormatException($"These are no report facts: {broken.Message}", broken);
        }
    }

    /// <summary>The same from an element of a document that is already parsed.</summary>
    public static ReviewFacts Read(JsonElement facts)
    {
        if (facts.ValueKind is not JsonValueKind.Object || !facts.TryGetProperty("schema", out var schema) || schema.GetString() != Schema)
            throw new FormatException($"These are no report facts: \"schema\" is not \"{Schema}\".");
        try
        {
            return UnnumberedControls.Named(facts.Deserialize(Shape.Default.ReviewFacts) ?? throw new FormatException("These are no report facts: null."));
        }
        catch (JsonException broken)
        {
            throw new FormatException($"These are no report facts: {broken.Message}", broken);
        }
    }

    // Without reflection: the command line is compiled to native code. What is generated sets a list that is not there to null; the facts make it empty.
    [JsonSourceGenerationOptions(
        GenerationMode = JsonSourceGenerationMode.Metadata,
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        Converters =
        [
            typeof(WireNameConverter<ReportKind>), typeof(WireNameConverter<TrustCategory>), typeof(WireNameConverter<OpinionKind>),
            typeof(WireNameConverter<SubserviceMethod>), typeof(WireNameConverter<TestOutcome>),
        ])]
    [JsonSerializable(typeof(ReviewFacts))]
    private sealed partial class Shape : JsonSerializerContext;

    private sealed class WireNameConverter<T> : JsonConverter<T> where T : struct, Enum
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType is JsonTokenType.String && WireName.TryParse<T>(reader.GetString(), out var value)
                ? value
                : throw new JsonException($"expected one of {string.Join(", ", WireName.All<T>())}");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(WireName.Of(value));
    }
}
