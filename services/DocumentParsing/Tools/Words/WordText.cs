using System.Buffers;
using System.Text;

namespace VendorRisk.DocumentParsing.Tools.Words;

/// <summary>The characters of a word as poppler prints them: UTF-8 with four entities, and whatever a font's encoding says.</summary>
internal sealed class WordText
{
    private const int Slots = 1 << 12;

    // No database and no JSON takes these; a font that maps its glyphs to them says nothing readable anyway.
    private static readonly SearchValues<char> Unprintable =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (char)code), '\u007f', '\ufffe', '\uffff']);

    // A report says "the" some thousand times: one string for each, found by its bytes.
    private readonly (byte[] Bytes, string Text)[] _known = new (byte[], string)[Slots];

    public string Decode(ReadOnlySpan<byte> bytes)
    {
        var hash = new HashCode();
        hash.AddBytes(bytes);
        ref var slot = ref _known[hash.ToHashCode() & (Slots - 1)];
        if (slot.Bytes is null || !bytes.SequenceEqual(slot.Bytes))
            slot = (bytes.ToArray(), Printable(Encoding.UTF8.GetString(bytes)));
        return slot.Text;
    }

    private static string Printable(string text)
    {
        if (text.Contains('&'))
        {
            // &amp; last: "&amp;lt;" is the printed text "&lt;".
            text = text.Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal)
                .Replace("&quot;", "\"", StringComparison.Ordinal).Replace("&apos;", "'", StringComparison.Ordinal)
                .Replace("&#39;", "'", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);
        }

        if (text.AsSpan().ContainsAny(Unprintable))
            text = string.Create(text.Length, text, (to, from) =>
            {
                for (var i = 0; i < to.Length; i++)
                    to[i] = Unprintable.Contains(from[i]) ? '\ufffd' : from[i];
            });
        return text;
    }
}
