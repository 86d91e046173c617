namespace VendorRisk.Accuracy;

/// <summary>What the reader must reach for <c>--check</c> to pass.</summary>
internal static class Requirement
{
    private const string ResponseOfException = $"{FactNames.Exceptions}.{FactNames.Response}";

    public static IEnumerable<string> Missed(IReadOnlyList<DocumentScore> documents)
    {
        var all = FactNames.All.ToDictionary(name => name, name => Sum(documents, name));
        foreach (var name in FactNames.Single.Where(name => name != "additionalCriteria"))
        {
            var wrong = documents.Where(document => document.Wrong.Any(fact => fact.StartsWith(name + ":", StringComparison.Ordinal))).ToArray();
            if (wrong.Length > 0)
                yield return $"{name} is wrong in {string.Join(", ", wrong.Select(document => document.Name))}";
        }

        foreach (var (name, tally) in all)
        {
            var (least, what, reached) = name switch
            {
                FactNames.Exceptions => (0.98, "precision and recall", Math.Min(tally.Precision, tally.Recall)),
                FactNames.Controls => (0.98, "F1", tally.F1),
                FactNames.Outcomes => (0.98, "recall", tally.Recall),
                FactNames.Subservice or FactNames.UserEntity or FactNames.SubserviceControls => (0.95, "F1", tally.F1),
                // Of the exceptions that were found: what a missed one lacks is counted with the exception.
                ResponseOfException => (0.95, "precision", tally.Precision),
                _ when name.StartsWith(FactNames.Exceptions + ".", StringComparison.Ordinal) => (0.97, "precision", tally.Precision),
                _ => (0, "", 1),
            };
            if (reached < least)
                yield return FormattableString.Invariant($"{name}: {what} {reached:0.000} is below {least}");
        }

        var silent = documents.Sum(document => document.Silent);
        if (silent > 0)
            yield return $"{silent} silent errors";
        var native = documents.Where(document => !document.Recognised).ToArray();
        var (needless, right) = (native.Sum(document => document.Needless), native.Sum(document => document.Right));
        if (needless > 0.03 * right)
            yield return FormattableString.Invariant($"{needless} of {right} right facts of documents with text are doubted, more than 3 %");
    }

    public static Tally Sum(IEnumerable<DocumentScore> documents, string name)
    {
        var sum = new Tally();
        foreach (var document in documents)
            sum.Add(document.Tallies[name]);
        return sum;
    }
}
