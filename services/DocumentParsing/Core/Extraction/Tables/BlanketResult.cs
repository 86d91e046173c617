using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>One sentence that gives the result of all tests, where no test has one beside it; what was found is listed elsewhere.</summary>
/// <remarks>Raw: <c>Except as listed under "Exceptions identified" at the end of this section, no exceptions were noted in our tests of the controls listed below.</c></remarks>
internal static partial class BlanketResult
{
    /// <param name="texts">What the auditor says between the tables.</param>
    /// <param name="keyed">What is said elsewhere of a control's exception.</param>
    /// <param name="listed">How many exceptions tables list: each must be one of a control that was read.</param>
    public static void Apply(IReadOnlyList<ReadControl> controls, IEnumerable<TextEvent> texts, IReadOnlyList<KeyedText> keyed, int listed)
    {
        var stated = keyed.Where(text => !text.Details.IsEmpty).ToArray();
        if (controls.Count == 0 || controls.Any(control => control.Tests.Count == 0 || control.Tests.Exists(test => !test.Result.IsEmpty)) || texts.Select(Find).FirstOrDefault(found => found is not null) is not { } blanket)
            return;
        // "Except as listed …", and nothing listed was read, or of a control that was not.
        if (stated.Length < Math.Max(listed, ButFor().IsMatch(blanket.Plain) ? 1 : 0))
            return;
        foreach (var control in controls)
        {
            var own = stated.FirstOrDefault(text => text.Control == control);
            for (var i = 0; i < control.Tests.Count; i++)
                control.Tests[i] = control.Tests[i] with { Result = own?.Details ?? blanket, Outcome = own is null ? TestOutcome.NoException : TestOutcome.Exception };
            if (own is not null)
                control.Exceptions.Add((control.Tests[^1] with { Result = own.Details }, []));
        }
    }

    private static Passage? Find(TextEvent text)
    {
        foreach (var (start, length) in Letter.Sentences.Of(text.Passage.Plain))
        {
            if (Blanket().IsMatch(text.Passage.Plain.AsSpan(start, length)))
                return text.Passage.Slice(start, length);
        }

        return null;
    }

    [GeneratedRegex(@"\b(?:except|other\s+than|apart\s+from)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ButFor();

    [GeneratedRegex(@"\bno\s+(?:\w+\s+){0,2}(?:exceptions?|deviations?)\s+(?:was|were|has\s+been|have\s+been)\s+(?:noted|identified|found|disclosed|detected)\s+(?:in|during|by|as\s+a\s+result\s+of)\s+(?:our|the)\s+(?:tests?|testing|procedures)\b|\bour\s+(?:tests?|testing|procedures)\b[^.;]{0,80}\b(?:disclosed|revealed|identified|noted)\s+no\s+(?:\w+\s+){0,2}(?:exceptions?|deviations?)\b(?!\s+in\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Blanket();
}
