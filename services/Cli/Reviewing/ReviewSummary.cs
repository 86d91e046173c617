using System.Text;
using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.Cli.Reviewing;

/// <summary>A review for a terminal: the conclusion, then every finding from the heaviest down, with its paragraph.</summary>
internal static class ReviewSummary
{
    private const int Width = 100;

    public static string Of(Review review)
    {
        var text = new StringBuilder();
        text.Append(review.Facts.ServiceOrganization?.Value ?? "Unnamed organization").Append(", judged by ").Append(review.Policy.Name)
            .Append(" on ").Append(review.AsOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Append("\n\n");
        Wrap(text, review.Conclusion.Sentence, "");
        foreach (var band in review.Findings.GroupBy(finding => finding.Band).OrderByDescending(group => group.Key))
        {
            text.Append('\n').Append(WireName.Of(band.Key).ToUpperInvariant()).Append('\n');
            foreach (var finding in band) One(text, finding);
        }

        return text.ToString();
    }

    private static void One(StringBuilder text, Finding finding)
    {
        text.Append("\n  ").Append(WireName.Of(finding.Kind));
        if (finding.Control is { } control) text.Append(' ').Append(control);
        if (finding.Score is { } score) text.Append(" (").Append(score).Append(" points)");
        text.Append(": ").Append(finding.Title).Append('\n');
        Wrap(text, finding.Text, "    ");
    }

    private static void Wrap(StringBuilder text, string paragraph, string indent)
    {
        var column = 0;
        foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (column > 0 && column + word.Length + 1 > Width)
            {
                text.Append('\n');
                column = 0;
            }

            text.Append(column == 0 ? indent : " ").Append(word);
            column += word.Length + (column == 0 ? indent.Length : 1);
        }

        text.Append('\n');
    }
}
