namespace VendorRisk.Web.Wording;

/// <summary>States, stages, decisions and roles in words.</summary>
public static class State
{
    public static readonly IReadOnlyList<string> Reviews = ["open", "in-triage", "waiting-for-vendor", "ready-for-sign-off", "closed"];

    public static string Review(string? state) => state switch
    {
        "open" => "Open",
        "in-triage" => "In triage",
        "waiting-for-vendor" => "Waiting for the vendor",
        "ready-for-sign-off" => "Ready for sign-off",
        "closed" => "Closed",
        "withdrawn" => "Withdrawn",
        null => "No report yet",
        _ => state,
    };

    public static string Document(string status) => status switch
    {
        "submitted" => "Waiting to be read",
        "reading" => "Being read",
        "read" => "Read",
        "failed" => "Could not be read",
        _ => status,
    };

    public static string Stage(string? stage) => stage switch
    {
        "fetching" => "Fetching the file",
        "text" => "Taking out the text",
        "recognising" => "Recognising scanned pages",
        "reading" => "Reading the report",
        "storing" => "Storing what was read",
        null => "Waiting its turn",
        _ => stage,
    };

    public static string Decision(string kind) => kind switch
    {
        "accept" => "Proposal accepted",
        "override" => "Overridden",
        "ask-vendor" => "The vendor was asked",
        "accept-risk" => "Risk accepted",
        "not-applicable" => "Not applicable",
        _ => kind,
    };

    public static string Question(Backends.VendorQuestion question) => question switch
    {
        { Overdue: true } => $"Overdue since {Day.Text(question.DueOn)}",
        { State: "waiting" } => $"Answer due on {Day.Text(question.DueOn)}",
        { State: "answered" } => "Answered",
        _ => "Closed",
    };

    public static string Role(string role) => role switch
    {
        "procurement" => "Procurement",
        "analyst" => "Analyst",
        "admin" => "Administrator",
        _ => role,
    };
}
