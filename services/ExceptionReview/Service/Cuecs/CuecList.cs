using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Core.Comparison;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Persistence;

namespace VendorRisk.ExceptionReview.Cuecs;

/// <summary>Lays a report's CUECs beside what was noted of them, for this report and for earlier ones of the vendor.</summary>
internal sealed class CuecList(ReviewDbContext db)
{
    public async Task<IReadOnlyList<CuecItem>> Of(ReviewRecord review, ReviewFacts facts, Engagement stated, CancellationToken cancellationToken)
    {
        var controls = facts.ComplementaryUserEntityControls;
        if (controls.Count == 0)
            return [];
        var records = await db.Cuecs.Where(row => row.VendorId == review.VendorId).ToListAsync(cancellationToken);
        var own = records.Where(row => row.ReviewId == review.Id).ToDictionary(row => row.Key);
        var keys = CuecKeys.Of(controls.Select(control => control.Text));
        var items = controls.Select((control, index) =>
            new CuecItem(index + 1, control, keys[index], own.GetValueOrDefault(keys[index]), Carried: null, stated.Cuecs.NoteOf(index + 1, control.Text), stated.Cuecs.Default)).ToArray();
        Carry(items, Earlier(records, review, keys));
        return items;
    }

    // A later reading may have other words: what was noted under the old ones is then as good as a note on an earlier report.
    private static IEnumerable<IReadOnlyList<CuecRecord>> Earlier(List<CuecRecord> records, ReviewRecord review, IReadOnlyList<string> keys) => records
        .Where(row => row.ReviewId == review.Id ? !keys.Contains(row.Key) : row.CoverageEnd is null || review.CoverageEnd is null || row.CoverageEnd <= review.CoverageEnd)
        .Where(row => row is not { State: CuecState.Unknown, Owner: null, Evidence: null })
        .GroupBy(row => row.ReviewId).Select(group => group.ToList())
        .OrderByDescending(group => group[0].ReviewId == review.Id).ThenByDescending(group => group[0].CoverageEnd).ThenByDescending(group => group.Max(row => row.ChangedAt));

    private static void Carry(CuecItem[] items, IEnumerable<IReadOnlyList<CuecRecord>> earlier)
    {
        foreach (var notes in earlier)
        {
            int[] open = [.. Enumerable.Range(0, items.Length).Where(index => items[index] is { Own: null, Carried: null, Stated: null })];
            foreach (var pair in LikeTexts.Of([.. notes.Select(note => note.Text)], [.. open.Select(index => items[index].Control.Text)]))
                items[open[pair.After]] = items[open[pair.After]] with { Carried = new(notes[pair.Before], pair.Reworded) };
        }
    }
}
