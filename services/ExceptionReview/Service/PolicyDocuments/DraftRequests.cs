using VendorRisk.ExceptionReview.Policies;

namespace VendorRisk.ExceptionReview.PolicyDocuments;

/// <param name="Version">What is copied: a version from 1, 0 for the policy that comes with the product, null for what is in force.</param>
internal sealed record NewDraftRequest(int? Version);

/// <param name="Text">The whole YAML document.</param>
internal sealed record DraftRequest(string? Text);

/// <summary>Edits of single settings; the rest of the document, comments too, stays as it is written.</summary>
/// <param name="Settings">Paths as a draft lists them, with their new values.</param>
/// <param name="AddTo">A list of entries that gets a copy of its last, before the settings are set.</param>
/// <param name="Remove">An entry that goes, by its path: reminders[1].</param>
internal sealed record SettingsRequest(IReadOnlyDictionary<string, string>? Settings, string? AddTo, string? Remove)
{
    public (string? Text, YamlProblem? Problem) Apply(string text)
    {
        if (AddTo is { } list)
        {
            if (PolicyText.WithEntry(text, list, added: true) is not { } longer)
                return (null, NotHere(list));
            text = longer;
        }

        if (Remove is { } entry)
        {
            if (entry.TrimEnd(']').Split('[') is not [var from, var number] || !int.TryParse(number, out var index) || PolicyText.WithEntry(text, from, added: false, index) is not { } shorter)
                return (null, NotHere(entry));
            text = shorter;
        }

        return PolicyText.Edit(text, (Settings ?? new Dictionary<string, string>()).Select(setting => new SettingEdit(setting.Key, setting.Value)));
    }

    private static YamlProblem NotHere(string path) => new(1, 1, $"\"{path}\" is no list whose entries stand on lines of their own; edit it in the text");
}
