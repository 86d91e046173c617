namespace VendorRisk.Accuracy;

/// <summary>
/// Which facts the reader itself called doubtful. A doubt covers a fact when its path is a beginning of the fact's by whole steps, or the
/// other way round; "exceptions" and "exceptions[3]" cover "exceptions[3].sample", "period.start" does not cover "period.end".
/// </summary>
internal sealed class DoubtPaths(Facts facts)
{
    private readonly string[][] _paths = [.. facts.List("doubts").Select(doubt => Steps(doubt["fact"].Plain ?? ""))];

    public int Count => _paths.Length;

    public bool Cover(string fact)
    {
        var steps = Steps(fact);
        string[] names = [.. steps.Where(step => !IsIndex(step))];
        return _paths.Any(doubt => doubt.Length > 0 && (IsBeginning(doubt, steps) || IsBeginning(steps, doubt) || (!doubt.Any(IsIndex) && IsBeginning(doubt, names))));
    }

    /// <summary>For what the reader did not give: only a doubt about the list or object itself says that it may be incomplete.</summary>
    public bool CoverWhatIsMissing(string list)
    {
        var steps = Steps(list);
        return _paths.Any(doubt => doubt.Length > 0 && IsBeginning(doubt, steps));
    }

    private static bool IsBeginning(string[] one, string[] other) => one.Length <= other.Length && one.AsSpan().SequenceEqual(other.AsSpan(0, one.Length));

    private static bool IsIndex(string step) => step.All(char.IsAsciiDigit);

    private static string[] Steps(string path) => path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries);
}
