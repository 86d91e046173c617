namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Dates;

/// <summary>A period as it stands in a text: both days belong to it; characters [From, To) of the text.</summary>
public readonly record struct PeriodReading(DateOnly Start, DateOnly End, int From, int To, DateCertainty Certainty);
