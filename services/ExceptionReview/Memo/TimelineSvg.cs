using System.Globalization;
using System.Text;

namespace VendorRisk.ExceptionReview.Memo;

/// <summary>The coverage timeline as a drawing: a row for each bar, a tick for each quarter.</summary>
public static class TimelineSvg
{
    private const int Width = 680, Row = 20, Top = 6, Left = 70;

    public static string Of(MemoBlock.Timeline timeline)
    {
        var svg = new StringBuilder();
        var bottom = Top + timeline.Bars.Count * Row;
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {bottom + 20}\" role=\"img\" aria-label=\"Coverage timeline\" font-family=\"sans-serif\" font-size=\"9\">");
        for (var tick = Quarter(timeline.From); tick <= timeline.To.AddMonths(3); tick = tick.AddMonths(3))
        {
            if (tick < timeline.From || tick > timeline.To) continue;
            var x = X(timeline, tick);
            svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{x:0.#}\" y1=\"{Top}\" x2=\"{x:0.#}\" y2=\"{bottom}\" stroke=\"#dde4ea\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{bottom + 12}\" text-anchor=\"middle\" fill=\"#66737f\">{tick.ToString("MMM yy", CultureInfo.InvariantCulture)}</text>");
        }

        for (var index = 0; index < timeline.Bars.Count; index++) Bar(svg, timeline, index);
        return svg.Append("</svg>").ToString();
    }

    private static void Bar(StringBuilder svg, MemoBlock.Timeline timeline, int index)
    {
        var bar = timeline.Bars[index];
        double from = X(timeline, bar.Start), to = X(timeline, bar.End.AddDays(1));
        var y = Top + index * Row;
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"{y + 13}\" fill=\"#33414e\">{MemoHtml.Text(bar.Name)}</text>");
        svg.Append(CultureInfo.InvariantCulture,
            $"<rect x=\"{from:0.#}\" y=\"{y + 3}\" width=\"{Math.Max(1, to - from):0.#}\" height=\"{Row - 6}\" {Look(bar.Colour)}><title>{MemoWords.Day(bar.Start)} to {MemoWords.Day(bar.End)}</title></rect>");
    }

    // Never by colour alone: what does not count is dashed, what covers nothing is empty.
    private static string Look(TimelineColour colour) => colour switch
    {
        TimelineColour.Report => "fill=\"#3a6ea5\"",
        TimelineColour.Letter => "fill=\"#9cc3e6\" stroke=\"#3a6ea5\"",
        TimelineColour.Gap => "fill=\"none\" stroke=\"#a61b1b\" stroke-width=\"1.5\"",
        TimelineColour.DoesNotCount => "fill=\"#e5e9ed\" stroke=\"#8a97a3\" stroke-dasharray=\"3 2\"",
    };

    private static double X(MemoBlock.Timeline timeline, DateOnly day)
    {
        var days = Math.Max(1, timeline.To.DayNumber - timeline.From.DayNumber + 1);
        return Left + (Width - Left - 20) * Math.Clamp((day.DayNumber - timeline.From.DayNumber) / (double)days, 0, 1);
    }

    private static DateOnly Quarter(DateOnly day) => new(day.Year, (day.Month - 1) / 3 * 3 + 1, 1);
}
