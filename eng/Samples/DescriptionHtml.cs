using System.Globalization;
using System.Text;

namespace VendorRisk.Samples;

/// <summary>Section III: the description of the system, with the subservice organization and the complementary controls.</summary>
internal sealed class DescriptionHtml(SampleReport report, IReadOnlyList<SampleControl> library)
{
    /// <summary>Text and criteria of the controls that a customer has to operate itself.</summary>
    private static readonly (string Text, string Criteria)[] UserEntityControls =
    [
        ("User entities are responsible for granting, changing and removing the access of their own users.", "CC6.2"),
        ("User entities are responsible for requiring a second factor from their own administrators.", "CC6.1"),
        ("User entities are responsible for reviewing the rights of their users at regular intervals.", "CC6.3"),
        ("User entities are responsible for telling the service organization at once of a suspected compromise of an account.", "CC7.3"),
        ("User entities are responsible for keeping the secrets of their programming interfaces confidential.", "CC6.1"),
        ("User entities are responsible for checking the accuracy of the data that they enter.", "CC2.1"),
    ];

    private static readonly (string Heading, string[] Paragraphs)[] Parts =
    [
        ("Infrastructure", ["The system runs in virtual private networks in one region, spread over three availability zones, with a second region for recovery. Load balancers and a web application firewall stand in front of the application. Databases are managed services with encryption and point-in-time recovery.", "Production, test and development are separate accounts. Administrators reach production through an access proxy that requires single sign-on and records sessions."]),
        ("Software", ["The application consists of services written in two languages, a web application and programming interfaces for customers. Containers are built from reviewed source code and signed. A central log store, an intrusion detection system and an endpoint protection product support operations.", "Errors and unhandled exceptions of the application are recorded and examined by engineering; exceptions to the security policy need the approval of the Chief Information Security Officer and end after at most 90 days."]),
        ("People", ["Engineering develops and releases the application. Platform engineering operates it. Security engineering and security operations design and watch over protective measures. Human resources, legal, internal audit and customer support take part in the controls described in Section IV."]),
        ("Procedures", ["Procedures cover access, change, vulnerability, incident, backup, recovery, vendors and the handling of information. They are published on the intranet and reviewed once a year."]),
        ("Data", ["Customers decide which data they bring into the system. Data is classified as public, internal, confidential or restricted. Customer data is always treated as confidential or restricted and is encrypted in transit and at rest."]),
        ("Control environment", ["Management sets the tone by the code of conduct, by clear responsibilities and by training. The board of directors includes independent members and hears a report on security twice a year. People are screened before they are hired and evaluated every year."]),
        ("Risk assessment", ["Risks are identified once a year and when the business changes, rated by likelihood and impact, and treated. The risk committee follows the treatment of every risk above the accepted level. The assessment considers fraud and the misuse of privileged access."]),
        ("Information and communication", ["Policies are published and have owners. Customers learn about the service, its boundaries and maintenance in the help centre and on the status page. Employees can report concerns at any time, anonymously if they prefer."]),
        ("Monitoring", ["Internal audit examines controls every quarter. An independent firm tests the application and the network once a year. Deficiencies are recorded, reported to the audit committee and followed until they are closed."]),
        ("Logical access", ["Access follows roles. It is granted after approval of the manager, changed when people change department and removed when they leave. Owners review the rights of all users of production systems. Privileged access is limited in time and approved by a second person."]),
        ("Change management", ["Changes are made in branches, reviewed by a second engineer, tested automatically and released by the pipeline. Emergency changes follow a shorter path and are reviewed afterwards. Infrastructure is changed as code."]),
        ("Incident management", ["Security operations watches the system around the clock. Events are triaged, classified and, where they are incidents, answered by the incident response plan. After an incident the cause is corrected and lessons are recorded."]),
        ("Backup and recovery", ["Databases are backed up every day to a second region. Restoring from backup is tested every quarter, and the recovery plan is exercised once a year."]),
        ("System incidents and changes", ["There were no incidents that were the result of controls that were not suitably designed or that led to a significant failure to meet the service commitments, and no changes that users of the report would need to know of."]),
    ];

    public void Write(StringBuilder html)
    {
        var v = ReportHtml.Text(report.ShortName);
        html.Append(CultureInfo.InvariantCulture, $"<section><h1>Section III: Description of the {ReportHtml.Text(report.System)}</h1><h2>Overview of operations</h2>");
        html.Append(CultureInfo.InvariantCulture, $"<p>{ReportHtml.Text(report.Organization)} provides {ReportHtml.Text(report.Business)}. The {ReportHtml.Text(report.System)} (the system) is offered as a service over the internet to companies in North America and Europe. This description covers the production environment of the system, the people who develop and operate it and the procedures they follow.</p>");
        html.Append(CultureInfo.InvariantCulture, $"<h2>Principal service commitments and system requirements</h2><p>{v} commits to protect the data of its customers against access that was not authorised, to keep the system available 99.9 percent of the time as measured over a calendar month, and to delete customer data after the end of the contract. From these commitments follow requirements for access, encryption, monitoring, change, backup and the handling of incidents, which are written down in policies and procedures.</p>");
        foreach (var (heading, paragraphs) in Parts)
        {
            html.Append(CultureInfo.InvariantCulture, $"<h2>{heading}</h2>");
            foreach (var paragraph in paragraphs)
                html.Append(CultureInfo.InvariantCulture, $"<p>{ReportHtml.Text(paragraph)}</p>");
        }

        Owners(html);
        ControlActivities(html);
        html.Append(CultureInfo.InvariantCulture, $"<h2>Subservice organizations</h2><p>{v} uses {ReportHtml.Text(report.Subservice.Name)}, a subservice organization, for the {ReportHtml.Text(report.Subservice.Service)}. The description uses the carve-out method: it does not include the controls of {ReportHtml.Text(report.Subservice.Name)}. The following controls are expected to be in place there.</p>");
        Complementary(html, "Complementary subservice organization controls", "Control expected at the subservice organization",
            report.Subservice.Controls.Select(row => row.Split(" | ")).Select(cells => (cells[0], cells[1])));
        html.Append(CultureInfo.InvariantCulture, $"<h2>Complementary user entity controls</h2><p>The controls of {v} were designed on the assumption that user entities operate certain controls of their own. The following controls complement those of {v}.</p>");
        Complementary(html, null, "Complementary user entity control", UserEntityControls);
        html.Append("</section>");
    }

    private void Owners(StringBuilder html)
    {
        html.Append("<h2>Roles that own controls</h2><p>The following roles own the controls described in this report and answer for their performance.</p><ul>");
        foreach (var owner in report.Controls(library).GroupBy(control => control.Owner))
            html.Append(CultureInfo.InvariantCulture, $"<li>{ReportHtml.Text(owner.Key)}: {owner.Count()} {(owner.Count() == 1 ? "control" : "controls")}</li>");
        html.Append("</ul>");
    }

    /// <summary>As many firms do, the description tells in prose what Section IV lists in tables; it gives no control numbers.</summary>
    private void ControlActivities(StringBuilder html)
    {
        html.Append("<h2>Control activities</h2>");
        foreach (var area in report.Controls(library).GroupBy(control => control.Criteria[0].Split('.')[0]))
        {
            html.Append(CultureInfo.InvariantCulture, $"<h3>{Capitalised(CriterionSubjects.OfSeries(area.Key))}</h3>");
            foreach (var controls in area.Chunk(3))
                html.Append(CultureInfo.InvariantCulture, $"<p>{ReportHtml.Text(string.Join(' ', controls.Select(control => control.Text)))}</p>");
        }
    }

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private void Complementary(StringBuilder html, string? heading, string column, IEnumerable<(string Text, string Criteria)> rows)
    {
        if (heading is not null)
            html.Append(CultureInfo.InvariantCulture, $"<h3>{heading}</h3>");
        html.Append(CultureInfo.InvariantCulture, $"<table><thead><tr><th>{column}</th><th>Criteria</th></tr></thead><tbody>");
        foreach (var (text, criteria) in rows.Where(row => InScope(row.Criteria)))
            html.Append(CultureInfo.InvariantCulture, $"<tr><td>{ReportHtml.Text(text)}</td><td>{criteria}</td></tr>");
        html.Append("</tbody></table>");
    }

    private bool InScope(string criterion) => criterion[0] != 'A' || report.Categories.Contains("availability");
}
