using VendorRisk.DocumentParsing.Core.Extraction.Letter.Names;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Subservice;

/// <summary>
/// The subservice organizations: named in the letter, the assertion or the description; the method from the paragraphs that name each.
/// A vendor that the report calls a vendor is none.
/// </summary>
public sealed class SubserviceReader
{
    private readonly Candidates candidates;
    private readonly SubserviceMethods methods;
    private readonly Passage[] passages;

    /// <param name="itself">The names of the service organization and of its system, which are none of its subservice organizations.</param>
    public SubserviceReader(AuditorLetter letter, IReadOnlyList<Section> sections, Mending mending, IReadOnlyList<string> itself)
    {
        candidates = new Candidates(itself);
        methods = new SubserviceMethods(candidates);
        var (sentences, tables) = (new SubserviceSentences(candidates, IsKnown), new SubserviceTables(candidates, mending));
        var others = sections.Where(section => section.Kind is SectionKind.Assertion or SectionKind.Description).ToArray();
        // 1. Who they are: where a sentence says so, or a section of the description is about them.
        sentences.Collect(letter.Paragraphs, description: false);
        foreach (var section in others)
        {
            sentences.Collect(Flow.Of(section.Blocks).ToArray(), section.Kind == SectionKind.Description);
            for (var at = 0; at < section.Blocks.Count; at++)
            {
                if (section.Blocks[at] is Grid grid)
                    tables.Collect(grid, SubserviceTables.Announcement(section.Blocks, at));
            }
        }

        // 2. What their short names stand for.
        passages = letter.Paragraphs.Concat(others.SelectMany(section => Flow.Of(section.Blocks))).Select(paragraph => paragraph.Passage).ToArray();
        candidates.LearnFrom(passages);

        // 3. By which method each is presented.
        foreach (var paragraph in letter.Paragraphs.Concat(others.SelectMany(section => section.Paragraphs)))
            methods.Judge(paragraph);
    }

    /// <summary>The text is the name of one of them, in full or short.</summary>
    public bool IsKnown(string text) => text.Length < 80 && !SubserviceWording.IsStatement(text) && !IsSentence(text) && SubserviceWording.WithoutLabel(text) is var name && candidates.Find(name) is not null;

    /// <summary>"Northwind encrypts data at rest.": names have few words in small letters.</summary>
    private static bool IsSentence(string text) => text.Split(' ').Count(word => word.Length > 3 && char.IsLower(word[0])) >= FewestSmallWords
        // "Northwind erases disks.", not "Northwind Hosting, s.r.o."
        || (text is [.., '.'] && !OrganizationName.HasLegalForm(text) && text.Split(' ').Any(word => word.Length > 3 && char.IsLower(word[0])));

    private const int FewestSmallWords = 3;

    /// <summary>The text mentions one of them by its name.</summary>
    public bool IsMentioned(string text) => candidates.MentionedIn(text).Any();

    /// <param name="fromLists">The names over the controls that are expected of each.</param>
    /// <param name="expected">Those controls.</param>
    public IReadOnlyList<SubserviceOrganization> Organizations(IReadOnlyList<Passage> fromLists, IReadOnlyList<ComplementaryControl> expected, List<Doubt> doubts)
    {
        var found = new List<SubserviceOrganization>();
        foreach (var candidate in candidates.All)
        {
            var method = candidate.Inclusive > candidate.CarvedOut ? SubserviceMethod.Inclusive : SubserviceMethod.CarveOut;
            if (candidate.Inclusive == candidate.CarvedOut && !methods.AreAllCarvedOut)
                doubts.Add(new Doubt($"subserviceOrganizations[{found.Count}]", $"No sentence says clearly whether {candidate.Party.Name} is carved out or included.", [candidate.Name.Page]));
            found.Add(new SubserviceOrganization(candidate.Name, method, candidate.Services));
        }

        // Controls are only expected of organizations that are carved out, so a list of them names some too; a merged cell may leave a row only a part of the name.
        foreach (var name in fromLists.Where(name => !IsKnown(name.Text) && !candidates.IsItself(name.Plain) && !OrdinaryNames.Has(name.Plain)).Select(name => PrintedName.Trimmed(name, 0, name.Text.Length)).Where(name => name is not null))
        {
            if (PartyList.Read(name!.Value, 0) is not { Parties.Count: > 0 } list || list.End < name.Value.TrimEnd('.', ' ').Length || (list.Parties.Count > 1 && list.Parties.All(party => IsKnown(party.Name))))
                continue;
            AddExpected(name, "is named only in the list of controls expected of it.");
        }

        foreach (var name in NamedByControls(expected))
            AddExpected(name, "is named only beside others, and in the controls expected of it.");

        Expected(found, doubts);
        return found;

        void AddExpected(SourcedValue<string> name, string reason)
        {
            if (found.Exists(other => OrganizationName.Related(other.Name.Value, name.Value) || other.Name.Value.Contains(name.Value, StringComparison.OrdinalIgnoreCase)))
                return;
            if (!methods.AreAllCarvedOut)
                doubts.Add(new Doubt($"subserviceOrganizations[{found.Count}]", $"{name.Value} {reason}", [name.Page]));
            found.Add(new SubserviceOrganization(name, SubserviceMethod.CarveOut, null));
        }
    }

    /// <summary>"Northwind locks its doors." among the controls expected of others, in a report that names Northwind where it tells whom it carves out: there one word is a name.</summary>
    private IEnumerable<SourcedValue<string>> NamedByControls(IReadOnlyList<ComplementaryControl> expected) =>
        expected.Select(control => SubjectOf(control.Text.Value)).OfType<string>().Distinct().Where(name => !IsKnown(name) && !candidates.IsItself(name) && !OrdinaryNames.Has(name) && !candidates.IsOrdinary(name))
            .Select(name => passages.Where(passage => SubserviceWording.Method(passage.Plain) is SubserviceMethod.CarveOut).Select(passage => Place(passage, name)).OfType<SourcedValue<string>>().FirstOrDefault()).OfType<SourcedValue<string>>();

    private static string? SubjectOf(string control) =>
        PartyList.Read(control, 0) is { Parties: [{ Start: 0 } party] } list && list.End == party.Length && SubserviceWording.Acts(control[list.End..]) ? party.Name : null;

    /// <summary>In the middle of a sentence, between words without a capital: there one with a capital is a name, and the whole of it.</summary>
    private static SourcedValue<string>? Place(Passage passage, string name)
    {
        foreach (var (start, length) in Sentences.Of(passage.Plain))
        {
            var sentence = passage.Plain.Substring(start, length);
            if (SubserviceWording.IsDenied(sentence))
                continue;
            for (var at = sentence.IndexOf(name, StringComparison.Ordinal); at >= 0; at = sentence.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                if (IsInside(sentence[..at]) && IsWhole(sentence[(at + name.Length)..]))
                    return PrintedName.Trimmed(passage, start + at, name.Length);
            }
        }

        return null;
    }

    private static bool IsInside(string before) => before.TrimEnd() is [.., var last] && (char.IsLower(last) || last is '(' or ',') && !char.IsLetterOrDigit(before[^1]);

    private static bool IsWhole(string behind) => behind.Length == 0 || (!char.IsLetterOrDigit(behind[0]) && !(behind is [' ', var next, ..] && char.IsUpper(next)));

    // A sentence that speaks of organizations none of which was read is not passed over in silence.
    private void Expected(List<SubserviceOrganization> found, List<Doubt> doubts)
    {
        if (found.Count == 0 && methods.SpokenOf is { } page)
            doubts.Add(new Doubt("subserviceOrganizations", "The report says how it presents its subservice organizations, but none was found by name.", [page]));
        else if (methods.Included is { } at && found.TrueForAll(one => one.Method != SubserviceMethod.Inclusive))
            doubts.Add(new Doubt("subserviceOrganizations", "The report says that it presents an organization by the inclusive method, but none was found that it does.", [at]));
        else if (found.Count > 0 && found.Count < methods.Counted.Count)
            doubts.Add(new Doubt("subserviceOrganizations", $"The report speaks of {methods.Counted.Count} subservice organizations; {found.Count} found.", [methods.Counted.Page]));
    }
}
