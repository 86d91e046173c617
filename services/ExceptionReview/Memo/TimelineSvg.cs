using System.Globalization;
using System.Text;

namespace VendorRisk.ExceptionReview.Memo;

/// <summary>The coverage timeline as a drawing: a row for each bar with its name above it, today, and the day from which the report is stale.</summary>
public static class TimelineSvg
{
    /// <summary>Between these a drawing is readable.</summary>
    public const int Narrowest = 280, Widest = 1200;

    private const int Row = 34, Bar = 12, Top = 18, Letter = 6;

    /// <param name="timeline">What is drawn.</param>
    /// <param name="width">In pixels: labels keep their size, so a narrow screen gets a drawing of its own.</param>
    public static string Of(MemoBlock.Timeline timeline, int width = 680)
    {
        var axis = new Axis(timeline.From, timeline.To, width);
        var bottom = Top + timeline.Bars.Count * Row + 4;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {bottom + 30}\" role=\"img\" aria-label=\"{MemoHtml.Text(timeline.Sentence)}\" font-family=\"sans-serif\" font-size=\"10\">");
        // The name carries the width: a page may hold a wide and a narrow drawing, and show one of them.
        svg.Append(CultureInfo.InvariantCulture, $"<defs><pattern id=\"letter-{width}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><rect width=\"6\" height=\"6\" fill=\"#dcebf7\"/><path d=\"M-1 1 L1 -1 M0 6 L6 0 M5 7 L7 5\" stroke=\"#3a6ea5\" stroke-width=\"1.4\"/></pattern></defs>");
        foreach (var tick in axis.Ticks())
        {
            Line(svg, axis.X(tick), Top - 4, bottom, "stroke=\"#dde4ea\"");
            Text(svg, axis.X(tick) + 3, Top - 8, tick.ToString("MMM yy", CultureInfo.InvariantCulture), "fill=\"#5b6873\"");
        }

        for (var index = 0; index < timeline.Bars.Count; index++) One(svg, axis, timeline.Bars[index], Top + index * Row);
        if (timeline.StaleOn is { } stale) Mark(svg, axis, stale, bottom, 23, $"stale from {Short(stale)}", "#7d4700", " stroke-dasharray=\"5 3\"");
        Mark(svg, axis, timeline.Today, bottom, 11, $"today, {Short(timeline.Today)}", "#16212c", "");
        return svg.Append("</svg>").ToString();
    }

    private static void One(StringBuilder svg, Axis axis, TimelineBar bar, int y)
    {
        double from = axis.X(bar.Start), to = axis.X(bar.End.AddDays(1));
        Text(svg, axis.Fit(from, bar.Name.Length * Letter), y + 12, bar.Name, bar.Colour is TimelineColour.Gap ? "fill=\"#9a1b1f\" font-weight=\"600\"" : "fill=\"#16212c\"");
        if (bar.Colour is TimelineColour.Point)
            svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{from:0.#}\" cy=\"{y + 22}\" r=\"5\" fill=\"#fff\" stroke=\"#3a6ea5\" stroke-width=\"2\"/>");
        else
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{from:0.#}\" y=\"{y + 16}\" width=\"{Math.Max(1.5, to - from):0.#}\" height=\"{Bar}\" {Look(bar.Colour, axis.Width)}/>");
    }

    // Never by colour alone: a letter is hatched, what does not count is dashed, what covers nothing is empty.
    private static string Look(TimelineColour colour, int width) => colour switch
    {
        TimelineColour.Report or TimelineColour.Point => "fill=\"#3a6ea5\"",
        TimelineColour.Letter => $"fill=\"url(#letter-{width.ToString(CultureInfo.InvariantCulture)})\" stroke=\"#3a6ea5\"",
        TimelineColour.Gap => "fill=\"#fff\" stroke=\"#a61b1b\" stroke-width=\"1.5\"",
        TimelineColour.DoesNotCount => "fill=\"#e5e9ed\" stroke=\"#6b7884\" stroke-dasharray=\"3 2\"",
    };

    private static void Mark(StringBuilder svg, Axis axis, DateOnly day, int bottom, int below, string words, string colour, string dash)
    {
        Line(svg, axis.X(day), Top - 4, bottom + below - 8, $"stroke=\"{colour}\" stroke-width=\"1.4\"{dash}");
        Text(svg, axis.Fit(axis.X(day) + 4, words.Length * Letter), bottom + below, words, $"fill=\"{colour}\" font-weight=\"600\"");
    }

    private static void Line(StringBuilder svg, double x, int top, int bottom, string look) =>
        svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{x:0.#}\" y1=\"{top}\" x2=\"{x:0.#}\" y2=\"{bottom}\" {look}/>");

    private static void Text(StringBuilder svg, double x, int y, string words, string look) =>
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{y}\" {look}>{MemoHtml.Text(words)}</text>");

    private static string Short(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    private sealed record Axis(DateOnly From, DateOnly To, int Width)
    {
        private const int Margin = 2, Tick = 44;

        private double Days => Math.Max(1, To.DayNumber - From.DayNumber + 1);

        public double X(DateOnly day) => Margin + (Width - 2 * Margin) * Math.Clamp((day.DayNumber - From.DayNumber) / Days, 0, 1);

        /// <summary>As far left as it must be moved for all of it to be seen.</summary>
        public double Fit(double x, int length) => Math.Max(Margin, Math.Min(x, Width - Margin - length));

        // As many as there is room for: months, quarters, half years, years.
        public IEnumerable<DateOnly> Ticks()
        {
            var step = new[] { 1, 3, 6, 12, 24 }.FirstOrDefault(months => months * 30.4 / Days * Width >= Tick, 60);
            for (var day = new DateOnly(From.Year, 1, 1); day <= To; day = day.AddMonths(step))
                if (day >= From && X(day) <= Width - Tick) yield return day;
        }
    }
}
