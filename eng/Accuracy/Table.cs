using System.Globalization;
using System.Text;

namespace VendorRisk.Accuracy;

/// <summary>The table as it stands in docs/accuracy.md.</summary>
internal static class Table
{
    public static string Of(IReadOnlyList<DocumentScore> documents)
    {
        var text = new StringBuilder();
        text.AppendLine("| fact | in the documents | read | right | precision | recall | F1 | silent errors | needless doubts |");
        text.AppendLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var name in FactNames.All)
        {
            var tally = Requirement.Sum(documents, name);
            text.AppendLine(CultureInfo.InvariantCulture,
                $"| {name} | {tally.True} | {tally.Given} | {tally.Right} | {tally.Precision:0.000} | {tally.Recall:0.000} | {tally.F1:0.000} | {tally.Silent} | {tally.Needless} |");
        }

        return text.ToString();
    }

    public static string PerDocument(IReadOnlyList<DocumentScore> documents)
    {
        var text = new StringBuilder();
        text.AppendLine("| document | facts | right | silent errors | doubts | needless doubts |");
        text.AppendLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var document in documents)
            text.AppendLine(CultureInfo.InvariantCulture, $"| {document.Name} | {document.Total} | {document.Right} | {document.Silent} | {document.Doubts} | {document.Needless} |");
        return text.ToString();
    }

    public static string LastLine(IReadOnlyList<DocumentScore> documents)
    {
        var exceptions = Requirement.Sum(documents, FactNames.Exceptions);
        return string.Create(CultureInfo.InvariantCulture,
            $"facts {documents.Sum(document => document.Right)}/{documents.Sum(document => document.Total)} right, exceptions P={exceptions.Precision:F2} R={exceptions.Recall:F2} F1={exceptions.F1:F2}, silent errors {documents.Sum(document => document.Silent)}, doubts {documents.Sum(document => document.Doubts)}, right but doubted {documents.Sum(document => document.Needless)}");
    }
}
