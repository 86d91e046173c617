using System.Globalization;
using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Life;

namespace VendorRisk.ExceptionReview.Memo;

/// <summary>Words and figures of a memo.</summary>
internal static class MemoWords
{
    public static string Day(DateOnly? day) => day is { } known ? known.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) : "not stated";

    /// <summary>The day of a moment, in the time zone that it was kept in: the customer's.</summary>
    public static string Day(DateTimeOffset moment) => Day(DateOnly.FromDateTime(moment.DateTime));

    public static string Moment(DateTimeOffset moment) => moment.ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    /// <summary>"3 findings", "1 finding".</summary>
    public static string Count(int number, string one, string? many = null) => $"{Number(number)} {(number == 1 ? one : many ?? one + "s")}";

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Signed(int points) => points.ToString("+0;−0;0", CultureInfo.InvariantCulture);

    public static string Page(int page) => page > 0 ? Number(page) : "–";

    public static string Band(Band band) => WireName.Of(band).Replace('-', ' ');

    public static string Kind(ReportKind kind) => kind switch
    {
        ReportKind.Soc2Type1 => "SOC 2 Type 1 report",
        ReportKind.Soc2Type2 => "SOC 2 Type 2 report",
        ReportKind.Soc1Type1 => "SOC 1 Type 1 report",
        ReportKind.Soc1Type2 => "SOC 1 Type 2 report",
        ReportKind.Soc3 => "SOC 3 report",
        ReportKind.BridgeLetter => "Bridge letter (management letter, not audited)",
        ReportKind.Iso27001Certificate => "ISO/IEC 27001 certificate",
        ReportKind.Caiq => "CAIQ self-assessment",
        ReportKind.StarCertificate => "CSA STAR certificate",
        ReportKind.Unknown => "Not recognised",
    };

    public static string Opinion(ReportOpinion? opinion) => opinion switch
    {
        null => "not read",
        { Kind: OpinionKind.Unqualified } => "Unqualified",
        { Kind: OpinionKind.Qualified } => $"Qualified{Named(opinion)}",
        { Kind: OpinionKind.Adverse } => $"Adverse{Named(opinion)}",
        _ => "Disclaimer: no opinion is given",
    };

    public static string Decision(FindingState? state) => state switch
    {
        null or { Decision: null } => "to be decided",
        { IsDecided: false } => "to be confirmed: the proposal has changed since",
        { Decision: { } decision } => decision.Kind switch
        {
            DecisionKind.Accept => $"accepted: {Band(decision.Band)} ({Person(decision.By)})",
            DecisionKind.Override => $"overridden: {Band(decision.Band)} ({Person(decision.By)})",
            DecisionKind.AcceptRisk => $"risk accepted until {Day(decision.Until)} ({Person(decision.By)})",
            DecisionKind.NotApplicable => $"not applicable ({Person(decision.By)})",
        },
    };

    /// <summary>The name of "Ann Example &lt;ann@customer.example&gt;": the whole of it stands beside the signatures.</summary>
    public static string Person(string by) => by.IndexOf(" <", StringComparison.Ordinal) is > 0 and var end ? by[..end] : by;

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Named(ReportOpinion opinion) => opinion.Criteria.Count > 0 ? $" on {string.Join(", ", opinion.Criteria)}" : "";
}
