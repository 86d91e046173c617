using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Wording;

namespace VendorRisk.ExceptionReview.Core.Coverage;

/// <summary>
/// When a bridge letter counts: it is the vendor's own, follows a report's period without a day between, is no longer than the policy allows,
/// is not dated before its own end, and the customer accepts letters. It is management's word, never a report.
/// </summary>
internal static class BridgeLetterRule
{
    /// <summary>Why the letter does not count; null where it does.</summary>
    public static string? Problem(ReviewFacts letter, ReportPeriod window, ReviewInput input, IReadOnlySet<DateOnly> reportEnds)
    {
        var most = input.Policy.Coverage.BridgeMonths;
        if (letter.Kind is not ReportKind.BridgeLetter) return $"it is {Say.OneKind(letter.Kind)}, not a letter";
        if (input.Engagement.Requires?.BridgeAccepted is false) return "we do not accept bridge letters for this vendor";
        if (!SameOrganization.Is(letter.ServiceOrganization?.Value, input.Facts.ServiceOrganization?.Value)) return "it is a letter of another organization";
        if (!SameSystem.Is(letter.System?.Value, input.Facts.System?.Value)) return "it is a letter about another system";
        if (input.Facts.IsType1) return "a Type 1 report speaks of a single day, which a letter cannot extend";
        if (window.End < window.Start) return "its window ends before it begins";
        if (letter.ReportDate is not { } dated) return "it bears no date that could be read, so nobody can tell whether it was written before the time it speaks of was over";
        if (dated.Value < window.End) return $"it is dated {Say.Day(dated.Value)}, before the end of the time it speaks of";
        if (!reportEnds.Contains(window.Start.AddDays(-1)))
            return reportEnds.Any(end => end >= window.Start) ? "it starts before the report's period ended" : "it does not start on the day after a report's period";
        // From 1 October, three months reach to 31 December: counted from the first day, a window of whole months is never a day too long.
        if (window.End > window.Start.AddMonths(most).AddDays(-1)) return $"it covers more than {most} months";
        return null;
    }
}
