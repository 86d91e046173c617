using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace VendorRisk.ExceptionReview.Memo;

internal static class MemoDocxStyles
{
    public static Styles Create() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri" }, new Color { Val = "1D2733" }, new FontSize { Val = "21" }, new Languages { Val = "en-GB" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        Paragraph("Normal", "Normal", null, isDefault: true),
        Paragraph("Title", "Title", new(40, Bold: true, After: 60, Color: "12202E")),
        Paragraph("Subtitle", "Subtitle", new(22, Color: "46545F", After: 80)),
        Paragraph("Status", "Status", new(21, Bold: true, After: 260, Rule: "12202E")),
        Paragraph("Heading1", "heading 1", new(28, Bold: true, Before: 340, After: 110, Outline: 0, Color: "12202E")),
        Paragraph("Heading2", "heading 2", new(23, Bold: true, Before: 240, After: 60, Outline: 1, Color: "12202E")),
        Paragraph("Verdict", "Verdict", new(23, Bold: true, After: 0)),
        Paragraph("Quote", "Quote", new(21, Color: "33414E", Indent: 240, After: 20, Keep: true)),
        Paragraph("QuoteSource", "Quote Source", new(18, Color: "5B6874", Indent: 240)),
        Paragraph("TableHead", "Table Head", new(18, Bold: true, After: 0, Color: "33414E")),
        Paragraph("TableText", "Table Text", new(18, After: 0)),
        Paragraph("TimelineText", "Timeline Text", new(15, After: 0, Color: "46545F")),
        Paragraph("Spacer", "Spacer", new(8, After: 60)),
        Paragraph("Header", "header", new(16, Color: "5B6874", After: 0, Rule: "C9D3DC")),
        Paragraph("Footer", "footer", new(16, Color: "5B6874", After: 0)));

    private sealed record Look(int HalfPoints, bool Bold = false, string? Color = null, string? Rule = null, int Before = 0, int After = 120, int Indent = 0, int? Outline = null, bool Keep = false);

    private static Style Paragraph(string id, string name, Look? look, bool isDefault = false)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (isDefault) style.Default = OnOffValue.FromBoolean(true);
        if (look is null) return style;

        style.Append(new BasedOn { Val = "Normal" });
        var paragraph = new StyleParagraphProperties();
        if (look.Outline is not null || look.Keep) paragraph.Append(new KeepNext());
        if (look.Rule is not null) paragraph.Append(new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 6, Space = 6, Color = look.Rule }));
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
