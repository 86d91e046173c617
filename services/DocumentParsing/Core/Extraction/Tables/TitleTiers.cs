using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Titles in two tiers: one that stands over several others is the title of a group, and its columns are those below it.</summary>
/// <param name="Titles">Those of the columns, from both tiers.</param>
/// <param name="Groups">The places of the titles of groups.</param>
/// <remarks>
/// Raw, in the middle of what it stands over or at its left, while other titles stand at the head, in the middle or at the foot of both tiers:
/// <code>
/// No.    Control activity      Criteria            Tests of controls
///                                            Procedure          Result
/// </code>
/// </remarks>
internal sealed record TitleTiers(IReadOnlyList<(Box Box, string Text)> Titles, IReadOnlyList<Box> Groups)
{
    private const int MostGroups = 4;
    private const int LongestTitle = 60;

    /// <summary>Most texts that come here are no titles.</summary>
    public static bool MayBeUpper(IReadOnlyList<(Box Box, string Text)> titles) => titles.Any(title => IsTitle(title.Text));

    /// <summary>Every way to take some titles of the first lines for titles of groups of those in the lines below.</summary>
    public static IEnumerable<TitleTiers> Of(IReadOnlyList<(Box Box, string Text)> upper, IReadOnlyList<(Box Box, string Text)> lower)
    {
        (Box Box, string Text)[] above = [.. upper];
        Array.Sort(above, (one, other) => one.Box.X0.CompareTo(other.Box.X0));
        List<int> mayGroup = [];
        for (var at = 0; at < above.Length; at++)
        {
            // "NIST" half a line above "TSC", "Control" and "Test", which stand in the middle of their cells, is the first line of a title of two.
            if (IsTitle(above[at].Text) && CountUnder(above, at, lower, below: above[at].Box.Y1 - (ColumnHeader.MostOverlap * above[at].Box.Height)) >= 2)
                mayGroup.Add(at);
        }

        // Alone above all titles stands a heading or a criterion, also where it ends as a title does: "CC4.1 – evaluating controls".
        if (mayGroup.Count is 0 or > MostGroups || (above.Length == 1 && (ColumnWords.RoleOf(above[0].Text) is null || CriterionBand.IsOne(Mending.Plain(above[0].Text)))))
            yield break;
        for (var chosen = 1; chosen < 1 << mayGroup.Count; chosen++)
        {
            if (Part(above, lower, mayGroup.Where((_, bit) => (chosen >> bit & 1) == 1).ToArray()) is { } tiers)
                yield return tiers;
        }
    }

    private static TitleTiers? Part((Box Box, string Text)[] above, IReadOnlyList<(Box Box, string Text)> lower, int[] groups)
    {
        List<(Box Box, string Text)> titles = [];
        var below = lower.ToList();
        for (var i = 0; i < above.Length; i++)
        {
            if (groups.Contains(i))
                continue;
            // The second line of a title that stands over nothing else.
            var goesOn = below.Where(title => ColumnHeader.Overlap(title.Box, above[i].Box)).ToArray();
            if (goesOn.Length > 1)
                return null;
            titles.Add(goesOn.Length == 0 ? above[i] : (above[i].Box.Union(goesOn[0].Box), $"{above[i].Text} {goesOn[0].Text}"));
            below.RemoveAll(goesOn.Contains);
        }

        var under = below.GroupBy(title => groups.Where(at => Under(above, at, lower).Contains(title)).OrderBy(at => Distance(above[at].Box, title.Box)).Select(at => (int?)at).FirstOrDefault()).ToArray();
        if (under.Any(group => group.Key is null))
            return null;
        foreach (var group in under)
            titles.AddRange(group.Select(title => (title.Box, Named(title.Text, above[group.Key!.Value].Text, group.Select(one => one.Text)))));
        return new TitleTiers(titles, groups.Select(at => above[at].Box).ToArray());
    }

    private static bool IsTitle(string text) => text.Length <= LongestTitle && ColumnWords.IsTitle(text);

    /// <summary>A title that says nothing by itself says it with that of its group, "Control" over "Number", or has its meaning, "Tests" over "Description | Result".</summary>
    private static string Named(string title, string group, IEnumerable<string> all)
    {
        if (ColumnWords.RoleOf(title) is not null)
            return title;
        if (ColumnWords.RoleOf($"{group} {title}") is not null)
            return $"{group} {title}";
        return IsTitle(title) && ColumnWords.RoleOf(group) is { } role && all.Count(one => ColumnWords.RoleOf(one) is null) == 1 && !all.Any(one => ColumnWords.RoleOf(one) == role) ? group : title;
    }

    /// <summary>What stands between the titles left and right of this one.</summary>
    private static IEnumerable<(Box Box, string Text)> Under((Box Box, string Text)[] above, int at, IReadOnlyList<(Box Box, string Text)> lower) =>
        lower.Where(title => IsUnder(above, at, title.Box));

    // Most lines of a table come here, and most of them go no further.
    private static int CountUnder((Box Box, string Text)[] above, int at, IReadOnlyList<(Box Box, string Text)> lower, double below)
    {
        var count = 0;
        for (var i = 0; i < lower.Count; i++)
            count += lower[i].Box.Y0 > below && IsUnder(above, at, lower[i].Box) ? 1 : 0;
        return count;
    }

    private static bool IsUnder((Box Box, string Text)[] above, int at, Box title) =>
        (at == 0 || title.X0 > above[at - 1].Box.X1) && (at == above.Length - 1 || title.X1 < above[at + 1].Box.X0);

    private static double Distance(Box one, Box other) => Math.Max(0, Math.Max(one.X0, other.X0) - Math.Min(one.X1, other.X1));
}
