namespace VendorRisk.Web.Backends;

/// <summary>The services behind the portal, by the names the topology gives them.</summary>
internal sealed record Backend(string Name, string Spoken)
{
    public static readonly Backend Intake = new("intake", "Vendors and documents");
    public static readonly Backend Parsing = new("document-parsing", "Report reading");
    public static readonly Backend Reviews = new("exception-review", "Reviews");
    public static readonly Backend Notices = new("notification", "Notifications and reminders");
    public static readonly Backend People = new("identity", "People and sign-in");

    public static readonly IReadOnlyList<Backend> All = [Intake, Parsing, Reviews, Notices, People];

    public static readonly IReadOnlyList<Backend> WithBus = [Intake, Parsing, Reviews, Notices];
}
