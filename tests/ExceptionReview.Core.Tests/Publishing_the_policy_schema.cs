using System.Text.Json;
using VendorRisk.ExceptionReview.Policies;
using YamlDotNet.RepresentationModel;

namespace VendorRisk.ExceptionReview.Core.Tests;

/// <summary>The schema is for editors; the reader decides. They may not drift apart.</summary>
public sealed class Publishing_the_policy_schema
{
    [Fact]
    public void knows_every_key_of_the_shipped_policy_and_asks_for_no_other()
    {
        using var schema = JsonDocument.Parse(ShippedPolicies.Schema);
        var yaml = new YamlStream();
        yaml.Load(new StringReader(ShippedPolicies.DefaultV1Text));
        Same("", schema.RootElement, yaml.Documents[0].RootNode);
    }

    [Theory]
    [InlineData("minimum", 0)]
    [InlineData("maximum", 0)]
    [InlineData("minimum", -1)]
    [InlineData("maximum", 1)]
    public void gives_every_whole_number_the_range_that_the_reader_takes(string end, int beyond)
    {
        var numbers = Settings("integer").ToArray();
        Assert.True(numbers.Length > 70, $"{numbers.Length} numbers");
        var refusals = numbers.Select(number =>
            $"\"{number.Setting.Path.Split('.')[^1]}\" is a whole number from {number.Schema.GetProperty("minimum")} to {number.Schema.GetProperty("maximum")}, not \"{number.Schema.GetProperty(end).GetInt32() + beyond}\"");

        Assert.Equal(beyond == 0 ? [] : refusals, SaidOf("is a whole number", numbers.Select(number => (number.Setting, number.Schema.GetProperty(end).GetInt32() + beyond))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void gives_every_share_the_range_that_the_reader_takes(int value)
    {
        var shares = Settings("number").ToArray();
        Assert.Equal(7, shares.Length);
        Assert.All(shares, share => Assert.Equal(0, share.Schema.GetProperty("exclusiveMinimum").GetInt32()));
        var refused = shares.Where(share => value != 1 || share.Schema.TryGetProperty("exclusiveMaximum", out _));

        Assert.Equal(
            refused.Select(share => $"\"{share.Setting.Path.Split('.')[^1]}\" is a number between 0 and 1 (0.25 is a quarter)"),
            SaidOf("is a number between", shares.Select(share => (share.Setting, value))));
    }

    // What is said, in the order of the document, when all of these values stand in it at once.
    private static IEnumerable<string> SaidOf(string words, IEnumerable<(PolicySetting Setting, int Value)> values)
    {
        var lines = ShippedPolicies.DefaultV1Text.Split('\n');
        foreach (var (setting, value) in values.Reverse())
        {
            var line = lines[setting.Line - 1];
            lines[setting.Line - 1] = $"{line[..(setting.Column - 1)]}{value}{line[(setting.Column - 1 + setting.Value.Length)..]}";
        }

        return PolicyYaml.Read(string.Join('\n', lines)).Problems.Select(problem => problem.Message).Where(message => message.Contains(words, StringComparison.Ordinal));
    }

    private static IEnumerable<(PolicySetting Setting, JsonElement Schema)> Settings(string type)
    {
        var root = JsonDocument.Parse(ShippedPolicies.Schema).RootElement;
        return PolicySettings.Of(ShippedPolicies.DefaultV1Text).Select(setting => (setting, SchemaOf(root, setting.Path)))
            .Where(pair => pair.Item2.TryGetProperty("type", out var named) && named.GetString() == type);
    }

    private static JsonElement SchemaOf(JsonElement root, string path)
    {
        var schema = root;
        foreach (var key in path.Replace("[", ".[", StringComparison.Ordinal).Split('.'))
        {
            schema = key[0] == '[' ? schema.GetProperty("items") : schema.GetProperty("properties").GetProperty(key);
            if (schema.TryGetProperty("$ref", out var definition)) schema = root.GetProperty("$defs").GetProperty(definition.GetString()!.Split('/')[^1]);
        }

        return schema;
    }

    private static void Same(string path, JsonElement schema, YamlNode node)
    {
        if (node is YamlMappingNode map)
        {
            Assert.False(schema.GetProperty("additionalProperties").GetBoolean(), path);
            var properties = schema.GetProperty("properties");
            var keys = map.Children.Keys.Select(key => key.ToString()).ToHashSet();
            Assert.All(schema.GetProperty("required").EnumerateArray(), required => Assert.Contains(required.GetString()!, keys));
            foreach (var (key, value) in map.Children)
            {
                Assert.True(properties.TryGetProperty(key.ToString(), out var inner), $"{path}/{key}");
                Same($"{path}/{key}", inner, value);
            }
        }
        else if (node is YamlSequenceNode list)
        {
            foreach (var item in list.Children) Same($"{path}[]", schema.GetProperty("items"), item);
        }
        else if (schema.TryGetProperty("enum", out var words))
        {
            Assert.Contains(node.ToString(), words.EnumerateArray().Select(word => word.GetString()));
        }
    }
}
