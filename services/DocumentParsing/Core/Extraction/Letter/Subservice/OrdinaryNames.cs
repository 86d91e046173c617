using VendorRisk.DocumentParsing.Core.Extraction.Letter.Names;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Subservice;

/// <summary>Names of subservice organizations of which each word also occurs in the report as an ordinary one: "Physical", "Related Control Objective". They may be titles or beginnings of sentences.</summary>
internal static class OrdinaryNames
{
    public static IEnumerable<Doubt> Find(SourceDocument document, IReadOnlyList<SubserviceOrganization> organizations)
    {
        var words = organizations.Select(organization => OrganizationName.HasLegalForm(organization.Name.Value) ? [] : WordsOf(organization.Name.Value)).ToArray();
        var unseen = words.SelectMany(name => name).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in document.Pages)
        {
            if (unseen.Count == 0)
                break;
            foreach (var word in page.Words)
            {
                if (char.IsLower(word.Text[0]) && unseen.Remove(word.Text.TrimEnd('.', ',', ';', ':', ')')))
                    seen.Add(word.Text.TrimEnd('.', ',', ';', ':', ')'));
            }
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Length > 0 && words[i].All(seen.Contains))
                yield return new Doubt($"subserviceOrganizations[{i}]", $"\"{organizations[i].Name.Value}\" may be no name: each of its words is an ordinary one elsewhere.", [organizations[i].Name.Page]);
        }
    }

    private static string[] WordsOf(string name) => [.. name.Split([' ', '/', '-', ','], StringSplitOptions.RemoveEmptyEntries).Select(word => word.ToLowerInvariant())];
}
