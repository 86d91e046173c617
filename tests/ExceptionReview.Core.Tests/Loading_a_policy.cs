using VendorRisk.ExceptionReview.Policies;
using YamlDotNet.RepresentationModel;

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
    [InlineData("materialFor: [critical, high] }        # qualified", "materialFor: [critical, medium] }        # qualified", "what is material for a tier is material for every higher one: name them all")]
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
    [InlineData("below: 0.20, points: 6", "below: 0.10, points: 6", "steps rise: a higher limit, and no fewer points, than the step before")]
    [InlineData("below: 0.20, points: 6", "below: 0.20, points: 2", "steps rise: a higher limit, and no fewer points, than the step before")]
    [InlineData("otherwise: 13", "otherwise: 9", "\"otherwise\" (9) may not be less than the last step (10)")]
    [InlineData("above: 0.25, points: 4", "above: 0.50, points: 4", "steps fall: a lower limit, and no more points, than the step before")]
    [InlineData("above: 0.25, points: 4", "above: 0.25, points: 7", "steps fall: a lower limit, and no more points, than the step before")]
    [InlineData("otherwise: 1\n", "otherwise: 3\n", "\"otherwise\" (3) may not be more than the last step (2)")]
    [InlineData("notStated: 2\n", "notStated: 0\n", "\"notStated\" (0) may not be less than the best known value (1)")]
    [InlineData("review: 45", "review: 25", "\"review\" (25) begins above \"low\" (25)")]
    [InlineData("material: 65", "material: 45", "\"material\" (45) begins above \"review\" (45)")]
    [InlineData("relaxed: 10", "relaxed: -1", "\"standard\" (0) may not be more than \"relaxed\" (-1): it would make the stricter customer milder")]
    [InlineData("staleMonths: 15", "staleMonths: 11", "\"staleMonths\" (11) may not be less than \"bridgeMonths\" (12)")]
    [InlineData("current: not-material", "current: review", "an older report may not weigh less than a younger one")]
    [InlineData("stale: { band: review }", "stale: { band: not-material }", "an older report may not weigh less than a younger one")]
    [InlineData("upToDays: 90, band: review", "upToDays: 30, band: review", "steps rise: more days, and no milder band, than the step before")]
    [InlineData("upToDays: 90, band: review", "upToDays: 90, band: not-material", "steps rise: more days, and no milder band, than the step before")]
    [InlineData("limitedMonths: 6", "limitedMonths: 2", "\"limitedMonths\" (2) may not be less than \"insufficientMonths\" (3)")]
    [InlineData("longLagDays: 180", "longLagDays: 89", "\"longLagDays\" (89) may not be less than \"notableLagDays\" (90)")]
    [InlineData("carveOut: { reliedOn: review, otherwise: low }", "carveOut: { reliedOn: low, otherwise: review }", "\"reliedOn\" may not be milder than \"otherwise\"")]
    [InlineData("asserted: 5, none: 0 }", "asserted: 5, none: 1 }", "\"none\" is 0: nothing counts nothing")]
    [InlineData("planned: 2, none: 0 }", "planned: 2, none: 1 }", "\"none\" is 0: nothing counts nothing")]
    [InlineData("asserted: 4, none: 0 }", "asserted: 4, none: 1 }", "\"none\" is 0: nothing counts nothing")]
    [InlineData("key: [CC6.1,", "key: [CC6.1, CC6.1,", "\"CC6.1\" already stands under \"key\"")]
    [InlineData("key: [CC6.1,", "key: [\"*\", CC6.1,", "expected a criterion (CC6.2) or a series with a star (CC7.*), not \"*\"")]
    [InlineData("key: [CC6.1,", "key: [\"CC6.1*\",", "expected a criterion (CC6.2) or a series with a star (CC7.*), not \"CC6.1*\"")]
    [InlineData("name: soon-stale", "name: stale", "there is a reminder \"stale\" already")]
    [InlineData("repeatMonthly: true", "repeatMonthly: perhaps", "\"repeatMonthly\" is true or false, not \"perhaps\"")]
    [InlineData("policy: default-v1", "policy: \"\"", "\"policy\" is empty")]
    [InlineData("policy: default-v1", "policy:", "\"policy\" is missing")]
    [InlineData("currentMonths: 3", "# 3", "\"currentMonths\" is missing")]
    [InlineData("confidence: 0.90", "# 0.90", "\"confidence\" is missing")]
    [InlineData("decideFrom: review", "# decideFrom", "\"decideFrom\" is missing")]
    [InlineData("{ atLeast: review }", "[review]", "\"G4\" holds keys and values (G4: { … })")]
    [InlineData("G4: { atLeast: review }", "G4: { atLeast: [review] }", "\"atLeast\" holds one value")]
    [InlineData("materialFor: [critical] }", "materialFor: critical }", "\"materialFor\" holds a list ([ … ])")]
    [InlineData("materialFor: [critical] }", "materialFor: [[critical]] }", "every entry of \"materialFor\" is one value")]
    [InlineData("- { name: ask-for-plan, months: 9 }", "- ask-for-plan", "every entry of \"reminders\" holds keys and values ({ key: value })")]
    [InlineData("keyWords: [multi-factor,", "keyWords: [[multi-factor],", "every entry of \"keyWords\" is one value")]
    [InlineData("G6: { atMost: low }", "G6: { atMost: low, [a]: b }", "a key is one word")]
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

    [Theory]
    [InlineData("direct: 20, shared: 14", "direct: 14, shared: 14")]
    [InlineData("high:     { restricted: 17", "high:     { restricted: 20")]
    [InlineData("below: 0.20, points: 6", "below: 0.20, points: 3")]
    [InlineData("otherwise: 13", "otherwise: 10")]
    [InlineData("allFailed: 15", "allFailed: 13")]
    [InlineData("notStated: 10", "notStated: 3")]
    [InlineData("above: 0.25, points: 4", "above: 0.25, points: 6")]
    [InlineData("otherwise: 1\n    notStated: 2", "otherwise: 2\n    notStated: 2")]
    [InlineData("strict: -10", "strict: 0")]
    [InlineData("currentMonths: 3", "currentMonths: 12")]
    [InlineData("staleMonths: 15", "staleMonths: 12")]
    [InlineData("bridgeAdvised: low", "bridgeAdvised: not-material")]
    [InlineData("upToDays: 90, band: review", "upToDays: 90, band: low")]
    [InlineData("longGap: { band: review, materialFor: [critical, high] }", "longGap: { band: review }")]
    [InlineData("insufficientMonths: 3", "insufficientMonths: 6")]
    [InlineData("insufficient: { band: review }", "insufficient: { band: low }")]
    [InlineData("notableLagDays: 90", "notableLagDays: 180")]
    [InlineData("missingCategory: { band: review, required: material }", "missingCategory: { band: review, required: review }")]
    [InlineData("cuec: { reliedOn: review, otherwise: low }", "cuec: { reliedOn: low, otherwise: low }")]
    [InlineData("reliability: low", "reliability: not-material")]
    [InlineData("materialFor: [critical, high] }        # qualified", "materialFor: [medium, critical, high] }        # qualified")]
    public void lets_the_worse_case_weigh_as_much_as_the_milder_one(string right, string equal)
    {
        var text = ShippedPolicies.DefaultV1Text.Replace(right, equal, StringComparison.Ordinal);
        Assert.NotEqual(ShippedPolicies.DefaultV1Text, text);
        Assert.Empty(PolicyYaml.Read(text).Problems);
    }

    [Theory]
    [InlineData("[]", 0, 0, null)]
    [InlineData("[]", 4, 3, "\"notStated\" (3) may not be less than the best known value (4)")]
    [InlineData("[{ below: 0.5, points: 3 }]", 4, 3, null)]
    [InlineData("[{ below: 0.5, points: 3 }]", 4, 2, "\"notStated\" (2) may not be less than the best known value (3)")]
    [InlineData("[{ below: 0.5, points: 3 }]", 2, 3, "\"otherwise\" (2) may not be less than the last step (3)")]
    public void compares_with_one_step_or_none_as_with_many(string steps, int otherwise, int notStated, string? message)
    {
        var lines = ShippedPolicies.DefaultV1Text.Split('\n').ToList();
        var at = lines.FindIndex(line => line.Contains("confidence: 0.90", StringComparison.Ordinal)) + 1;
        lines.RemoveRange(at, 7);
        lines.InsertRange(at, [$"    steps: {steps}", $"    otherwise: {otherwise}", "    allFailed: 15", $"    notStated: {notStated}"]);

        Assert.Equal(message, PolicyYaml.Read(string.Join('\n', lines)).Problems.SingleOrDefault()?.Message);
    }

    [Fact]
    public void refuses_a_key_that_nobody_asks_for_wherever_it_stands()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(ShippedPolicies.DefaultV1Text));
        var maps = yaml.Documents[0].AllNodes.OfType<YamlMappingNode>().ToArray();
        var text = ShippedPolicies.DefaultV1Text;
        foreach (var start in maps.Select(map => map.Start).OrderByDescending(start => start.Index))
            text = text[(int)start.Index] == '{'
                ? text.Insert((int)start.Index + 1, " unheard: 1,")
                : text.Insert((int)start.Index, $"unheard: 1\n{new string(' ', (int)start.Column - 1)}");

        Assert.Equal(maps.Length, PolicyYaml.Read(text).Problems.Count(problem => problem.Message.StartsWith("\"unheard\" is not known here", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void wants_every_setting_but_the_few_that_mean_none_where_they_are_left_out(bool ofLists)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(ShippedPolicies.DefaultV1Text));
        var keys = yaml.Documents[0].AllNodes.OfType<YamlMappingNode>().SelectMany(map => map.Children)
            .Where(pair => pair.Value is not YamlMappingNode && ofLists == pair.Value is YamlSequenceNode { Children: [YamlMappingNode, ..] }).Select(pair => (YamlScalarNode)pair.Key).ToArray();
        var text = ShippedPolicies.DefaultV1Text;
        foreach (var key in keys.OrderByDescending(key => key.Start.Index)) text = text.Insert((int)key.Start.Index, "un");

        var required = keys.Select(key => key.Value!).Where(key => key is not ("keyWords" or "materialFor" or "days" or "repeatMonthly"));
        Assert.Equal(required.Order(StringComparer.Ordinal), Missing(PolicyYaml.Read(text)).Order(StringComparer.Ordinal));

        static IEnumerable<string> Missing(YamlReading<Policy.ReviewPolicy> reading) =>
            reading.Problems.Where(problem => problem.Message.EndsWith("\" is missing", StringComparison.Ordinal)).Select(problem => problem.Message.Split('"')[1]);
    }

    [Theory]
    [InlineData("  repeat: 5", "  repaet: 5", "  repaet", 3)]
    [InlineData("otherwise: 1\n", "otherwise: 3\n", "    otherwise: 3", 16)]
    [InlineData("asserted: 5, none: 0 }", "asserted: 5, none: 1 }", "  compensating", 50)]
    [InlineData("name: soon-stale", "name: stale", "  - { name: stale, months: 12", 13)]
    public void points_at_the_line_and_the_column(string right, string wrong, string begins, int column)
    {
        var text = ShippedPolicies.DefaultV1Text.Replace(right, wrong, StringComparison.Ordinal);
        var line = Array.FindIndex(text.Split('\n'), line => line.StartsWith(begins, StringComparison.Ordinal)) + 1;
        Assert.Contains(PolicyYaml.Read(text).Problems, problem => (problem.Line, problem.Column) == (line, column));
    }

    [Theory]
    [InlineData("never", null)]
    [InlineData("low", Findings.Band.Low)]
    public void takes_two_people_from_a_band_on_or_never(string from, Findings.Band? band) =>
        Assert.Equal(band, PolicyYaml.Read(ShippedPolicies.DefaultV1Text.Replace("twoPeopleFrom: material", $"twoPeopleFrom: {from}", StringComparison.Ordinal)).Value!.SignOff.TwoPeopleFrom);

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
