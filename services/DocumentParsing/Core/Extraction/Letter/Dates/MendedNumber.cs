using System.Globalization;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Dates;

/// <summary>A number in which recognition may have taken "1" for "l" or "I" and "0" for "O": "3O", "l5", "2O24".</summary>
internal static class MendedNumber
{
    public static int? Parse(string text, ref bool mended)
    {
        var digits = text.Replace('l', '1').Replace('I', '1').Replace('|', '1').Replace('O', '0').Replace('o', '0');
        // A number needs a digit of its own, else "lO" in running text would be ten; a lone "l" before a year is the first of a month.
        if (!text.Any(char.IsAsciiDigit) && digits != "1")
            return null;
        mended |= digits != text;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
