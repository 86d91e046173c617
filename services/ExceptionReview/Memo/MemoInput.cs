using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Life;

namespace VendorRisk.ExceptionReview.Memo;

/// <summary>What a memo is made from: the review and, where people have worked on it, its life.</summary>
public sealed record MemoInput(Review Review, ReviewLife? Life = null)
{
    public FindingState? StateOf(string findingKey) => Life?.Findings.GetValueOrDefault(findingKey);
}
