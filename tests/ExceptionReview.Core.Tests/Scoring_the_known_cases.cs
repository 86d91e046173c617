using VendorRisk.ExceptionReview.Core.Judgement;
using VendorRisk.ExceptionReview.Policies;

namespace VendorRisk.ExceptionReview.Core.Tests;

public sealed class Scoring_the_known_cases
{
    public static TheoryData<string> Cases => [.. Vector.All.Select(vector => vector.Title)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void gives_the_score_the_band_the_gates_and_every_line(string title)
    {
        var vector = Vector.All.Single(vector => vector.Title == title);

        var assessment = Materiality.Assess(vector.Inputs, ShippedPolicies.DefaultV1);

        Assert.Equal(vector.Lines, assessment.Lines.ToDictionary(line => line.Factor, line => line.Points));
        Assert.Equal((vector.Score, vector.Band), (assessment.Score, assessment.Band));
        Assert.Equal(vector.Gates, assessment.Gates.Select(gate => (gate.Id, gate.Moved)));
        Assert.Equal(assessment.Score, assessment.Lines.Sum(line => line.Points));
    }

    [Fact]
    public void takes_the_rate_itself_instead_of_its_bound_where_the_whole_population_was_tested()
    {
        var sampled = Vector.All.Single(vector => vector.Title.StartsWith("O ", StringComparison.Ordinal)).Inputs;

        var assessment = Materiality.Assess(sampled with { WholePopulation = true }, ShippedPolicies.DefaultV1);

        var line = assessment.Lines.Single(line => line.Factor == "F3 deviation");
        Assert.Equal((54, 3, "6 of 96, the whole population: 6.3 %"), (assessment.Score, line.Points, line.Why));
    }

    [Fact]
    public void knows_sixteen_of_them() => Assert.Equal(16, Vector.All.Count);
}
