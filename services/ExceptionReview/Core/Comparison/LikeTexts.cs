using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Readings;

namespace VendorRisk.ExceptionReview.Core.Comparison;

/// <summary>Two texts, by their places, that are one: word for word, or reworded.</summary>
public sealed record TextPair(int Before, int After, bool Reworded);

/// <summary>Finds the texts of one list again in another: first those that are the same but for case and punctuation, then the most alike.</summary>
public static class LikeTexts
{
    // CUECs share their opening words ("user entities are responsible for"), so half of the words in common says nothing yet.
    private const double VeryLike = 0.7;

    public static IReadOnlyList<TextPair> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        List<TextPair> pairs = [];
        List<int> left = [.. Enumerable.Range(0, before.Count)], open = [];
        for (var index = 0; index < after.Count; index++)
        {
            var key = FindingKey.Of(FindingKind.Cuec, null, after[index]);
            var same = left.FindIndex(known => FindingKey.Of(FindingKind.Cuec, null, before[known]) == key);
            if (same < 0)
            {
                open.Add(index);
                continue;
            }

            pairs.Add(new(left[same], index, Reworded: false));
            left.RemoveAt(same);
        }

        var candidates = from index in open from known in left let likeness = TextLikeness.Of(before[known], after[index]) where likeness >= VeryLike orderby likeness descending select (known, index);
        foreach (var (known, index) in candidates.ToArray())
            if (left.Contains(known) && open.Remove(index))
            {
                left.Remove(known);
                pairs.Add(new(known, index, Reworded: true));
            }

        return [.. pairs.OrderBy(pair => pair.After)];
    }
}
