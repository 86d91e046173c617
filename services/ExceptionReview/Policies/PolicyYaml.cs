using System.Security.Cryptography;
using System.Text;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Policy;

namespace VendorRisk.ExceptionReview.Policies;

/// <summary>A policy out of its YAML document. Nothing has a default: a policy says all it decides, so two people read the same.</summary>
public static class PolicyYaml
{
    public static YamlReading<ReviewPolicy> Read(string text)
    {
        var source = new YamlSource();
        var policy = source.Root(text) is { } root ? Policy(root, Hash(text)) : null;
        return source.Problems is { Count: > 0 } problems ? new(null, problems) : new(policy, []);
    }

    /// <summary>SHA-256 of the text with line ends as \n: the same document has the same hash on every machine.</summary>
    public static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"))));

    private static ReviewPolicy Policy(YamlMap root, string hash)
    {
        var policy = new ReviewPolicy
        {
            Name = root.Text("policy"),
            ContentHash = hash,
            Factors = FactorsYaml.Read(root.Map("factors")),
            Controls = ControlsYaml.Read(root.Map("controls")),
            Pervasiveness = Pervasiveness(root.Map("pervasiveness")),
            Mitigation = MitigationYaml.Read(root.Map("mitigation")),
            Bands = BandsYaml.Read(root.Map("bands")),
            Gates = GatesYaml.Read(root.Map("gates")),
            Age = AgeYaml.Read(root.Map("age")),
            Coverage = CoverageYaml.Read(root.Map("coverage")),
            Kinds = KindsYaml.Read(root.Map("kinds")),
            Reminders = RemindersYaml.Read(root),
            SignOff = SignOff(root.Map("signOff")),
        };
        root.RefuseOthers();
        return policy;
    }

    private static PervasivenessRule Pervasiveness(YamlMap map)
    {
        var rule = new PervasivenessRule(map.Int("acrossCriteriaFrom", 2, 61));
        map.RefuseOthers();
        return rule;
    }

    private static SignOff SignOff(YamlMap map)
    {
        var never = map.Find("twoPeopleFrom") is YamlDotNet.RepresentationModel.YamlScalarNode { Value: "never" };
        var rule = new SignOff(map.Word<Band>("decideFrom"), never ? null : map.Word<Band>("twoPeopleFrom"));
        map.RefuseOthers();
        return rule;
    }
}
