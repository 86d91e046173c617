using System.Net.Mail;
using System.Text.RegularExpressions;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Intake.Engagements;

/// <summary>What an engagement may say; the first thing that is wrong is named. Missing is never wrong.</summary>
internal static partial class EngagementRules
{
    private const int LongestText = 200;
    private const int MostEntries = 200;

    public static Error? Check(Engagement engagement) =>
        CheckTexts(engagement) ?? CheckReliance(engagement.Reliance) ?? CheckRequires(engagement.Requires) ?? CheckCompensating(engagement.Compensating) ?? CheckCuecs(engagement.Cuecs);

    private static EngagementNotValid? CheckTexts(Engagement engagement)
    {
        if (engagement.Service is { Length: > LongestText })
            return new("service", $"longer than {LongestText} characters");
        if (engagement.Owner is { } owner && (owner.Length > 320 || !MailAddress.TryCreate(owner, out var address) || address.Address != owner))
            return new("owner", "not an e-mail address");
        if (engagement.TimeZone is { } zone && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
            return new("timeZone", "not a time zone such as Europe/Berlin");
        return Lists("modulesUsed", engagement.ModulesUsed) ?? Lists("regulations", engagement.Regulations);
    }

    private static EngagementNotValid? CheckReliance(RelianceByCategory? reliance) =>
        reliance?.Criteria?.Keys.FirstOrDefault(key => !Criterion().IsMatch(key)) is { } wrong
            ? new("reliance.criteria", $"{Short(wrong)} is not a criterion such as CC6.2")
            : null;

    private static EngagementNotValid? CheckRequires(RequiredReport? requires) =>
        requires?.MaxAgeMonths is { } months and (< 1 or > 60) ? new("requires.maxAgeMonths", $"{months} is not between 1 and 60") : null;

    private static EngagementNotValid? CheckCompensating(IReadOnlyList<CompensatingControl> controls)
    {
        if (controls.Count > MostEntries)
            return new("compensating", $"more than {MostEntries} entries");
        foreach (var control in controls)
        {
            if (control.Points is < 0 or > 10)
                return new("compensating.points", $"{control.Points} is not between 0 and 10");
            if (string.IsNullOrWhiteSpace(control.Reason) || control.Reason.Length > 2000)
                return new("compensating.reason", "a compensating control needs a reason of up to 2000 characters");
            if (control.Criteria is not { Count: > 0 } || control.Criteria.FirstOrDefault(criterion => !Criterion().IsMatch(criterion)) is not null)
                return new("compensating.criteria", "a compensating control needs criteria such as CC6.2");
        }

        return null;
    }

    private static EngagementNotValid? CheckCuecs(IReadOnlyDictionary<string, CuecStatus>? cuecs) =>
        cuecs is { Count: > MostEntries } || cuecs?.Keys.Any(key => key.Length is 0 or > 1000) == true ? new("cuecs", $"more than {MostEntries} entries, or one without a name") : null;

    private static EngagementNotValid? Lists(string field, IReadOnlyList<string> values) =>
        values.Count > MostEntries || values.Any(value => string.IsNullOrWhiteSpace(value) || value.Length > LongestText)
            ? new(field, $"more than {MostEntries} entries, or one that is empty or longer than {LongestText} characters")
            : null;

    private static string Short(string text) => text.Length > 20 ? text[..20] + "..." : text;

    // CC6.2, A1.2, C1.1, PI1.4, P3.1
    [GeneratedRegex(@"^(CC|A|C|PI|P)\d\.\d{1,2}$")]
    private static partial Regex Criterion();
}
