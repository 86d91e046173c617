using System.Globalization;
using System.Text;

namespace VendorRisk.DocumentParsing.Tools.Tests;

/// <summary>Files damaged at random: each is read or refused, within the limits. VENDORRISK_FUZZ sets how many (200 by default).</summary>
public sealed class Surviving_damaged_files
{
    private static readonly ReadLimits Limits = ReadLimits.Default with
    {
        Text = ReadLimits.Default.Text with { Cpu = TimeSpan.FromSeconds(2) },
        Opening = ReadLimits.Default.Opening with { Cpu = TimeSpan.FromSeconds(2) },
        Picture = ReadLimits.Default.Picture with { Cpu = TimeSpan.FromSeconds(2) },
        Recognition = ReadLimits.Default.Recognition with { Cpu = TimeSpan.FromSeconds(5) },
        RecognisedPages = 2,
    };

    private static readonly string[] Codes =
    [
        "read", "empty", "not-a-pdf", "damaged", "password-needed", "too-many-pages", "page-too-large", "too-costly", "nothing-to-read", "too-many-scanned-pages",
    ];

    [Fact]
    public async Task every_one_ends_with_its_words_or_a_reason()
    {
        var count = int.Parse(Environment.GetEnvironmentVariable("VENDORRISK_FUZZ") ?? "200", CultureInfo.InvariantCulture);
        byte[][] originals = [.. Originals()];
        await Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, async (seed, _) =>
        {
            var damaged = Mutation.Of(originals[seed % originals.Length], seed);
            var outcome = await Reading.OfAsync(damaged, limits: Limits);
            var code = outcome.Refusal?.Code ?? "read";
            Assert.True(Codes.Contains(code), $"seed {seed}: {code}");
            if (!outcome.IsRefused)
                Assert.All(outcome.Value.Pages, page => Assert.All(page.Words, word => Assert.False(string.IsNullOrWhiteSpace(word.Text), $"seed {seed}")));
        });
    }

    private static IEnumerable<byte[]> Originals()
    {
        var pdf = new TinyPdf();
        for (var page = 0; page < 6; page++)
            pdf.Page(string.Concat(Enumerable.Range(0, 30).Select(line => TinyPdf.Text(72, 740 - 22 * line, $"Control AC-{page}.{line} was tested; no exceptions noted."))), "/Rotate 90");
        var plain = pdf.Bytes();
        yield return plain;
        yield return Reading.Qpdf(plain, "--object-streams=generate", "--compress-streams=y");
        yield return Reading.Qpdf(plain, "--linearize");
        yield return Reading.Qpdf(plain, "--encrypt", "", "owner", "128", "--use-aes=y", "--");
    }

    private static class Mutation
    {
        private static readonly string[] Tokens =
        [
            "<<", ">>", "[", "]", "endobj", "stream", "endstream", "/Length 99999999", "/Kids", "/Parent 1 0 R", "/Count 2147483647", "1 0 R", "-1", "0 0 0 0", "/Filter /FlateDecode", "xref", "startxref\n0\n",
        ];

        public static byte[] Of(byte[] original, int seed)
        {
            var random = new Random(seed);
            var file = original.ToList();
            for (var changes = random.Next(1, 8); changes > 0 && file.Count > 8; changes--)
            {
                var at = random.Next(file.Count);
                var length = Math.Min(random.Next(1, 400), file.Count - at);
                switch (random.Next(6))
                {
                    case 0: file[at] = (byte)random.Next(256); break;
                    case 1: file[at] ^= (byte)(1 << random.Next(8)); break;
                    case 2: file.RemoveRange(at, length); break;
                    case 3: file.InsertRange(at, file.GetRange(random.Next(file.Count - length + 1), length)); break;
                    case 4: file.InsertRange(at, Encoding.ASCII.GetBytes(Tokens[random.Next(Tokens.Length)])); break;
                    default: file.RemoveRange(at, random.Next(20) == 0 ? file.Count - at : 0); break;
                }
            }

            return [.. file];
        }
    }
}
