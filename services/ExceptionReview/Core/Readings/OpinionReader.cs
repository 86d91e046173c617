using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Judgement;

namespace VendorRisk.ExceptionReview.Core.Readings;

/// <summary>F7: what the auditor concluded, seen from this exception. A clean opinion with exceptions is normal; the one is never derived from the other.</summary>
internal static class OpinionReader
{
    public static Reading<OpinionEffect?> Read(ExceptionContext context)
    {
        if (context.Facts.Opinion is not { } opinion) return new(OpinionEffect.Unmodified, "no opinion was read");
        return opinion.Kind switch
        {
            OpinionKind.Adverse => new(OpinionEffect.Adverse, null, Quote(opinion)),
            OpinionKind.Disclaimer => new(OpinionEffect.Disclaimer, null, Quote(opinion)),
            // A qualification that names no criterion may be about this one.
            OpinionKind.Qualified when opinion.Criteria.Count == 0 || opinion.Criteria.Intersect(context.Criteria).Any() =>
                new(OpinionEffect.QualifiedThis, string.Join(", ", opinion.Criteria.Intersect(context.Criteria)), Quote(opinion)),
            OpinionKind.Qualified => new(OpinionEffect.QualifiedOther, string.Join(", ", opinion.Criteria), Quote(opinion)),
            OpinionKind.Unqualified => Emphasised(context, opinion) is { } emphasis
                ? new(OpinionEffect.Emphasis, null, new(emphasis.Page, emphasis.Text, "opinion.emphasis"))
                : new(OpinionEffect.Unmodified),
        };
    }

    private static Evidence? Quote(ReportOpinion opinion) =>
        opinion.Basis is { Length: > 0 } basis ? new(opinion.Page, Sentences.Of(basis).First(), "opinion.basis") : null;

    // An emphasis counts where it is about this exception: it names the control, or speaks in its words.
    private static PagedText? Emphasised(ExceptionContext context, ReportOpinion opinion) => opinion.Emphasis.FirstOrDefault(paragraph =>
        (context.Exception.Control is { Length: > 2 } control && paragraph.Text.Contains(control, StringComparison.Ordinal))
        || TextLikeness.Of(paragraph.Text, context.Text) >= 0.3);
}
