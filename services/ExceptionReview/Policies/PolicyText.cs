using System.Globalization;
using System.Text.RegularExpressions;

namespace VendorRisk.ExceptionReview.Policies;

/// <summary>An edit of one setting: its path and the value it gets; a list is written with commas.</summary>
public sealed record SettingEdit(string Path, string Value);

/// <summary>Edits a policy document in place: what is not edited, comments above all, stays as its author wrote it.</summary>
public static partial class PolicyText
{
    /// <summary>The document with the edits, not yet checked; null with a problem where an edit names what the document does not have.</summary>
    public static (string? Text, YamlProblem? Problem) Edit(string text, IEnumerable<SettingEdit> edits)
    {
        foreach (var edit in edits)
        {
            var setting = PolicySettings.Of(text).FirstOrDefault(known => known.Path == edit.Path);
            if (setting is null)
            {
                if (WithKey(text, edit) is not { } longer)
                    return (null, new YamlProblem(1, 1, $"the document has no \"{edit.Path}\"; add it in the text"));
                text = longer;
                continue;
            }

            if (Span(text, setting) is not { } span)
                return (null, new YamlProblem(setting.Line, setting.Column, $"\"{edit.Path}\" is written over several lines; edit it in the text"));
            var value = setting.IsList ? $"[{string.Join(", ", Items(edit.Value).Select(Written))}]" : Written(edit.Value.Trim());
            text = string.Concat(text.AsSpan(0, span.Start), value, text.AsSpan(span.End));
        }

        return (text, null);
    }

    // A key that may be left out and is, behind the last one of its mapping: { band: review } becomes { band: review, materialFor: [critical] }.
    private static string? WithKey(string text, SettingEdit edit)
    {
        var point = edit.Path.LastIndexOf('.');
        if (point < 0 || edit.Path.EndsWith(']'))
            return null;
        var (parent, key) = (edit.Path[..(point + 1)], edit.Path[(point + 1)..]);
        var last = PolicySettings.Of(text).LastOrDefault(known => known.Path.StartsWith(parent, StringComparison.Ordinal) && !known.Path.AsSpan(parent.Length).ContainsAny('.', '['));
        if (last is null || Span(text, last) is not { } span || !text.AsSpan(Offset(text, last.Line), last.Column - 1).Contains('{'))
            return null;
        var value = key == "materialFor" ? $"[{string.Join(", ", Items(edit.Value).Select(Written))}]" : Written(edit.Value.Trim());
        return text.Insert(span.End, $", {key}: {value}");
    }

    /// <summary>The document with one entry more in a list of entries (a copy of the last) or without one; null where its entries are not each on a line of their own.</summary>
    public static string? WithEntry(string text, string list, bool added, int index = 0)
    {
        var entries = PolicySettings.Of(text).Where(setting => setting.Path.StartsWith($"{list}[", StringComparison.Ordinal)).GroupBy(setting => setting.Line).Select(line => line.Key).ToList();
        var count = PolicySettings.Of(text).Where(setting => setting.Path.StartsWith($"{list}[", StringComparison.Ordinal)).Select(setting => setting.Path.Split(']')[0]).Distinct().Count();
        if (entries.Count != count || count == 0 || (!added && (index < 0 || index >= count || count == 1)))
            return null;
        var lines = text.Split('\n').ToList();
        if (entries.Any(line => !Entry().IsMatch(lines[line - 1])))
            return null;
        if (added) lines.Insert(entries[^1], lines[entries[^1] - 1]);
        else lines.RemoveAt(entries[index] - 1);
        return string.Join('\n', lines);
    }

    /// <summary>The document under another name.</summary>
    public static string Renamed(string text, string name) => Edit(text, [new("policy", name)]).Text ?? text;

    /// <summary>The name for the next version: ours-v2 after ours-v1, and ours-v1 for a copy of what came with the product.</summary>
    public static string NextName(string name, int version) => Numbered().Match(name) is { Success: true } match && name != ShippedPolicies.DefaultV1.Name
        ? string.Create(CultureInfo.InvariantCulture, $"{match.Groups[1].Value}{version}")
        : string.Create(CultureInfo.InvariantCulture, $"ours-v{version}");

    private static (int Start, int End)? Span(string text, PolicySetting setting)
    {
        var start = Offset(text, setting.Line) + setting.Column - 1;
        var end = text.IndexOf('\n', start) is var line and >= 0 ? line : text.Length;
        if (setting.IsList)
            return text[start] == '[' && text.IndexOf(']', start, end - start) is var close and >= 0 ? (start, close + 1) : null;
        var quote = text[start];
        if (quote is '"' or '\'')
            return text.IndexOf(quote, start + 1, end - start - 1) is var closing and >= 0 ? (start, closing + 1) : null;
        var match = Plain().Match(text, start, end - start);
        return match is { Success: true, Length: > 0 } && match.Value.Trim() == setting.Value ? (start, start + match.Value.TrimEnd().Length) : null;
    }

    private static int Offset(string text, int line)
    {
        var offset = 0;
        for (var at = 1; at < line; at++) offset = text.IndexOf('\n', offset) + 1;
        return offset;
    }

    private static IEnumerable<string> Items(string list) => list.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // What would not be read as the one word it is, gets quotes: stars are aliases, "a: b" is a mapping.
    private static string Written(string value) => Bare().IsMatch(value) ? value : $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    //   - { name: stale, months: 12, days: 1, repeatMonthly: true }   # the day after
    [GeneratedRegex(@"^\s*-\s*\{[^{}\[\]]*(\[[^\]]*\][^{}\[\]]*)?\}\s*(#.*)?\r?$")]
    private static partial Regex Entry();

    [GeneratedRegex(@"^(.*-v)\d+$")]
    private static partial Regex Numbered();

    // Up to what ends a plain value: a comma or a closing bracket of the list or mapping around it, a comment.
    [GeneratedRegex(@"\G[^,\]}#\r\n]+")]
    private static partial Regex Plain();

    [GeneratedRegex(@"^-?[A-Za-z0-9][A-Za-z0-9 ._-]*$")]
    private static partial Regex Bare();
}
