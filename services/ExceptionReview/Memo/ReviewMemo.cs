using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Life;

namespace VendorRisk.ExceptionReview.Memo;

/// <summary>What a reviewer would have written, section by section: plain enough for procurement, complete enough for an auditor.</summary>
public static class ReviewMemo
{
    public static MemoDocument Write(MemoInput input)
    {
        var review = input.Review;
        var vendor = review.Facts.ServiceOrganization?.Value ?? review.Engagement.Vendor ?? "Unnamed organization";
        var mark = review.Facts.Document.Specimen is { } specimen ? $"{MemoWords.Capital(specimen.ToLowerInvariant())}, not a real report" : "Confidential";
        var purpose = review.Engagement.Service is { } service ? $"for our use of {service}" : "for our use of its services";
        return new(
            $"{vendor}: review of its {MemoWords.Kind(review.Facts.Kind)}",
            $"Judged {purpose}, on {MemoWords.Day(review.AsOf)}, under policy {review.Policy.Name}. {mark}.",
            [
                .. ConclusionSection.Of(input),
                .. ScopeSection.Of(review),
                .. ReportSection.Of(review),
                .. CoverageSection.Of(review),
                .. ExceptionSection.Of(input),
                .. CorrectionSection.Of(input),
                .. ComparisonSection.Of(review),
                .. OtherFindingsSection.Of(input),
                .. ReliedOnOthersSection.Of(review),
                .. QuestionSection.Of(input),
                .. DecisionSection.Of(input),
                .. HistorySection.Of(input),
                .. SourceSection.Of(input),
            ])
        {
            Status = Status(input.Life),
            Header = $"{vendor}: review memo",
            Mark = mark,
            Footer = $"{review.Policy.Name}, {MemoWords.Day(review.AsOf)}{(input.Reference is { } reference ? $" · review {reference.Review}" : "")}",
        };
    }

    internal static IEnumerable<Finding> Of(this IEnumerable<Finding> findings, FindingKind kind) => findings.Where(finding => finding.Kind == kind);

    private static string Status(ReviewLife? life) => life switch
    {
        null => "Proposals only: nobody has decided or signed anything.",
        { IsTerminal: true } => $"Closed. Signed by {string.Join(" and ", life.Signatures.Select(signature => $"{signature.By} on {MemoWords.Day(signature.At)}"))}.",
        { Signatures: [var first, ..] } => $"Draft. Signed by {first.By} on {MemoWords.Day(first.At)}; the second signature is missing.",
        _ => "Draft. Not signed.",
    };
}
