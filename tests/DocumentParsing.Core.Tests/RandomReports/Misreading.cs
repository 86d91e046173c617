using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Tests.RandomReports;

/// <summary>What was read of a report, compared with what was planned: a difference is a misreading unless a doubt says where to look.</summary>
/// <param name="Wrong">Each misreading, in a sentence.</param>
/// <param name="Facts">How many facts were compared.</param>
/// <param name="Needless">How many of them were right and doubted all the same.</param>
internal sealed record Misreading(IReadOnlyList<string> Wrong, int Facts, int Needless)
{
    public static Misreading Find(PlannedReport planned, ParsedReport read)
    {
        List<string> wrong = [];
        var (facts, needless) = (0, 0);
        bool Doubted(string path) => read.Doubts.Any(doubt => path.StartsWith(doubt.Fact, StringComparison.Ordinal) || doubt.Fact.StartsWith(path, StringComparison.Ordinal));
        void Check(bool isRight, string path, string what)
        {
            facts++;
            if (isRight && Doubted(path))
                needless++;
            else if (!isRight && !Doubted(path))
                wrong.Add($"{path}: {what}");
        }

        foreach (var control in planned.Controls)
        {
            var at = read.Tables.Controls.ToList().FindIndex(found => Bare(found.Id.Value) == Bare(control.Id));
            if (at < 0)
            {
                Check(false, "controls", $"{control.Id} is missing");
                continue;
            }

            var found = read.Tables.Controls[at];
            var path = $"controls[{at}]";
            Check(found.Criteria.Select(criterion => criterion.Value.Value).Order().SequenceEqual(control.Criteria.Order()), $"{path}.criteria", $"{control.Id} has {string.Join(' ', found.Criteria.Select(c => c.Value.Value))} instead of {string.Join(' ', control.Criteria)}");
            Check(found.Tests.Count == control.Tests.Count, $"{path}.tests", $"{control.Id} has {found.Tests.Count} tests instead of {control.Tests.Count}");
            for (var i = 0; i < Math.Min(found.Tests.Count, control.Tests.Count); i++)
            {
                Check(found.Tests[i].Outcome == control.Tests[i].Outcome, $"{path}.tests[{i}].outcome", $"{control.Id} \"{found.Tests[i].Result?.Value}\" is {found.Tests[i].Outcome} instead of {control.Tests[i].Outcome}");
                Check(Bare(found.Tests[i].Procedure?.Value ?? "") == Bare(control.Tests[i].Procedure), $"{path}.tests[{i}].procedure", $"{control.Id} \"{found.Tests[i].Procedure?.Value}\" instead of \"{control.Tests[i].Procedure}\"");
            }

            Check(Bare(found.Description?.Value ?? "") == Bare(control.Text), $"{path}.description", $"{control.Id} \"{found.Description?.Value}\" instead of \"{control.Text}\"");
        }

        foreach (var (extra, at) in read.Tables.Controls.Select((control, at) => (control, at)).Where(one => planned.Controls.All(control => Bare(control.Id) != Bare(one.control.Id.Value))))
            Check(false, $"controls[{at}]", $"{extra.Id.Value} is not in the report");
        Exceptions(planned, read, Check);
        return new Misreading(wrong, facts, needless);
    }

    private static void Exceptions(PlannedReport planned, ParsedReport read, Action<bool, string, string> check)
    {
        var left = read.Tables.Exceptions.Select((exception, at) => (exception, at)).ToList();
        foreach (var control in planned.Controls)
        {
            foreach (var test in control.Tests.Where(test => test.Outcome == TestOutcome.Exception))
            {
                var index = left.FindIndex(one => Bare(one.exception.Control ?? "") == Bare(control.Id) && Bare(one.exception.Text.Value) == Bare(test.Result));
                if (index < 0)
                {
                    check(false, "exceptions", $"{control.Id} \"{test.Result}\" is missing");
                    continue;
                }

                var (found, at) = left[index];
                left.RemoveAt(index);
                check(found.Deviations?.Value == test.Deviations && found.Sample?.Value == test.Sample, $"exceptions[{at}].deviations", $"{found.Deviations?.Value} of {found.Sample?.Value} instead of {test.Deviations} of {test.Sample} in \"{test.Result}\"");
                check(Bare(found.Response?.Value ?? "").StartsWith(Bare(test.Response ?? ""), StringComparison.Ordinal) && (test.Response is null) == (found.Response is null), $"exceptions[{at}].managementResponse", $"\"{found.Response?.Value}\" instead of \"{test.Response}\"");
            }
        }

        foreach (var (extra, at) in left)
            check(false, $"exceptions[{at}]", $"{extra.Control} \"{extra.Text.Value}\" is not in the report");
    }

    /// <summary>Letters and digits only: a word broken at the end of a line may keep its hyphen.</summary>
    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
