using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Judgement;

namespace VendorRisk.ExceptionReview.Core.Tests;

/// <summary>Inputs of the rubric drawn at random, the same for the same seed: a law that fails prints inputs anyone can try again.</summary>
internal static class RandomInputs
{
    public const int Seed = 20250930;

    public static IEnumerable<ExceptionInputs> Many(int count = 1500)
    {
        var random = new Random(Seed);
        for (var i = 0; i < count; i++) yield return One(random);
    }

    private static ExceptionInputs One(Random random)
    {
        int? sample = Maybe(random, () => random.Next(1, 130));
        return new()
        {
            Relevance = Any<Reliance>(random),
            Tier = Any<Tier>(random),
            Data = Any<DataClass>(random),
            Tolerance = Any<Tolerance>(random),
            Sample = sample,
            Deviations = sample is { } tested ? Maybe(random, () => random.Next(0, tested + 1)) : null,
            WholePopulation = random.Next(3) == 0,
            Control = Any<Criticality>(random),
            Pervasiveness = Any<Pervasiveness>(random),
            OpenAtPeriodEnd = Maybe(random, () => random.Next(2) == 0),
            ShareOfPeriod = Maybe(random, random.NextDouble),
            Opinion = Any<OpinionEffect>(random) ?? OpinionEffect.Unmodified,
            Repeat = Maybe(random, () => random.Next(2) == 0),
            Doubted = random.Next(5) == 0,
            Compensation = Any<Compensation>(random),
            Remediation = Any<Remediation>(random),
            Lookback = Any<LookBack>(random),
            CustomerControl = random.Next(0, 14),
        };
    }

    private static T? Any<T>(Random random) where T : struct, Enum => Maybe(random, () => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)]);

    private static T? Maybe<T>(Random random, Func<T> draw) where T : struct => random.Next(6) == 0 ? null : draw();
}
