namespace VendorRisk.DocumentParsing.Persistence;

/// <summary>The stages of a reading as they are shown to people and sent in messages.</summary>
internal static class ReadingStage
{
    public const string Fetching = "fetching";
    public const string Text = "text";
    public const string Recognising = "recognising";
    public const string Reading = "reading";
    public const string Storing = "storing";
}
