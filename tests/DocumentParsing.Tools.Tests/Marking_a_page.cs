using System.Buffers.Binary;
using System.IO.Compression;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Tools.Tests;

public sealed class Marking_a_page
{
    [Fact]
    public async Task the_evidence_is_yellow_the_ink_in_it_dark_and_the_rest_as_it_was()
    {
        var file = TinyPdf.With("Evidence", "Elsewhere");
        var words = (await Reading.DocumentAsync(file)).Pages[0].Words;
        var bare = await RenderAsync(file, []);
        var marked = await RenderAsync(file, [words[0].Box]);
        Assert.Equal((612, 792), (marked.Width, marked.Height));
        var box = words[0].Box;
        var inside = Enumerable.Range(0, marked.Height).SelectMany(y => Enumerable.Range(0, marked.Width).Select(x => (x, y)))
            .ToLookup(at => at.x > box.X0 && at.x < box.X1 && at.y > box.Y0 && at.y < box.Y1);
        Assert.Contains(inside[true], at => marked.At(at.x, at.y) == (255, 235, 90));
        Assert.Contains(inside[true], at => marked.At(at.x, at.y).Red < 80);
        Assert.All(inside[false].Where(at => at.y > box.Y1 + 3 || at.y < box.Y0 - 3), at => Assert.Equal(bare.At(at.x, at.y), marked.At(at.x, at.y)));
    }

    [Fact]
    public async Task a_box_that_reaches_over_the_paper_marks_what_is_on_it() =>
        Assert.Equal((255, 235, 90), (await RenderAsync(TinyPdf.With("Evidence"), [new Box(-1e9, -50, 5, 1e9)])).At(1, 700));

    [Fact]
    public async Task a_page_that_is_not_there_is_refused()
    {
        var image = await new PageRenderer(Reading.Sandbox, ReadLimits.Default).RenderAsync(TinyPdf.With("one"), null, page: 2, 72, [], CancellationToken.None);
        Assert.Equal("no-such-page", image.Refusal?.Code);
    }

    private static async Task<Pixels> RenderAsync(byte[] file, Box[] marks)
    {
        var image = await new PageRenderer(Reading.Sandbox, ReadLimits.Default).RenderAsync(file, null, page: 1, dpi: 72, marks, CancellationToken.None);
        Assert.Null(image.Refusal);
        return Pixels.Of(image.Png.ToArray());
    }

    // Reads back what the writer writes: RGB, 8 bits, each row as its difference from the one above.
    private sealed record Pixels(int Width, int Height, byte[] Samples)
    {
        public (byte Red, byte Green, byte Blue) At(int x, int y) => (Samples[(y * Width + x) * 3], Samples[(y * Width + x) * 3 + 1], Samples[(y * Width + x) * 3 + 2]);

        public static Pixels Of(byte[] png)
        {
            Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], png[..8]);
            var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(33));
            using var zlib = new ZLibStream(new MemoryStream(png, 41, length), CompressionMode.Decompress);
            var rows = new MemoryStream();
            zlib.CopyTo(rows);
            var data = rows.ToArray();
            var stride = width * 3;
            Assert.Equal(height * (stride + 1), data.Length);
            var samples = new byte[height * stride];
            for (var y = 0; y < height; y++)
            {
                Assert.Equal(2, data[y * (stride + 1)]);
                for (var x = 0; x < stride; x++)
                    samples[y * stride + x] = (byte)(data[y * (stride + 1) + 1 + x] + (y == 0 ? 0 : samples[(y - 1) * stride + x]));
            }

            return new Pixels(width, height, samples);
        }
    }
}
