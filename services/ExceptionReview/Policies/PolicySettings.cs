using System.Globalization;
using VendorRisk.ExceptionReview.Core.DryRun;
using YamlDotNet.RepresentationModel;

namespace VendorRisk.ExceptionReview.Policies;

/// <summary>One value of a policy document: factors.repeat, reminders[0].months, controls.key (a list in one line).</summary>
/// <param name="Path">Keys with a point between them, entries of a list by their number from 0.</param>
/// <param name="Value">As it is written.</param>
/// <param name="IsList">Several values, separated by commas.</param>
/// <param name="Line">Where it stands.</param>
/// <param name="Column">Where it stands.</param>
public sealed record PolicySetting(string Path, string Value, bool IsList, int Line, int Column);

/// <summary>A policy document as a flat list of settings, and what two of them have otherwise.</summary>
public static class PolicySettings
{
    /// <summary>In the order of the document; none where the text is not YAML.</summary>
    public static IReadOnlyList<PolicySetting> Of(string text)
    {
        List<PolicySetting> settings = [];
        if (new YamlSource().Root(text) is { } root) Walk("", root.Node, settings);
        return settings;
    }

    /// <summary>What differs, in the order of <paramref name="next"/>; what is gone stands last.</summary>
    public static IReadOnlyList<PolicyChange> Between(string present, string next)
    {
        var before = Of(present).ToDictionary(setting => setting.Path, setting => setting.Value, StringComparer.Ordinal);
        List<PolicyChange> changes = [];
        foreach (var setting in Of(next))
        {
            var was = before.Remove(setting.Path, out var value) ? value : null;
            if (!Same(was, setting.Value)) changes.Add(new(setting.Path, was, setting.Value));
        }

        changes.AddRange(before.Select(gone => new PolicyChange(gone.Key, gone.Value, null)));
        return changes;
    }

    private static void Walk(string path, YamlNode node, List<PolicySetting> settings)
    {
        switch (node)
        {
            case YamlScalarNode scalar:
                settings.Add(new(path, scalar.Value ?? "", IsList: false, (int)scalar.Start.Line, (int)scalar.Start.Column));
                break;
            case YamlSequenceNode list when list.Children.All(item => item is YamlScalarNode):
                settings.Add(new(path, string.Join(", ", list.Children.Select(item => ((YamlScalarNode)item).Value)), IsList: true, (int)list.Start.Line, (int)list.Start.Column));
                break;
            case YamlSequenceNode list:
                for (var index = 0; index < list.Children.Count; index++)
                    Walk(string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), list.Children[index], settings);
                break;
            case YamlMappingNode map:
                foreach (var (key, value) in map.Children)
                    Walk(path.Length == 0 ? $"{key}" : $"{path}.{key}", value, settings);
                break;
        }
    }

    // 0.90 and 0.9 are one number.
    private static bool Same(string? one, string other) =>
        one == other
        || (decimal.TryParse(one, NumberStyles.Float, CultureInfo.InvariantCulture, out var before) && decimal.TryParse(other, NumberStyles.Float, CultureInfo.InvariantCulture, out var after) && before == after);
}
