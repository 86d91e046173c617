using System.Text.Encodings.Web;
using System.Text.Json;
using VendorRisk.DocumentParsing.Core.Json;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Tools;

namespace VendorRisk.Cli.Reading;

/// <summary>What is written for a document: its facts, or why it could not be read.</summary>
internal static class FactsFile
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Bytes(ParsedReport report) => Write(json => FactsJson.Write(report, json));

    public static byte[] Bytes(string file, DocumentRefusal refusal) => Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", "vendorrisk/read-error/1");
        json.WriteString("file", Path.GetFileName(file));
        json.WriteString("code", refusal.Code);
        json.WriteString("reason", refusal.Reason);
        json.WriteString("whatToDo", refusal.WhatToDo);
        json.WriteEndObject();
    });

    private static byte[] Write(Action<Utf8JsonWriter> content)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
            content(json);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
