namespace VendorRisk.DocumentParsing.Tools;

public enum ReadStage
{
    /// <summary>The PDF's own words are taken out.</summary>
    Text,

    /// <summary>Pages without words are recognised.</summary>
    Recognising,
}

/// <summary><paramref name="Page"/> of <paramref name="Pages"/> is done in this stage.</summary>
public readonly record struct ReadProgress(ReadStage Stage, int Page, int Pages);
