using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace VendorRisk.ExceptionReview.Memo;

internal static class MemoDocxStyles
{
    public static Styles Create() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri" }, new Color { Val = "1D2733" }, new FontSize { Val = "20" }, new Languages { Val = "en-GB" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        Paragraph("Normal", "Normal", null, isDefault: true),
        Paragraph("Title", "Title", new(36, Bold: true, After: 40)),
        Paragraph("Subtitle", "Subtitle", new(20, Color: "51606F", After: 240)),
        Paragraph("Heading1", "heading 1", new(26, Bold: true, Before: 320, After: 100, Outline: 0)),
        Paragraph("Heading2", "heading 2", new(21, Bold: true, Before: 220, After: 60, Outline: 1)),
        Paragraph("Verdict", "Verdict", new(21, Bold: true, Fill: "F4F6F8", Before: 60, After: 120)),
        Paragraph("Quote", "Quote", new(20, Color: "33414E", Indent: 240, After: 20)),
        Paragraph("QuoteSource", "Quote Source", new(17, Color: "66737F", Indent: 240)),
        Paragraph("TableHead", "Table Head", new(17, Bold: true, After: 0)),
        Paragraph("TableText", "Table Text", new(17, After: 0)),
        Paragraph("Footer", "footer", new(16, Color: "66737F", After: 0)));

    private sealed record Look(int HalfPoints, bool Bold = false, string? Color = null, string? Fill = null, int Before = 0, int After = 120, int Indent = 0, int? Outline = null);

    private static Style Paragraph(string id, string name, Look? look, bool isDefault = false)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (isDefault) style.Default = OnOffValue.FromBoolean(true);
        if (look is null) return style;

        style.Append(new BasedOn { Val = "Normal" });
        var paragraph = new StyleParagraphProperties();
        if (look.Outline is not null) paragraph.Append(new KeepNext());
        if (look.Fill is not null) paragraph.Append(new Shading { Val = ShadingPatternValues.Clear, Fill = look.Fill });
        paragraph.Append(new SpacingBetweenLines { Before = Number(look.Before), After = Number(look.After) });
        if (look.Indent > 0) paragraph.Append(new Indentation { Left = Number(look.Indent) });
        if (look.Outline is { } level) paragraph.Append(new OutlineLevel { Val = level });
        var run = new StyleRunProperties();
        if (look.Bold) run.Append(new Bold());
        if (look.Color is not null) run.Append(new Color { Val = look.Color });
        run.Append(new FontSize { Val = Number(look.HalfPoints) });
        style.Append(paragraph, run);
        return style;
    }

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
