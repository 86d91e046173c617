using System.Buffers.Binary;
using System.IO.Compression;

namespace VendorRisk.DocumentParsing.Tools.Rendering;

/// <summary>Writes a picture as PNG (ISO/IEC 15948): signature, IHDR, one IDAT, IEND.</summary>
internal static class Png
{
    private static readonly uint[] CrcTable = MakeCrcTable();

    public static byte[] Write(Picture picture)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, picture.Width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], picture.Height);
        header[8] = 8; // bits a sample
        header[9] = (byte)(picture.Channels == 1 ? 0 : 2); // grey or RGB; the rest (compression, filter, interlace) is 0
        Chunk(file, "IHDR"u8, header);
        Chunk(file, "IDAT"u8, Compressed(picture));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    // Each row as its difference from the row above ("up", filter 2): a page is mostly the same white as the line before.
    private static byte[] Compressed(Picture picture)
    {
        var stride = picture.Width * picture.Channels;
        var line = new byte[stride + 1];
        line[0] = 2;
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            ReadOnlySpan<byte> above = new byte[stride];
            for (var y = 0; y < picture.Height; y++)
            {
                var row = picture.Samples.AsSpan(y * stride, stride);
                for (var x = 0; x < stride; x++)
                    line[x + 1] = (byte)(row[x] - above[x]);
                zlib.Write(line);
                above = row;
            }
        }

        return compressed.ToArray();
    }

    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(type);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc(Crc(uint.MaxValue, type), data));
        file.Write(number);
    }

    private static uint Crc(uint crc, ReadOnlySpan<byte> data)
    {
        foreach (var value in data)
            crc = CrcTable[(crc ^ value) & 0xFF] ^ (crc >> 8);
        return crc;
    }

    private static uint[] MakeCrcTable()
    {
        var table = new uint[256];
        for (var n = 0u; n < 256; n++)
        {
            var crc = n;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
            table[n] = crc;
        }

        return table;
    }
}
