using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Findings;

/// <summary>
/// A damaged file opens and looks whole while words, rows or pages are gone from it. What was read may stand; that nothing else was there
/// to read may not be said.
/// </summary>
internal static class DamageDoubts
{
    public static IEnumerable<Doubt> Of(SourceDocument document)
    {
        if (document.Damage is null)
            yield break;
        var reason = $"The file is damaged ({document.Damage}), so words or rows may be missing; ask for the file again.";
        foreach (var list in (string[])["controls", "exceptions", "subserviceOrganizations", "complementaryUserEntityControls"])
            yield return new Doubt(list, reason, []);
    }
}
