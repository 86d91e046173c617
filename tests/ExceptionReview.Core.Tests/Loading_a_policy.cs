using VendorRisk.ExceptionReview.Policies;

namespace VendorRisk.ExceptionReview.Core.Tests;

public sealed class Loading_a_policy
{
    [Fact]
    public void takes_the_shipped_one_and_knows_it_again_by_its_hash()
    {
        Assert.Equal("default-v1", ShippedPolicies.DefaultV1.Name);
        Assert.Equal(PolicyYaml.Hash(ShippedPolicies.DefaultV1Text), ShippedPolicies.DefaultV1.ContentHash);
        Assert.Equal(PolicyYaml.Hash(ShippedPolicies.DefaultV1Text), PolicyYaml.Hash(ShippedPolicies.DefaultV1Text.ReplaceLineEndings("\r\n")));
    }

    [Theory]
    [InlineData("direct: 20, shared: 14", "direct: 12, shared: 14", "\"direct\" (12) may not be less than \"shared\" (14)")]
    [InlineData("  repeat: 5", "  repaet: 5", "\"repaet\" is not known here; did you mean \"repeat\"?")]
    [InlineData("below: 0.20, points: 6", "below: 0.05, points: 6", "steps rise: a higher limit, and no fewer points, than the step before")]
    [InlineData("allFailed: 15", "allFailed: 12", "\"allFailed\" (12) may not be less than \"otherwise\" (13)")]
    [InlineData("notStated: 10", "notStated: 2", "\"notStated\" (2) may not be less than the best known value (3)")]
    [InlineData("review: 45", "review: 20", "\"review\" (20) begins above \"low\" (25)")]
    [InlineData("strict: -10", "strict: 5", "\"strict\" (5) may not be more than \"standard\" (0): it would make the stricter customer milder")]
    [InlineData("materialFor: [critical, high] }        # qualified", "materialFor: [high] }        # qualified", "what is material for a tier is material for every higher one: name them all")]
    [InlineData("high:     { restricted: 17", "high:     { restricted: 22", "critical / restricted (20) may not be less than high / restricted (22)")]
    [InlineData("  repeat: 5", "  repeat: five", "\"repeat\" is a whole number from 0 to 100, not \"five\"")]
    [InlineData("G1: { atLeast: material }", "G1: { atLeast: materail }", "\"materail\" is none of not-material, low, review, material; did you mean \"material\"?")]
    [InlineData("key: [CC6.1,", "key: [CC61,", "expected a criterion (CC6.2) or a series with a star (CC7.*), not \"CC61\"")]
    [InlineData("bridgeMonths: 12", "bridgeMonths: 2", "\"bridgeMonths\" (2) may not be less than \"currentMonths\" (3)")]
    [InlineData("reliability: low", "reliability: review", "\"reliability\" is advice and may not weigh more than low")]
    [InlineData("bridgeAdvised: low", "bridgeAdvised: material", "an older report may not weigh less than a younger one")]
    [InlineData("none: { band: review, materialFor: [critical, high] }\n    overOwnLimit", "none: { band: low, materialFor: [critical] }\n    overOwnLimit", "an older report may not weigh less than a younger one")]
    [InlineData("longGap: { band: review", "longGap: { band: low", "a longer gap may not weigh less than a shorter one")]
    [InlineData("insufficient: { band: review }", "insufficient: { band: not-material }", "a shorter period may not weigh less than a longer one")]
    [InlineData("missingCategory: { band: review, required: material }", "missingCategory: { band: review, required: low }", "\"required\" may not be milder than \"band\": it is the category the customer asks for")]
    [InlineData("cap: 35 ", "# cap ", "\"cap\" is missing")]
    public void says_what_is_wrong_and_where(string right, string wrong, string message)
    {
        var text = ShippedPolicies.DefaultV1Text.Replace(right, wrong, StringComparison.Ordinal);
        Assert.NotEqual(ShippedPolicies.DefaultV1Text, text);

        var reading = PolicyYaml.Read(text);

        Assert.Null(reading.Value);
        var problem = Assert.Single(reading.Problems, problem => problem.Message == message);
        Assert.InRange(problem.Line, 1, text.Split('\n').Length);
    }

    [Fact]
    public void points_at_the_line_and_the_column()
    {
        var reading = PolicyYaml.Read(ShippedPolicies.DefaultV1Text.Replace("  repeat: 5", "  repaet: 5", StringComparison.Ordinal));

        var line = Array.FindIndex(ShippedPolicies.DefaultV1Text.Split('\n'), text => text.StartsWith("  repeat:", StringComparison.Ordinal)) + 1;
        Assert.Contains(reading.Problems, problem => (problem.Line, problem.Column) == (line, 3));
    }

    [Theory]
    [InlineData("", "the document is empty")]
    [InlineData("- one\n- two\n", "expected keys and values (key: value)")]
    [InlineData("policy: [unclosed\n", "not YAML: While parsing a flow sequence, did not find expected ',' or ']'.")]
    [InlineData("policy: a\npolicy: b\n", "not YAML: Duplicate key policy")]
    public void refuses_what_is_no_policy_at_all(string text, string message) =>
        Assert.Equal(message, PolicyYaml.Read(text).Problems[0].Message);

    [Theory]
    [InlineData("vendor: [unclosed\ntier: critical\n", 2, 1)]
    [InlineData("owner: {ann\ntier: critical\n", 2, 1)]
    public void says_where_something_was_left_open_though_the_parser_has_no_word_for_it(string text, int line, int column)
    {
        var problem = Assert.Single(EngagementYaml.Read(text).Problems);
        Assert.StartsWith("not YAML: ", problem.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (problem.Line, problem.Column));
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void refuses_brackets_within_brackets_without_end(char bracket) =>
        Assert.Equal(new YamlProblem(1, 24, "nested more than 16 deep"), Assert.Single(EngagementYaml.Read("vendor: " + new string(bracket, 100_000)).Problems));

    [Fact]
    public void has_a_place_for_every_problem_of_a_text_that_somebody_broke_while_editing()
    {
        const string Marks = "[]{}:,-?|>&*!%@\"'#\n\t";
        var random = new Random(RandomInputs.Seed);
        for (var i = 0; i < 400; i++)
        {
            var text = ShippedPolicies.DefaultV1Text[..random.Next(ShippedPolicies.DefaultV1Text.Length)];
            for (var edits = random.Next(3); edits > 0; edits--) text = text.Insert(random.Next(text.Length + 1), Marks[random.Next(Marks.Length)].ToString());
            var reading = PolicyYaml.Read(text);
            Assert.True(reading.Value is not null || reading.Problems.Count > 0);
            Assert.All(reading.Problems, problem => Assert.True(problem is { Line: > 0, Column: > 0 }));
        }
    }
}
