using System.Globalization;
using System.Net;
using System.Text;

namespace VendorRisk.Samples;

/// <summary>Writes a fictional report as one HTML document for a print engine with page margin boxes.</summary>
internal sealed class ReportHtml(SampleReport report, IReadOnlyList<SampleControl> library)
{
    private readonly StringBuilder html = new();

    public static string Write(SampleReport report, IReadOnlyList<SampleControl> library) => new ReportHtml(report, library).Write();

    private string Write()
    {
        using var css = new StreamReader(ControlLibrary.Resource("report.css"));
        html.Append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
            .Append(Text($"{report.System}: SOC 2 {report.Type} report (fictional sample)"))
            .Append("</title><style>").Append(css.ReadToEnd()).Append("</style></head><body>");
        Cover();
        Contents();
        Letter();
        Assertion();
        new DescriptionHtml(report, library).Write(html);
        new ControlTablesHtml(report, library).Write(html);
        if (report.Exceptions.Count > 0)
            Responses();
        return html.Append("</body></html>").ToString();
    }

    private void Cover() => html.Append(CultureInfo.InvariantCulture, $"""
        <div class="cover"><p>SYSTEM AND ORGANIZATION CONTROLS (SOC) 2 {report.Type.ToUpperInvariant()} REPORT</p>
        <h1>{Text(report.Organization)}</h1>
        <p>Description of the {Text(report.System)} relevant to {Categories}<br>{(report.IsType1 ? "and the suitability of the design of its controls" : "and the suitability of the design and operating effectiveness of its controls")}</p>
        <p><b>{(report.IsType1 ? $"As of {Date(report.End)}" : $"For the period {Date(report.Start!.Value)} to {Date(report.End)}")}</b></p>
        <p>Together with the report of the independent service auditor<br>{Text(report.Auditor)}</p>
        <p class="mark">This report is a fictional sample made to show how a SOC 2 report is read.<br>The companies, the firm and the findings do not exist.</p></div>
        """);

    private void Contents()
    {
        html.Append("<section class=\"contents\"><h1>Table of contents</h1>");
        string[] lines =
        [
            "Section I: Report of the Independent Service Auditor", $"Section II: Assertion of the Management of {report.ShortName}",
            $"Section III: Description of the {report.System}", $"Section IV: {TestsTitle}",
            .. report.Exceptions.Count > 0 ? ["Section V: Other Information Provided by Management"] : Array.Empty<string>(),
        ];
        foreach (var line in lines)
            html.Append(CultureInfo.InvariantCulture, $"<p><span>{Text(line)}</span><span class=\"dots\"></span></p>");
        html.Append("</section>");
    }

    private string TestsTitle => report.IsType1 ? "Trust Services Criteria and Related Controls" : "Trust Services Criteria, Controls, Tests of Controls and Results of Tests";

    private string Period => $"throughout the period {Date(report.Start!.Value)} to {Date(report.End)}";

    private string When => report.IsType1 ? $"as of {Date(report.End)}" : Period;

    private string Operated => report.IsType1 ? "suitability of the design" : "suitability of the design and operating effectiveness";

    private void Letter()
    {
        var v = Text(report.ShortName);
        html.Append(CultureInfo.InvariantCulture, $"""
            <section><h1>Section I: Report of the Independent Service Auditor</h1>
            <p>To the Management of {Text(report.Organization)}</p>
            <h2>Scope</h2>
            <p>We have examined {v}’s accompanying description of its {Text(report.System)} {When} (the description), based on the criteria for a description of a service organization’s system, and the {Operated} of the controls stated in the description {When}, to provide reasonable assurance that {v}’s service commitments and system requirements were achieved based on the trust services criteria relevant to {Categories} (the applicable trust services criteria).</p>
            <p>{v} uses {Text(report.Subservice.Name)}, a subservice organization, for the {Text(report.Subservice.Service)}. The description indicates that complementary subservice organization controls that are suitably designed{(report.IsType1 ? "" : " and operating effectively")} are necessary, along with controls at {v}, to achieve the service commitments and system requirements. The description does not disclose the actual controls at the subservice organization. Our examination did not include the services provided by the subservice organization.</p>
            <p>The description also indicates that complementary user entity controls assumed in the design of {v}’s controls are necessary. Our examination did not extend to such complementary user entity controls.</p>
            {(report.Exceptions.Count > 0 ? $"<p>The information in Section V, Other Information Provided by Management, is presented by the management of {v} and is not part of the description. It has not been subjected to the procedures applied in the examination and, accordingly, we express no opinion on it.</p>" : "")}
            <h2>Service organization’s responsibilities</h2>
            <p>{v} is responsible for its service commitments and system requirements and for designing, implementing and operating effective controls within the system. {v} has provided the accompanying assertion about the description and the {Operated} of its controls.</p>
            <h2>Service auditor’s responsibilities</h2>
            <p>Our responsibility is to express an opinion on the description and on the {Operated} of the controls, based on our examination. Our examination was conducted in accordance with attestation standards established by the American Institute of Certified Public Accountants. We are required to be independent of {v} and to meet our other ethical responsibilities. We believe that the evidence we obtained is sufficient and appropriate to provide a reasonable basis for our opinion.</p>
            <h2>Inherent limitations</h2>
            <p>The description is prepared to meet the common needs of a broad range of report users and may not include every aspect that an individual user considers important. Because of their nature, controls may not always operate effectively, and the projection to the future of any conclusion is subject to the risk that controls may become inadequate because of changes in conditions.</p>
            """);
        if (!report.IsType1)
            html.Append("<h2>Description of tests of controls</h2><p>The specific controls we tested and the nature, timing and results of those tests are listed in Section IV of this report.</p>");
        if (report.Qualification is { } qualification)
            html.Append(CultureInfo.InvariantCulture, $"<h2>Basis for qualified opinion</h2><p>{Text(qualification.Basis)}</p>");
        Opinion();
        html.Append(CultureInfo.InvariantCulture, $"""
            <h2>Restricted use</h2>
            <p>This report is intended solely for the information and use of {v}, user entities of the {Text(report.System)} {(report.IsType1 ? $"as of {Date(report.End)}" : "during some or all of the period")}, and prospective user entities who have sufficient knowledge to understand it. It is not intended to be, and should not be, used by anyone else.</p>
            <p class="signature">{Text(report.Auditor)}<br>{Text(report.AuditorCity)}<br>{Date(report.Issued)}</p></section>
            """);
    }

    private void Opinion()
    {
        var exceptFor = report.Qualification is null ? "" : "except for the effects of the matter described in the Basis for qualified opinion section of our report, ";
        html.Append(CultureInfo.InvariantCulture, $"""
            <h2>{(report.Qualification is null ? "Opinion" : "Qualified opinion")}</h2>
            <p>In our opinion, {exceptFor}in all material respects,</p>
            <p>a. the description presents the {Text(report.System)} that was designed and implemented {When} in accordance with the description criteria.</p>
            <p>b. the controls stated in the description were suitably designed {When} to provide reasonable assurance that the service commitments and system requirements would be achieved based on the applicable trust services criteria, if the controls operated effectively and if the subservice organization and user entities applied the complementary controls assumed in the design.</p>
            """);
        if (!report.IsType1)
            html.Append(CultureInfo.InvariantCulture, $"<p>c. the controls stated in the description operated effectively {When} to provide reasonable assurance that the service commitments and system requirements were achieved based on the applicable trust services criteria, if the complementary controls of the subservice organization and user entities operated effectively {Period}.</p>");
    }

    private void Assertion() => html.Append(CultureInfo.InvariantCulture, $"""
        <section><h1>Section II: Assertion of the Management of {Text(report.ShortName)}</h1>
        <p>We have prepared the accompanying description of the {Text(report.System)} {When}, based on the criteria for a description of a service organization’s system. The description is intended to provide report users with information about the system that may be useful when assessing the risks arising from interactions with it.</p>
        <p>We confirm, to the best of our knowledge and belief, that the description presents the system in accordance with the description criteria and that the controls stated in it were suitably designed{(report.IsType1 ? "" : " and operated effectively")} {When} to provide reasonable assurance that our service commitments and system requirements were achieved based on the applicable trust services criteria{(report.Qualification is null ? "" : ", except for the matter described in the report of the independent service auditor")}.</p>
        <p class="signature">The Management of {Text(report.Organization)}<br>{Date(report.Issued)}</p></section>
        """);

    private void Responses()
    {
        html.Append(CultureInfo.InvariantCulture, $"<section><h1>Section V: Other Information Provided by Management</h1><p>The information in this section is provided by the management of {Text(report.ShortName)} and is not covered by the report of the independent service auditor.</p><h2>Management’s responses to the exceptions</h2><table><thead><tr><th>Control</th><th>Result reported by the service auditor</th><th>Management’s response</th></tr></thead><tbody>");
        foreach (var exception in report.Exceptions)
            html.Append(CultureInfo.InvariantCulture, $"<tr><td class=\"id\">{exception.Control}</td><td>{Text(exception.Result)}</td><td>{Text(exception.Response)}</td></tr>");
        html.Append("</tbody></table></section>");
    }

    private string Categories => report.Categories.Length switch
    {
        1 => report.Categories[0],
        2 => $"{report.Categories[0]} and {report.Categories[1]}",
        _ => $"{string.Join(", ", report.Categories[..^1])}, and {report.Categories[^1]}",
    };

    internal static string Date(DateOnly date) => date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    internal static string Text(string text) => WebUtility.HtmlEncode(text);
}
