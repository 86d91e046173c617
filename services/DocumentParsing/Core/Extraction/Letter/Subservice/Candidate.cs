using VendorRisk.DocumentParsing.Core.Extraction.Letter.Names;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Subservice;

/// <summary>An organization that may be a subservice organization: the names that the report has for it, and what it says of it.</summary>
internal sealed class Candidate(PartyList.Party party, SourcedValue<string> name)
{
    private readonly HashSet<string> aliases = [];

    public PartyList.Party Party { get; set; } = party;
    public SourcedValue<string> Name { get; set; } = name;
    public SourcedValue<string>? Services { get; set; }
    public bool FromDescription { get; set; }

    /// <summary>As they are printed: in brackets behind the name, or its initials.</summary>
    public HashSet<string> ShortNames { get; } = [];

    public int Inclusive { get; private set; }
    public int CarvedOut { get; private set; }

    public void IsAlso(string fullName) => aliases.Add(OrganizationName.Key(fullName));

    public void IsShortened(string shortName)
    {
        IsAlso(shortName);
        ShortNames.Add(shortName);
    }

    public void Vote(SubserviceMethod? method, int weight)
    {
        if (method is SubserviceMethod.Inclusive)
            Inclusive += weight;
        else if (method is SubserviceMethod.CarveOut)
            CarvedOut += weight;
    }

    /// <summary>The text is one of its names, or the beginning or the end of one.</summary>
    public bool Is(string text) =>
        OrganizationName.Key(text) is { Length: > 1 } key && (aliases.Contains(key) || (key.Length > 3 && aliases.Any(alias => alias.Length > 3 && (alias.StartsWith(key, StringComparison.Ordinal) || alias.EndsWith(key, StringComparison.Ordinal) || key.StartsWith(alias, StringComparison.Ordinal) || key.EndsWith(alias, StringComparison.Ordinal)))));
}
