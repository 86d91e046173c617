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
