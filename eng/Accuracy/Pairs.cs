namespace VendorRisk.Accuracy;

/// <summary>Pairs items of the truth with items that were read, the most alike first, each once.</summary>
internal static class Pairs
{
    public static IReadOnlyList<(int True, int Read)> Of(IReadOnlyList<Facts> truth, IReadOnlyList<Facts> read, Func<Facts, Facts, double> alike, double least)
    {
        var candidates =
            from i in Enumerable.Range(0, truth.Count)
            from j in Enumerable.Range(0, read.Count)
            let score = alike(truth[i], read[j])
            where score >= least
            orderby score descending, Math.Abs(i - j), i, j
            select (i, j);
        var (trueTaken, readTaken) = (new HashSet<int>(), new HashSet<int>());
        var pairs = new List<(int, int)>();
        foreach (var (i, j) in candidates)
        {
            if (trueTaken.Contains(i) || readTaken.Contains(j))
                continue;
            trueTaken.Add(i);
            readTaken.Add(j);
            pairs.Add((i, j));
        }

        pairs.Sort();
        return pairs;
    }
}
