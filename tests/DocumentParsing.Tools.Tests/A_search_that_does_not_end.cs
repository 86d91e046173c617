using System.Reflection;
using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core;

namespace VendorRisk.DocumentParsing.Tools.Tests;

public sealed class A_search_that_does_not_end
{
    [Fact]
    public void Is_a_refusal_of_that_document() => Assert.Equal("search-too-long", ReportReading.Of(() => throw RunAway()).Refusal?.Code);

    [Fact]
    public void Is_one_on_each_of_two_cores_as_well() =>
        Assert.Equal("search-too-long", ReportReading.Of(() => throw new AggregateException(RunAway(), new AggregateException(RunAway()))).Refusal?.Code);

    [Fact]
    public void Hides_no_other_fault()
    {
        var refusal = ReportReading.Of(() => throw new AggregateException(RunAway(), new InvalidOperationException("a fault of the reader"))).Refusal;
        Assert.Equal("reader-fault", refusal?.Code);
        Assert.Contains(nameof(InvalidOperationException), refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Ends_at_the_limit_whichever_pattern_it_is_of()
    {
        _ = new DocumentReader(Reading.Sandbox, ReadLimits.Default);

        var patterns = typeof(ReportParser).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(method => method.ReturnType == typeof(Regex) && method.GetParameters() is [] && !method.ContainsGenericParameters)
            .Select(method => (Regex)method.Invoke(null, null)!)
            .ToArray();

        Assert.True(patterns.Length > 400, $"Only {patterns.Length} patterns were found.");
        Assert.All(patterns, pattern => Assert.Equal(ReportReading.LongestSearch, pattern.MatchTimeout));
    }

    /// <summary>What a search throws that takes too long: this one would take longer than the universe has lasted.</summary>
    private static RegexMatchTimeoutException RunAway() => Assert.Throws<RegexMatchTimeoutException>(
        () => Regex.IsMatch(new string('a', 60), "^(a+)+b$", RegexOptions.None, TimeSpan.FromMilliseconds(5)));
}
