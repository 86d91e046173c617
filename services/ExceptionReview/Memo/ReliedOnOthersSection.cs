using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Memo;

/// <summary>What the report leaves to others: to us (CUECs, with their owner) and to subservice organizations (the chase list).</summary>
internal static class ReliedOnOthersSection
{
    public static IEnumerable<MemoBlock> Of(Review review)
    {
        var facts = review.Facts;
        if (facts.ComplementaryUserEntityControls.Count > 0)
        {
            yield return new MemoBlock.Heading(1, "Controls expected of us");
            yield return new MemoBlock.Table(["No.", "The report expects", "Criteria", "Page", "With us", "Owner"],
                [.. facts.ComplementaryUserEntityControls.Select((control, index) => (IReadOnlyList<string>)[
                    MemoWords.Number(index + 1), control.Text, string.Join(", ", control.Criteria), MemoWords.Page(control.Page),
                    WireName.Of(review.Engagement.Cuecs.Of(index + 1, control.Text)).Replace('-', ' '), review.Engagement.Owner ?? "to be named"])],
                [6, 46, 12, 7, 12, 17]);
        }

        if (facts.SubserviceOrganizations.Count == 0) yield break;
        yield return new MemoBlock.Heading(1, "Subservice organizations");
        yield return new MemoBlock.Table(["Organization", "What it does", "Method", "Page", "Its own report"],
            [.. facts.SubserviceOrganizations.Select(organization => (IReadOnlyList<string>)[
                organization.Name, organization.Services ?? "", organization.Method is SubserviceMethod.CarveOut ? "carve-out" : "inclusive", MemoWords.Page(organization.Page),
                Chase(review, organization)])],
            [22, 36, 11, 7, 24]);
    }

    private static string Chase(Review review, SubserviceOrganization organization) =>
        organization.Method is SubserviceMethod.Inclusive ? "not needed: examined in this report"
        : review.Findings.Of(FindingKind.CarveOut).FirstOrDefault(finding => finding.Title.StartsWith(organization.Name, StringComparison.Ordinal)) is { Missing.Count: > 0 } ? "to be obtained"
        : "held; see its date";
}
