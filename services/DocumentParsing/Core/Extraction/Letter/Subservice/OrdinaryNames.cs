using VendorRisk.DocumentParsing.Core.Extraction.Letter.Complementary;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Names;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Subservice;

/// <summary>Capitalised words that are no names, and names of subservice organizations of which each word also occurs in the report as an ordinary one: "Physical", "Related Control Objective". They may be titles or beginnings of sentences.</summary>
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

    /// <summary>Capitalised words that are no names: "uses Complementary …", "provided by Management".</summary>
    public static bool Has(string name) =>
        name.Length < 2 || char.IsDigit(name[0]) || IsTitle(name) || Array.Exists(["Management", "Section", "Complementary", "Controls", "Company", "Subservice", "Appendix", "Our", "The", "This", "These", "It", "They", "We", "All", "Customer", "Customers", "User", "Users", "Vendor", "Vendors", "Third", "Name", "Service", "Services", "Supplier", "Suppliers", "Excluded", "Included", "Each", "Both", "Yes", "No", "Method"],
            word => name.StartsWith(word, StringComparison.Ordinal) && (name.Length == word.Length || !char.IsLetter(name[word.Length])));

    /// <summary>What is left of the titles of a table: "Applicable Criteria Subservice Organization", "(Complementary Subservice Organization) Control".</summary>
    public static bool IsTitle(string name) => SubserviceWording.IsNamed(name) || name.Contains("criteri", StringComparison.OrdinalIgnoreCase) || ItemTable.IsTitles(name);
}
