using System.Globalization;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

internal static class Day
{
    public static DateOnly Of(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
