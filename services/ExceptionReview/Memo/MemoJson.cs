using System.Text.Encodings.Web;
using System.Text.Json;
using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Life;

namespace VendorRisk.ExceptionReview.Memo;

/// <summary>
/// A memo as JSON, shape vendorrisk/memo/1: the blocks that the other formats are written from, the whole review they are about (vendorrisk/review/1), and what people did.
/// </summary>
public static class MemoJson
{
    public const string Schema = "vendorrisk/memo/1";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        // Written once, stored, and handed out to the byte: names and characters as people read them.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(MemoDocument memo, MemoInput input, ReviewSources sources)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WritePropertyName("memo");
            JsonSerializer.Serialize(json, memo, Options);
            json.WritePropertyName("review");
            json.WriteRawValue(ReviewJson.Write(input.Review, sources));
            Life(json, input);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The memo that a JSON holds, to be written in another format.</summary>
    public static MemoDocument Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("memo").Deserialize<MemoDocument>(Options)
            ?? throw new JsonException("The memo is null.");
    }

    private static void Life(Utf8JsonWriter json, MemoInput input)
    {
        if (input.Life is not { } life)
        {
            json.WriteNull("life");
            return;
        }

        json.WriteStartObject("life");
        Put(json, "reference", input.Reference);
        json.WriteString("state", WireName.Of(life.State));
        json.WriteNumber("signaturesNeeded", life.SignaturesNeeded);
        Put(json, "signatures", life.Signatures);
        json.WriteStartArray("findings");
        foreach (var finding in input.Review.Findings)
        {
            if (input.StateOf(finding.Key) is not { } state) continue;
            json.WriteStartObject();
            json.WriteString("key", finding.Key);
            json.WriteString("proposed", WireName.Of(state.Proposed));
            json.WriteString("band", WireName.Of(state.Band));
            Decision(json, state.Decision);
            Put(json, "questions", state.Questions);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Put(json, "corrections", input.Corrections.Select(correction => new
        {
            finding = correction.FindingKey, input = WireName.Of(correction.Input), correction.Read, correction.Counts, correction.Reason, correction.Page, correction.Quote, correction.By, correction.At,
        }));
        Put(json, "history", input.History);
        json.WriteEndObject();
    }

    private static void Decision(Utf8JsonWriter json, FindingDecision? decision) => Put(json, "decision", decision is null ? null : new
    {
        kind = WireName.Of(decision.Kind), band = WireName.Of(decision.Band), proposed = WireName.Of(decision.Proposed), decision.Reason, decision.Until, decision.By, decision.At,
    });

    private static void Put<T>(Utf8JsonWriter json, string name, T value)
    {
        json.WritePropertyName(name);
        JsonSerializer.Serialize(json, value, Options);
    }
}
