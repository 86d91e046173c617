namespace VendorRisk.DocumentParsing.Tools.Words;

/// <summary>
/// Walks over markup tag by tag without building anything. Not an XML parser on purpose: poppler prints the characters of a font's
/// own encoding as they come, control characters and half characters included, which are no XML, and a report is megabytes of it.
/// </summary>
internal sealed class MarkupScanner(Stream stream)
{
    // A tag or a word longer than this is no page of a report.
    private const int LongestPiece = 1 << 20;

    private byte[] _buffer = new byte[1 << 16];
    private int _position;
    private int _length;
    private bool _ended;

    /// <summary>The next tag, without its brackets, and the text between it and the tag after it. Valid until the next call.</summary>
    public bool Next(out ReadOnlySpan<byte> tag, out ReadOnlySpan<byte> text)
    {
        tag = text = default;
        if (Find((byte)'<', 0) is not (>= 0 and var open))
            return false;
        _position += open;
        if (Find((byte)'>', 0) is not (>= 0 and var close))
            return false;
        var next = Find((byte)'<', close);
        if (next < 0)
            next = _length - _position;
        tag = _buffer.AsSpan(_position + 1, close - 1);
        text = _buffer.AsSpan(_position + close + 1, next - close - 1);
        _position += next;
        return true;
    }

    /// <summary>Distance from the position, at or after <paramref name="from"/>; -1 at the end. Filling moves the buffer, distances stay.</summary>
    private int Find(byte wanted, int from)
    {
        while (true)
        {
            var found = _buffer.AsSpan(_position + from, _length - _position - from).IndexOf(wanted);
            if (found >= 0)
                return from + found;
            from = _length - _position;
            if (!Fill())
                return -1;
        }
    }

    private bool Fill()
    {
        if (_ended)
            return false;
        var kept = _length - _position;
        if (kept >= LongestPiece)
            throw new InvalidDataException("a piece of markup without an end");
        if (kept == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        Buffer.BlockCopy(_buffer, _position, _buffer, 0, kept);
        _position = 0;
        _length = kept;
        var count = stream.Read(_buffer.AsSpan(kept));
        _ended = count == 0;
        _length += count;
        return !_ended;
    }
}
