namespace VendorRisk.ExceptionReview.Core.Facts;

/// <summary>Controls to which the report gives no numbers go by their first words, so that a person, a finding's key and next year's report can name them.</summary>
internal static class UnnumberedControls
{
    private const int Words = 7;

    public static ReviewFacts Named(ReviewFacts facts)
    {
        if (facts.Controls.All(control => control.Id.Length > 0))
            return facts;
        var taken = facts.Controls.Select(control => control.Id).Where(id => id.Length > 0).ToHashSet(StringComparer.Ordinal);
        ReportControl[] controls = [.. facts.Controls.Select(control => control.Id.Length > 0 ? control : control with { Id = NameOf(control, taken) })];
        return facts with
        {
            Controls = controls,
            Exceptions = [.. facts.Exceptions.Select(exception => exception.Control is null ? exception with { Control = Failed(exception, controls)?.Id } : exception)],
        };
    }

    private static string NameOf(ReportControl control, HashSet<string> taken)
    {
        var words = control.Description.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var count = Words; ; count++)
        {
            var name = $"“{string.Join(' ', words.Take(count)).TrimEnd('.', ',', ';')}{(count < words.Length ? " …" : "")}”";
            if (taken.Add(name))
                return name;
            if (count >= words.Length)
                return Numbered(name, taken);
        }
    }

    /// <summary>Two controls of the same words.</summary>
    private static string Numbered(string name, HashSet<string> taken)
    {
        var number = 2;
        while (!taken.Add($"{name} ({number})"))
            number++;
        return $"{name} ({number})";
    }

    /// <summary>The control with a failed test whose result the exception states, or begins with.</summary>
    private static ReportControl? Failed(ReportException exception, ReportControl[] controls) =>
        controls.FirstOrDefault(control => control.Tests.Any(test => test.Outcome == TestOutcome.Exception && test.Result.Length > 0 && exception.Text.StartsWith(test.Result, StringComparison.Ordinal)
            && exception.Criteria.SequenceEqual(control.Criteria)));
}
