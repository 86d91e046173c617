using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Names;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Subservice;

/// <summary>The subservice organizations that a report has named so far, each under all its names; never the service organization itself.</summary>
/// <param name="itself">The names of the service organization and of its system.</param>
internal sealed partial class Candidates(IEnumerable<string> itself)
{
    private readonly string[] own = [.. itself.SelectMany(OrganizationName.Keys).Where(key => key.Length > 0)];
    private readonly List<Candidate> all = [];

    /// <summary>Words that the text has in small letters: none of them is a name, though a name may begin with one.</summary>
    private HashSet<string> smallWords = [];

    public IReadOnlyList<Candidate> All => all;

    public Candidate? Find(string name) => all.Find(candidate => candidate.Is(name));

    public void Merge(PartyList.Party party, SourcedValue<string> name, SourcedValue<string>? services, bool description)
    {
        if (SubserviceWording.IsTitleOfExpected(party.Name))
            return;
        var initials = OrganizationName.Initials(party.Name);
        var known = all.Find(candidate => candidate.Is(party.Name) || (party.Alias is { } alias && candidate.Is(alias)) || (initials is not null && candidate.Party.Name == initials));
        if (known is null)
        {
            known = new Candidate(party, name) { Services = services, FromDescription = description };
            all.Add(known);
        }
        else if (!known.ShortNames.Contains(name.Value) && IsBetter(name.Value, known, description))
        {
            known.Name = name;
            known.Party = party;
        }

        if (description || known.Services is null)
            known.Services = services ?? known.Services;
        known.FromDescription |= description;
        known.IsAlso(party.Name);
        if (party.Alias is { } shortName)
            known.IsShortened(shortName);
        if (party.Product is { } product)
            known.IsShortened(product);
        if (initials is not null)
            known.IsShortened(initials);
    }

    /// <summary>The name with a legal form is the organization's, the one without may be its product's; else the fuller one, of two alike that of the description.</summary>
    private static bool IsBetter(string name, Candidate known, bool description)
    {
        var (hasForm, hadForm) = (OrganizationName.HasLegalForm(name), OrganizationName.HasLegalForm(known.Name.Value));
        var longer = OrganizationName.Key(name).Length - OrganizationName.Key(known.Name.Value).Length;
        return hasForm != hadForm && longer != 0 ? hasForm : longer > 0 || (longer == 0 && description && !known.FromDescription);
    }

    /// <summary>Learns from all that the report says what their short names stand for, and which words are ordinary ones.</summary>
    public void LearnFrom(Passage[] passages)
    {
        foreach (var known in all.Where(candidate => candidate.Party is { Alias: null } party && (!party.IsFullName || !OrganizationName.HasLegalForm(party.Name))).ToArray())
            Spell(known, passages);

        foreach (var known in all.Where(candidate => candidate.Party.Product is not null && candidate.Party.Name == candidate.Name.Value))
            CallByProduct(known, passages);

        foreach (var known in all.Where(candidate => !OrganizationName.HasLegalForm(candidate.Name.Value)).ToArray())
            Complete(known, passages);

        foreach (var known in all)
            LearnShortNames(known, passages);

        foreach (Match match in passages.SelectMany(passage => Explained().Matches(passage.Plain)))
        {
            if (all.Find(known => known.Is(match.Groups["name"].Value) || known.Party.Name.StartsWith(match.Groups["name"].Value + " ", StringComparison.Ordinal)) is { } meant)
                meant.IsShortened(match.Groups["alias"].Value);
        }

        smallWords = [.. passages.SelectMany(passage => passage.Words).Select(word => word.Text.Trim('.', ',', ';', ':', '(', ')')).Where(word => word.Length > 0 && char.IsLower(word[0]))];
    }

    // "(NW: Northwind Hosting; BD: Beta Desk)" over a table that has only the letters.
    [GeneratedRegex(@"(?<=[(;]\s*)(?<alias>\p{Lu}{2,6})\s*[:=]\s*(?<name>\p{Lu}[^:;()]{2,60}?)\s*(?=[;)])", RegexOptions.CultureInvariant)]
    private static partial Regex Explained();

    /// <summary>"Deltastore, operated by Delta, Inc., keeps the files." of a report that calls it Deltastore everywhere else, and never Delta: the name is the one that the report goes by.</summary>
    private static void CallByProduct(Candidate known, Passage[] passages)
    {
        var (provider, product) = (known.Party.Name, known.Party.Product!);
        var called = passages.SelectMany(passage => Places(passage.Plain, product).Select(at => (Passage: passage, At: at, IsOfProvider: PartyList.Read(passage.Plain, at).Parties is [{ Product: { } named }, ..] && named == product))).ToArray();
        if (called.Count(place => !place.IsOfProvider) < FewestByProduct || passages.Sum(passage => Places(passage.Plain, provider).Count()) > called.Count(place => place.IsOfProvider))
            return;
        if (called.FirstOrDefault(place => place.IsOfProvider) is { Passage: { } passage } said && PrintedName.Trimmed(passage, said.At, product.Length) is { } printed)
            known.Name = printed;
    }

    /// <summary>Once may be a slip.</summary>
    private const int FewestByProduct = 2;

    // "AWS is carved out" of a report that elsewhere says "Amazon Web Services (AWS)".
    private void Spell(Candidate known, Passage[] passages)
    {
        var alias = known.Party.Name;
        foreach (var passage in passages)
        {
            var text = passage.Plain;
            foreach (var at in Places(text, alias))
            {
                if (!IsInBrackets(text, at))
                    continue;
                for (var start = Math.Max(0, at - 120); start < at; start++)
                {
                    if ((start > 0 && !char.IsWhiteSpace(text[start - 1])) || !char.IsUpper(text[start]) || PartyList.Read(text, start).Parties.FirstOrDefault(party => party.Alias == alias) is not { } spelled || IsItself(spelled.Name) || !IsShortFor(alias, spelled.Name))
                        continue;
                    Merge(spelled, PrintedName.Trimmed(passage, spelled.Start, spelled.Length)!, null, description: false);
                    return;
                }
            }
        }
    }

    /// <summary>"The controls of Northwind are included" of a report that elsewhere says "its affiliate Northwind Service Desk Ltd", and of no other Northwind.</summary>
    private void Complete(Candidate known, Passage[] passages)
    {
        var begins = known.Party.Name + " ";
        var spelled = passages.SelectMany(passage => Places(passage.Plain, begins).Select(at => (Passage: passage, Party: PartyList.Read(passage.Plain, at).Parties.FirstOrDefault())))
            .Where(found => found.Party is { Name: var name } && name.StartsWith(begins, StringComparison.Ordinal) && OrganizationName.HasLegalForm(name) && !IsItself(name)).ToArray();
        // "Northwind Cloud Platform, a service of Northwind LLC, supplies …" of a report that calls it Northwind everywhere else.
        if (spelled.Length > 0 && Array.Find(spelled, found => found.Party!.Product?.StartsWith(begins, StringComparison.Ordinal) == true) is { Party: { Product: { } product } } service)
        {
            if (service.Passage.Plain.IndexOf(product, StringComparison.Ordinal) is >= 0 and var at && PrintedName.Trimmed(service.Passage, at, product.Length) is { } printed)
                known.Name = printed;
        }
        else if (spelled.Select(found => OrganizationName.Key(found.Party!.Name)).Distinct().Count() == 1)
            Merge(spelled[0].Party!, PrintedName.Trimmed(spelled[0].Passage, spelled[0].Party!.Start, spelled[0].Party!.Length)!, null, description: false);
        else if (spelled.Length == 0)
            CompleteByFirst(known, begins, passages);
    }

    /// <summary>"The controls at Northwind are left out" of a report that speaks of "Northwind Cloud Platform" before it says Northwind, and again, and gives neither a legal form.</summary>
    private void CompleteByFirst(Candidate known, string begins, Passage[] passages)
    {
        var (first, at) = passages.SelectMany(passage => Places(passage.Plain, known.Party.Name).Select(place => (passage, place))).FirstOrDefault();
        if (first is null || PartyList.Read(first.Plain, at).Parties is not [{ Alias: null } party, ..] || !party.Name.StartsWith(begins, StringComparison.Ordinal) || IsItself(party.Name)
            || passages.Sum(passage => Places(passage.Plain, party.Name).Count()) < FewestByProduct)
            return;
        if (PrintedName.Trimmed(first, party.Start, party.Length) is { } printed)
            Merge(party, printed, null, description: false);
    }

    private static IEnumerable<int> Places(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            yield return at;
    }

    /// <summary>The letters of "NWS" stand in this order in "Northwind Web Services"; those of "Logical access (NWS)" do not.</summary>
    private static bool IsShortFor(string shortName, string name)
    {
        var at = -1;
        return shortName.Where(char.IsLetterOrDigit).All(letter => (at = name.IndexOf(letter.ToString(), at + 1, StringComparison.OrdinalIgnoreCase)) >= 0);
    }

    // "Northwind Web Services (NWS) houses the servers": the short name may be printed elsewhere than where it is said who they are.
    private static void LearnShortNames(Candidate known, Passage[] passages)
    {
        var name = known.Party.Name;
        foreach (var text in passages.Select(passage => passage.Plain))
        {
            foreach (var at in Places(text, name))
            {
                if (PartyList.Read(text, at).Parties is [{ Alias: { } shortName } party, ..] && party.Name == name)
                    known.IsShortened(shortName);
            }
        }
    }

    private static bool IsInBrackets(string text, int at) => text.LastIndexOf('(', at) is >= 0 and var open && text.IndexOf(')', open, at - open) < 0;

    /// <summary>Each word of it is an ordinary one elsewhere in the report.</summary>
    public bool IsOrdinary(string name) => name.Split(' ').All(word => smallWords.Contains(word.ToLowerInvariant()));

    /// <summary>"Harrow" in a report on Harrow Ledger, Inc.; its affiliate Harrow Ledger Support Ltd is another.</summary>
    public bool IsItself(string name) => OrganizationName.Key(name) is { Length: > 2 } key && Array.Exists(own, name => name.StartsWith(key, StringComparison.Ordinal));

    /// <summary>"Harrow Staff" in a report on Harrow Ledger, Inc.: the name begins with its first word.</summary>
    public bool BeginsLikeItself(string name) => Array.Exists(own, one => OrganizationName.Key(name).StartsWith(one.Split(' ')[0], StringComparison.OrdinalIgnoreCase));

    public IEnumerable<Candidate> MentionedIn(string text) => all.Where(candidate => IsMentioned(candidate, text));

    public bool IsMentioned(Candidate candidate, string text)
    {
        if (text.Contains(candidate.Party.Name, StringComparison.Ordinal) || candidate.ShortNames.Any(shortName => text.Contains(shortName, StringComparison.Ordinal)))
            return true;
        var bare = candidate.Party.Name.Split(',')[0];
        return (bare.Length > 3 && text.Contains(bare, StringComparison.Ordinal)) || IsCalledByFirstWords(bare, text);
    }

    /// <summary>"Northwind" or "Northwind Web" for "Northwind Web Hosting GmbH", where no other name begins with the words.</summary>
    private bool IsCalledByFirstWords(string name, string text)
    {
        for (var length = name.LastIndexOf(' '); length > 0; length = name.LastIndexOf(' ', length - 1))
        {
            if (IsCalled(name[..length], text))
                return true;
        }

        return false;
    }

    private bool IsCalled(string first, string text)
    {
        if (first.Length < 5 || !char.IsUpper(first[0]))
            return false;
        var at = text.IndexOf(first, StringComparison.Ordinal);
        var end = at + first.Length;
        // Every sentence of the report comes here, and few have the word: what is dearer to ask comes last. "Harrow" means Harrow Ledger, Inc. and not its affiliate Harrow Support Ltd.
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || (!char.IsLetterOrDigit(text[end]) && !(end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]))))
            && !smallWords.Contains(first.ToLowerInvariant()) && !Array.Exists(own, one => one.StartsWith(OrganizationName.Key(first), StringComparison.Ordinal));
    }
}
