using VendorRisk.ExceptionReview.Core.Judgement;

namespace VendorRisk.ExceptionReview.Core.Tests;

public sealed class Bounding_a_deviation_rate
{
    [Theory]
    [InlineData(0, 25, 8.8)]
    [InlineData(1, 25, 14.7)]
    [InlineData(2, 25, 19.9)]
    [InlineData(3, 25, 24.8)]
    [InlineData(5, 25, 34.0)]
    [InlineData(0, 40, 5.6)]
    [InlineData(1, 40, 9.4)]
    [InlineData(2, 40, 12.8)]
    [InlineData(3, 40, 15.9)]
    [InlineData(1, 45, 8.4)]
    [InlineData(1, 60, 6.3)]
    [InlineData(1, 10, 33.7)]
    [InlineData(1, 12, 28.7)]
    [InlineData(2, 12, 38.6)]
    [InlineData(1, 4, 68.0)]
    public void gives_the_published_bounds(int failed, int tested, double percent) =>
        Assert.Equal(percent, Math.Round(BinomialBound.Upper(failed, tested, 0.90) * 100, 1));

    [Fact]
    public void has_a_closed_form_where_nothing_failed_and_where_all_but_one_did()
    {
        foreach (var tested in new[] { 1, 2, 7, 25, 60, 500 })
        {
            Assert.Equal(1 - Math.Pow(0.1, 1.0 / tested), BinomialBound.Upper(0, tested, 0.90), 9);
            Assert.Equal(Math.Pow(0.9, 1.0 / tested), BinomialBound.Upper(tested - 1, tested, 0.90), 9);
        }
    }

    [Fact]
    public void leaves_exactly_the_doubt_it_is_asked_for()
    {
        foreach (var confidence in new[] { 0.05, 0.3, 0.5, 0.9, 0.99 })
            for (var tested = 1; tested <= 24; tested++)
                for (var failed = 0; failed < tested; failed++)
                    Assert.Equal(1 - confidence, SoFew(failed, tested, BinomialBound.Upper(failed, tested, confidence)), 10);
    }

    [Theory]
    [InlineData(-1, 10)]
    [InlineData(0, 0)]
    public void knows_no_bound_of_nothing(int failed, int tested) => Assert.Throws<ArgumentOutOfRangeException>(() => BinomialBound.Upper(failed, tested, 0.9));

    // The chance of so few deviations or fewer, term by term.
    private static double SoFew(int failed, int tested, double rate)
    {
        double chance = Math.Pow(1 - rate, tested), sum = chance;
        for (var i = 1; i <= failed; i++) sum += chance *= (tested - i + 1.0) / i * rate / (1 - rate);
        return sum;
    }

    [Fact]
    public void stays_exact_for_samples_no_auditor_draws() =>
        Assert.InRange(BinomialBound.Upper(100_000, 1_000_000, 0.90), 0.1003, 0.1005);

    [Fact]
    public void is_everything_where_everything_failed() => Assert.Equal(1, BinomialBound.Upper(4, 4, 0.90));
}
