using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Coverage;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Subservice;

namespace VendorRisk.ExceptionReview.Memo;

/// <summary>What the report leaves to others: to us (CUECs, with their owners) and to subservice organizations (the chase list).</summary>
internal static class ReliedOnOthersSection
{
    public static IEnumerable<MemoBlock> Of(Review review)
    {
        var facts = review.Facts;
        if (facts.ComplementaryUserEntityControls.Count > 0)
        {
            yield return new MemoBlock.Heading(1, "Controls expected of us");
            yield return new MemoBlock.Table(["No.", "The report expects", "Criteria", "Page", "With us", "Owner", "Evidence"],
                [.. facts.ComplementaryUserEntityControls.Select((control, index) => Cuec(review.Engagement.Cuecs, control, index + 1))], [5, 33, 10, 6, 13, 18, 15]);
        }

        if (facts.SubserviceOrganizations.Count == 0) yield break;
        var chased = ChaseList.Of(review).ToDictionary(item => item.Index);
        yield return new MemoBlock.Heading(1, "Subservice organizations");
        yield return new MemoBlock.Table(["Organization", "What it does", "Method", "Page", "Its own report", "Who gets it"],
            [.. facts.SubserviceOrganizations.Select((organization, index) => Organization(organization, chased.GetValueOrDefault(index)))], [18, 24, 10, 6, 20, 22]);
    }

    private static string[] Cuec(CuecStates cuecs, ComplementaryControl control, int number)
    {
        var note = cuecs.NoteOf(number, control.Text);
        var known = note?.State ?? cuecs.Default;
        var (settled, state) = (known is CuecState.Implemented or CuecState.NotApplicable, WireName.Of(known).Replace('-', ' '));
        return
        [
            MemoWords.Number(number), control.Text, string.Join(", ", control.Criteria), MemoWords.Page(control.Page),
            !settled && note?.Due is { } due ? $"{state}; due {MemoWords.Day(due)}" : state, note?.Owner ?? (settled ? "–" : "to be named"), note?.Evidence ?? "",
        ];
    }

    private static string[] Organization(SubserviceOrganization organization, ChaseItem? item) =>
    [
        organization.Name, organization.Services ?? "", organization.Method is SubserviceMethod.CarveOut ? "carve-out" : "inclusive", MemoWords.Page(organization.Page),
        item is null ? "not needed: examined in this report" : Held(item),
        item is null or { IsCurrent: true } ? "" : item.Chase switch
        {
            { By: { } by, Until: { } until } => $"{by}, by {MemoWords.Day(until)}",
            { By: { } by } => by,
            { Until: { } until } => $"to be named, by {MemoWords.Day(until)}",
            _ => "to be named",
        },
    ];

    private static string Held(ChaseItem item) => item switch
    {
        { Held: null } => "to be obtained",
        { Held.CoverageEnd: { } end, Months: { } months } => $"held, up to {MemoWords.Day(end)}: {MemoWords.Number(months)} months old{(item.Band is AgeBand.Stale or AgeBand.None ? ", too old" : "")}",
        _ => "held; its end was not noted",
    };
}
