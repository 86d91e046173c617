using System.Globalization;
using System.Text;

namespace VendorRisk.Samples;

/// <summary>Section IV: the controls and, in a Type 2 report, their tests and results, in one of three table styles.</summary>
internal sealed class ControlTablesHtml(SampleReport report, IReadOnlyList<SampleControl> library)
{
    private readonly IReadOnlyList<SampleControl> controls = report.Controls(library).ToList();

    private static readonly string[] Series = ["CC1", "CC2", "CC3", "CC4", "CC5", "CC6", "CC7", "CC8", "CC9", "A1", "C1"];

    public void Write(StringBuilder html)
    {
        html.Append("<section><h1>Section IV: ").Append(report.IsType1 ? "Trust Services Criteria and Related Controls" : "Trust Services Criteria, Controls, Tests of Controls and Results of Tests").Append("</h1>");
        html.Append(report.IsType1
            ? $"<p>The tables below list the trust services criteria in scope and the controls of {report.ShortName} that were in place as of {ReportHtml.Date(report.End)}.</p>"
            : $"<p>The tables below list the controls of {report.ShortName}, the tests that the service auditor performed and their results. Where a test found no deviation from the control, the result reads “{report.Clean}” Any other text describes what the service auditor found.</p>"
              + "<p>Tests included inquiry of personnel, observation of activities, inspection of records and re-performance. Where a sample was selected, items were chosen at random from a population that the service auditor had found to be complete.</p>");
        switch (report.Style)
        {
            case TableStyle.CriterionBands: Bands(html); break;
            case TableStyle.CriteriaColumn: Columns(html); break;
            case TableStyle.RepeatedUnderEachCriterion: Repeated(html); break;
            default: throw new InvalidOperationException($"There is no table style {report.Style}.");
        }

        html.Append("</section>");
    }

    private string Result(SampleControl control) =>
        report.Exceptions.FirstOrDefault(exception => exception.Control == control.Id)?.Result
        ?? report.NonOccurrences.GetValueOrDefault(control.Id, report.Clean);

    private void Bands(StringBuilder html)
    {
        var columns = report.IsType1 ? "<th>No.</th><th>Control</th>" : "<th>No.</th><th>Control</th><th>Test of the service auditor</th><th>Result of the test</th>";
        var series = Series[0];
        foreach (var criterion in controls.GroupBy(control => control.Criteria[0]).OrderBy(group => Order(group.Key)))
        {
            if (SeriesOf(criterion.Key) != series)
                html.Append(CultureInfo.InvariantCulture, $"<div class=\"new-page\"></div><h2>{CriterionSubjects.OfSeries(series = SeriesOf(criterion.Key))}</h2>");
            html.Append(CultureInfo.InvariantCulture, $"<table><thead><tr>{columns}</tr></thead><tbody><tr><td class=\"band\" colspan=\"{(report.IsType1 ? 2 : 4)}\">{criterion.Key}: {CriterionSubjects.Of(criterion.Key)}</td></tr>");
            foreach (var control in criterion)
                html.Append(CultureInfo.InvariantCulture, $"<tr><td class=\"id\">{control.Id}</td><td>{ReportHtml.Text(control.Text)}</td>{(report.IsType1 ? "" : $"<td>{ReportHtml.Text(control.Test)}</td><td>{ReportHtml.Text(Result(control))}</td>")}</tr>");
            html.Append("</tbody></table>");
        }

        html.Append("<h2>Controls that meet more than one criterion</h2><table><thead><tr><th>No.</th><th>Criteria</th></tr></thead><tbody>");
        foreach (var control in controls.Where(control => control.Criteria.Length > 1))
            html.Append(CultureInfo.InvariantCulture, $"<tr><td class=\"id\">{control.Id}</td><td>{string.Join(", ", control.Criteria)}</td></tr>");
        html.Append("</tbody></table>");
    }

    private void Columns(StringBuilder html)
    {
        foreach (var series in Series)
        {
            var rows = controls.Where(control => SeriesOf(control.Criteria[0]) == series).OrderBy(control => Order(control.Criteria[0])).ToList();
            if (rows.Count == 0)
                continue;
            html.Append(CultureInfo.InvariantCulture, $"<h2>{series} series: {CriterionSubjects.OfSeries(series)}</h2><table><thead><tr><th>Criteria</th><th>Control ID</th><th>Control activity</th><th>Test performed</th><th>Test result</th></tr></thead><tbody>");
            foreach (var control in rows)
                html.Append(CultureInfo.InvariantCulture, $"<tr><td>{string.Join(", ", control.Criteria)}</td><td class=\"id\">{control.Id}</td><td>{ReportHtml.Text(control.Text)}</td><td>{ReportHtml.Text(control.Test)}</td><td>{ReportHtml.Text(Result(control))}</td></tr>");
            html.Append("</tbody></table>");
        }
    }

    private void Repeated(StringBuilder html)
    {
        foreach (var criterion in controls.SelectMany(control => control.Criteria).Distinct().OrderBy(Order))
        {
            html.Append(CultureInfo.InvariantCulture, $"<h3>{criterion} – {CriterionSubjects.Of(criterion)}</h3><table><thead><tr><th>Ref</th><th>Control of {report.ShortName}</th><th>Tests of operating effectiveness</th><th>Results</th></tr></thead><tbody>");
            foreach (var control in controls.Where(control => control.Criteria.Contains(criterion)))
                html.Append(CultureInfo.InvariantCulture, $"<tr><td class=\"id\">{control.Id}</td><td>{ReportHtml.Text(control.Text)}</td><td>{ReportHtml.Text(control.Test)}</td><td>{ReportHtml.Text(Result(control))}</td></tr>");
            html.Append("</tbody></table>");
        }
    }

    private static string SeriesOf(string criterion) => criterion[..criterion.IndexOf('.', StringComparison.Ordinal)];

    private static int Order(string criterion) => Array.IndexOf(Series, SeriesOf(criterion)) * 10 + criterion[^1] - '0';
}
