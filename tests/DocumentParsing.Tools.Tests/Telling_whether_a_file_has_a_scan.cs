using System.Text;
using VendorRisk.DocumentParsing.Tools.Recognition;

namespace VendorRisk.DocumentParsing.Tools.Tests;

/// <summary>From the bytes alone, before poppler is asked which page it fills.</summary>
public sealed class Telling_whether_a_file_has_a_scan
{
    [Theory]
    [InlineData("12 0 obj << /Type /XObject /Subtype /Image /Width 1275 /Height 1650 >> stream")]
    [InlineData("12 0 obj<</Height 1650/Width 1275/Subtype/Image>>stream")]
    [InlineData("12 0 obj << /Subtype /Image /Width 14 0 R /Height 1650 >> stream")]
    [InlineData("12 0 obj << /Subtype /Image /Height 1650 >> stream")]
    [InlineData("3 0 obj << /Subtype /Image /Width 90 /Height 30 >> stream x endstream endobj 4 0 obj << /Subtype /Image /Width 1275 /Height 1650 >> stream")]
    public void a_picture_as_large_as_a_page_or_of_a_size_not_told_may_be_one(string file) => Assert.True(EmbeddedPictures.MayFillAPage(Encoding.ASCII.GetBytes(file)));

    [Theory]
    [InlineData("12 0 obj << /Type /Page /Contents 14 0 R >> endobj")]
    [InlineData("12 0 obj << /ProcSet [/PDF /Text /ImageB /ImageC /ImageI] >> endobj")]
    [InlineData("12 0 obj << /Type /XObject /Subtype /Image /Width 220 /Height 64 >> stream")]
    [InlineData("12 0 obj << /Type /XObject /Subtype /Image /Width 1400 /Height 560 >> stream")]
    [InlineData("11 0 obj << /Width 2000 /Height 2000 >> endobj 12 0 obj << /Subtype /Image /Width 220 /Height 64 >> stream /Width 2000 /Height 2000")]
    [InlineData("")]
    public void a_logo_is_none(string file) => Assert.False(EmbeddedPictures.MayFillAPage(Encoding.ASCII.GetBytes(file)));
}
