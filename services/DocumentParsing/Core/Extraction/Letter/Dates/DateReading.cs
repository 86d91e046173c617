namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Dates;

/// <summary>A date as it stands in a text: characters [Start, End).</summary>
public readonly record struct DateReading(DateOnly Date, int Start, int End, DateCertainty Certainty);

/// <summary>How far a date can be trusted.</summary>
public enum DateCertainty
{
    /// <summary>It reads in one way only.</summary>
    Sure,

    /// <summary>"04/05/2025" in a document that gives no hint whether the month or the day comes first.</summary>
    OrderAssumed,

    /// <summary>A character was mended that recognition commonly mistakes: "June l, 2024", "0ctober 1, 2024".</summary>
    Mended,

    /// <summary>Only a month is given: "for the period October 2024 through September 2025".</summary>
    DayAssumed,
}
