using VendorRisk.ExceptionReview.Core.DryRun;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.Policies;

namespace VendorRisk.ExceptionReview.PolicyDocuments;

internal sealed record DraftItemView(Guid Id, string Name, string ContentHash, string CopiedFrom, string EditedBy, DateTimeOffset EditedAt, DateTimeOffset MadeAt)
{
    public static DraftItemView Of(PolicyDraftRecord row) => new(row.Id, row.Name, row.ContentHash, row.CopiedFrom, row.EditedBy, row.EditedAt, row.MadeAt);
}

/// <param name="Draft">What lists show.</param>
/// <param name="Text">The document.</param>
/// <param name="Settings">The document as a flat list, in its order: what a form is made of.</param>
/// <param name="Changes">What it has otherwise than the policy in force.</param>
/// <param name="DryRun">The latest dry run of exactly this content.</param>
/// <param name="Etag">Goes into If-Match.</param>
internal sealed record DraftView(
    DraftItemView Draft, string Text, IReadOnlyList<PolicySetting> Settings, IReadOnlyList<PolicyChange> Changes, Guid? DryRun, string Etag);

/// <param name="Problems">None: it may be saved.</param>
/// <param name="Changes">What it has otherwise than the policy in force; none while there are problems.</param>
internal sealed record CheckView(IReadOnlyList<PolicyProblemView> Problems, IReadOnlyList<PolicyChange> Changes);
