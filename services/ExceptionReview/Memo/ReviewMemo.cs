using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Memo;

/// <summary>What a reviewer would have written, section by section: plain enough for procurement, complete enough for an auditor.</summary>
public static class ReviewMemo
{
    public static MemoDocument Write(MemoInput input)
    {
        var review = input.Review;
        var vendor = review.Facts.ServiceOrganization?.Value ?? review.Engagement.Vendor ?? "Unnamed organization";
        var purpose = review.Engagement.Service is { } service ? $"for our use of {service}" : "for our use of its services";
        return new(
            $"{vendor}: review of its {MemoWords.Kind(review.Facts.Kind)}",
            $"Judged {purpose}, on {MemoWords.Day(review.AsOf)}, under policy {review.Policy.Name}",
            [
                .. ConclusionSection.Of(input),
                .. ReportSection.Of(review),
                .. CoverageSection.Of(review),
                .. ExceptionSection.Of(input),
                .. ComparisonSection.Of(review),
                .. OtherFindingsSection.Of(input),
                .. ReliedOnOthersSection.Of(review),
                .. SignatureSection.Of(input),
                .. SourceSection.Of(review),
            ]);
    }

    internal static IEnumerable<Finding> Of(this IEnumerable<Finding> findings, FindingKind kind) => findings.Where(finding => finding.Kind == kind);
}
