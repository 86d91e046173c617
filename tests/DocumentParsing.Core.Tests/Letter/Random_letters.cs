using VendorRisk.DocumentParsing.Core.Extraction.Letter.Names;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

public class Random_letters
{
    /// <summary>Letters a run, RANDOM_LETTERS or 300; a seed that failed once stays among the others because they all begin at nought.</summary>
    private static readonly int Letters = Environment.GetEnvironmentVariable("RANDOM_LETTERS") is { Length: > 0 } set ? int.Parse(set, System.Globalization.CultureInfo.InvariantCulture) : 300;

    private static readonly (int Seed, RandomReport Made, LetterFacts Read)[] All = [.. Enumerable.Range(0, Letters).AsParallel().AsOrdered().Select(seed => new RandomReport(seed)).Select((made, seed) => (seed, made, made.Report.Read()))];

    [Fact]
    public void are_read_without_a_wrong_fact_that_is_not_doubted()
    {
        var wrong = All.SelectMany(letter => Wrong(letter.Made, letter.Read).Select(what => $"seed {letter.Seed}: {what}")).ToArray();
        Assert.True(wrong.Length == 0, $"{wrong.Length} wrong\n{string.Join('\n', wrong.Take(40))}");
    }

    [Fact]
    public void are_seldom_doubted_without_a_reason()
    {
        var doubts = All.SelectMany(letter => letter.Read.Doubts.Select(doubt => $"seed {letter.Seed}: {doubt.Fact}: {doubt.Reason}")).ToArray();
        Assert.True(doubts.Length < Letters / 20, string.Join('\n', doubts.Take(40)));
    }

    private static IEnumerable<string> Wrong(RandomReport made, LetterFacts read)
    {
        bool Doubted(string fact) => read.Doubts.Any(doubt => doubt.Fact.Split('[')[0].Split('.')[0] == fact.Split('.')[0]);

        IEnumerable<(string Fact, object? Made, object? Read)> facts =
        [
            ("kind", made.Type2 ? ReportKind.Soc2Type2 : ReportKind.Soc2Type1, read.Kind),
            ("serviceOrganization", true, read.ServiceOrganization is { } organization && OrganizationName.Same(organization.Value, made.Organization)),
            ("auditor", true, read.Auditor is { } auditor && OrganizationName.Same(auditor.Value, made.Firm)),
            ("period", made.Type2 ? (made.Start, made.End) : null, read.Period is { } period ? (period.Start.Value, period.End.Value) : null),
            ("asOf", made.Type2 ? null : made.End, read.AsOf?.Value),
            ("reportDate", made.Dated, read.ReportDate?.Value),
            ("categories", string.Join(' ', made.Categories), string.Join(' ', read.Categories.Select(category => category.Value))),
            ("opinion.kind", made.Kind, read.Opinion?.Kind.Value),
            ("opinion.criteria", string.Join(' ', made.Criteria), string.Join(' ', (read.Opinion?.Criteria ?? []).Select(criterion => criterion.Value.Value).Order(StringComparer.Ordinal))),
            ("opinion.basis", made.Basis, read.Opinion?.Basis?.Value),
            ("complementaryUserEntityControls", string.Join('|', made.UserEntity), string.Join('|', read.UserEntityControls.Select(control => control.Text.Value))),
        ];
        return facts.Where(fact => !Equals(fact.Made, fact.Read) && !Doubted(fact.Fact)).Select(fact => $"{fact.Fact} is {fact.Read ?? "null"}, not {fact.Made ?? "null"}");
    }
}
