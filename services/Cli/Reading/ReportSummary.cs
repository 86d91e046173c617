using System.Globalization;
using System.Text;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.Cli.Reading;

/// <summary>A report on one screen, each fact with its page.</summary>
internal static class ReportSummary
{
    private const int TextWidth = 300;

    public static string Of(ParsedReport report)
    {
        var text = new StringBuilder();
        var letter = report.Letter;
        text.AppendLine(Name(letter.Kind));
        Row("Service organization", letter.ServiceOrganization);
        Row("System", letter.System);
        Row("Auditor", letter.Auditor);
        if (letter.Period is { } period)
            Line("Period", $"{Day(period.Start.Value)} to {Day(period.End.Value)}", period.Start.Page);
        Row("As of", letter.AsOf);
        Row("Report date", letter.ReportDate);
        Row("Valid until", letter.ValidUntil);
        if (letter.Categories.Count > 0)
            Line("Categories", string.Join(", ", letter.Categories.Select(category => Words(category.Value))), letter.Categories[0].Page);
        if (letter.AdditionalCriteria.Count > 0)
            Line("Further criteria", string.Join(", ", letter.AdditionalCriteria.Select(criteria => criteria.Value)), letter.AdditionalCriteria[0].Page);
        if (letter.Opinion is { } opinion)
            Line("Opinion", Words(opinion.Kind.Value) + (opinion.Criteria.Count == 0 ? "" : ": " + string.Join(", ", opinion.Criteria.Select(criterion => criterion.Value))), opinion.Kind.Page);
        foreach (var other in letter.SubserviceOrganizations)
            Line("Subservice", $"{other.Name.Value}, {Words(other.Method)}", other.Name.Page);
        if (letter.UserEntityControls.Count > 0)
            Line("Left to the customer", $"{letter.UserEntityControls.Count} controls", letter.UserEntityControls[0].Text.Page);
        if (report.Tables.Controls.Count > 0 || report.Tables.Exceptions.Count > 0)
            Tested(report, text);
        Doubts(report, text);
        return text.ToString();

        void Line(string label, string value, int page) => text.AppendLine(CultureInfo.InvariantCulture, $"  {label,-21} {value} (page {page})");

        void Row<T>(string label, SourcedValue<T>? fact)
        {
            if (fact is not null)
                Line(label, fact.Value is DateOnly day ? Day(day) : $"{fact.Value}", fact.Page);
        }
    }

    // "None" is never said without what was read beside it.
    private static void Tested(ParsedReport report, StringBuilder text)
    {
        var tables = report.Tables;
        var outcomes = tables.Controls.SelectMany(control => control.Tests).GroupBy(test => test.Outcome)
            .OrderByDescending(group => group.Count()).Select(group => $"{group.Count()} {Words(group.Key)}");
        text.AppendLine(CultureInfo.InvariantCulture,
            $"  {"Controls",-21} {tables.Completeness.Controls} with {tables.Completeness.Tests} tests on {tables.Completeness.PagesRead} pages: {string.Join(", ", outcomes)}");
        text.AppendLine(CultureInfo.InvariantCulture, $"  {"Exceptions",-21} {(tables.Exceptions.Count == 0 ? "none among these" : tables.Exceptions.Count)}");
        foreach (var exception in tables.Exceptions)
        {
            var count = exception.Deviations is null ? "" : $" {exception.Deviations.Value} of {exception.Sample?.Value.ToString(CultureInfo.InvariantCulture) ?? "?"};";
            text.AppendLine(CultureInfo.InvariantCulture,
                $"    {exception.Control ?? "(no control named)"} [{string.Join(", ", exception.Criteria)}], page {exception.Text.Page}:{count} {Short(exception.Text.Value)}");
            text.AppendLine(exception.Response is { } response
                ? string.Create(CultureInfo.InvariantCulture, $"      answered on page {response.Page}: {Short(response.Value)}")
                : "      no response of management found");
        }
    }

    private static void Doubts(ParsedReport report, StringBuilder text)
    {
        if (report.Doubts.Count == 0)
            return;
        text.AppendLine(CultureInfo.InvariantCulture, $"  {"To be looked at",-21} {report.Doubts.Count}");
        foreach (var doubt in report.Doubts)
            text.AppendLine(CultureInfo.InvariantCulture, $"    {doubt.Fact}: {doubt.Reason}{(doubt.Pages.Count == 0 ? "" : $" (page {string.Join(", ", doubt.Pages)})")}");
    }

    private static string Name(ReportKind kind) => kind switch
    {
        ReportKind.Unknown => "Unknown document: no assurance report that is known here",
        ReportKind.Soc2Type1 => "SOC 2 Type 1 report",
        ReportKind.Soc2Type2 => "SOC 2 Type 2 report",
        ReportKind.Soc1Type1 => "SOC 1 Type 1 report",
        ReportKind.Soc1Type2 => "SOC 1 Type 2 report",
        ReportKind.Soc3 => "SOC 3 report",
        ReportKind.BridgeLetter => "Bridge letter",
        ReportKind.Iso27001Certificate => "ISO/IEC 27001 certificate",
        ReportKind.Caiq => "CAIQ (a questionnaire, answered by the vendor)",
        ReportKind.StarCertificate => "CSA STAR certificate",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Short(string text) => text.Length <= TextWidth ? text : text[..(TextWidth - 1)] + "…";

    // ProcessingIntegrity -> processing integrity
    private static string Words<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((letter, at) => char.IsUpper(letter) ? (at > 0 ? " " : "") + char.ToLowerInvariant(letter) : $"{letter}"));
}
