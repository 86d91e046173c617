using VendorRisk.DocumentParsing.Core.Extraction.Letter.Complementary;
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
    /// <summary>What a cell of its own says of one outweighs all sentences that speak of several.</summary>
    private const int Stated = 100;

    private readonly List<Candidate> candidates = [];
    private readonly string[] own;
    private readonly Mending mending;

    /// <summary>Words that the text has in small letters: none of them is a name, though a name may begin with one.</summary>
    private readonly HashSet<string> smallWords;

    // What the report says of its subservice organizations together, without naming one.
    private bool carvesOut;
    private bool includes;

    // Sentences that say there are some, and how many at least.
    private int? spokenOf;
    private int? included;
    private (int Count, int Page) counted;

    private sealed class Candidate(PartyList.Party party)
    {
        public PartyList.Party Party { get; set; } = party;
        public HashSet<string> Aliases { get; } = [];

        /// <summary>As they are printed: in brackets behind the name, or its initials.</summary>
        public HashSet<string> ShortNames { get; } = [];
        public SourcedValue<string>? Name { get; set; }
        public SourcedValue<string>? Services { get; set; }
        public bool FromDescription { get; set; }
        public int Inclusive { get; set; }
        public int CarvedOut { get; set; }

        public void Add(string shortName)
        {
            Aliases.Add(OrganizationName.Key(shortName));
            ShortNames.Add(shortName);
        }
    }

    /// <param name="itself">The names of the service organization and of its system, which are none of its subservice organizations.</param>
    public SubserviceReader(AuditorLetter letter, IReadOnlyList<Section> sections, Mending mending, IReadOnlyList<string> itself)
    {
        this.mending = mending;
        own = [.. itself.SelectMany(OrganizationName.Keys)];
        var others = sections.Where(section => section.Kind is SectionKind.Assertion or SectionKind.Description).ToArray();
        // 1. Who they are: where a sentence says so, or a section of the description is about them.
        Collect(letter.Paragraphs, description: false);
        foreach (var section in others)
        {
            Collect(Flow.Of(section.Blocks).ToArray(), section.Kind == SectionKind.Description);
            for (var at = 0; at < section.Blocks.Count; at++)
            {
                if (section.Blocks[at] is Grid grid)
                    Collect(grid, IsAnnounced(section.Blocks, at));
            }
        }

        // 2. What their short names stand for.
        var passages = letter.Paragraphs.Concat(others.SelectMany(section => Flow.Of(section.Blocks))).Select(paragraph => paragraph.Passage).ToArray();
        foreach (var known in candidates.Where(candidate => candidate.Party.Alias is null && !IsFullName(candidate.Party)).ToArray())
            Spell(known, passages);

        foreach (var known in candidates)
            LearnShortNames(known, passages);

        smallWords = [.. passages.SelectMany(passage => passage.Words).Select(word => word.Text.Trim('.', ',', ';', ':', '(', ')')).Where(word => word.Length > 0 && char.IsLower(word[0]))];

        // 3. By which method each is presented.
        foreach (var paragraph in letter.Paragraphs.Concat(others.SelectMany(section => section.Paragraphs)))
            Judge(paragraph);
    }

    /// <summary>The text is the name of one of them, in full or short.</summary>
    public bool IsKnown(string text) => text.Length < 80 && !SubserviceWording.IsStatement(text) && !IsSentence(text) && SubserviceWording.WithoutLabel(text) is var name && candidates.Exists(candidate => Means(candidate, name));

    /// <summary>"Northwind encrypts data at rest.": names have few words in small letters.</summary>
    private static bool IsSentence(string text) => text.Split(' ').Count(word => word.Length > 3 && char.IsLower(word[0])) >= FewestSmallWords;

    private const int FewestSmallWords = 3;

    /// <summary>The text mentions one of them by its name.</summary>
    public bool IsMentioned(string text) => candidates.Exists(candidate => IsMentioned(candidate, text));

    public IReadOnlyList<SubserviceOrganization> Organizations(IReadOnlyList<Passage> fromLists, List<Doubt> doubts)
    {
        var found = new List<SubserviceOrganization>();
        foreach (var candidate in candidates)
        {
            var method = candidate.Inclusive > candidate.CarvedOut ? SubserviceMethod.Inclusive : SubserviceMethod.CarveOut;
            if (candidate.Inclusive == candidate.CarvedOut && !AllCarvedOut)
                doubts.Add(new Doubt($"subserviceOrganizations[{found.Count}]", $"No sentence says clearly whether {candidate.Party.Name} is carved out or included.", [candidate.Name!.Page]));
            found.Add(new SubserviceOrganization(candidate.Name!, method, candidate.Services));
        }

        // Controls are only expected of organizations that are carved out, so a list of them names some too; a merged cell may leave a row only a part of the name.
        foreach (var name in fromLists.Where(name => !IsKnown(name.Text) && !IsTitle(name.Plain)).Select(name => PrintedName.Trimmed(name, 0, name.Text.Length)).Where(name => name is not null))
        {
            if (PartyList.Read(name!.Value, 0) is not { Parties.Count: > 0 } list || list.End < name.Value.TrimEnd('.', ' ').Length || found.Exists(other => OrganizationName.Related(other.Name.Value, name.Value) || other.Name.Value.Contains(name.Value, StringComparison.OrdinalIgnoreCase)))
                continue;
            if (!AllCarvedOut)
                doubts.Add(new Doubt($"subserviceOrganizations[{found.Count}]", $"{name.Value} is named only in the list of controls expected of it.", [name.Page]));
            found.Add(new SubserviceOrganization(name, SubserviceMethod.CarveOut, null));
        }

        Expected(found, doubts);
        return found;
    }

    // A sentence that speaks of organizations none of which was read is not passed over in silence.
    private void Expected(List<SubserviceOrganization> found, List<Doubt> doubts)
    {
        if (found.Count == 0 && spokenOf is { } page)
            doubts.Add(new Doubt("subserviceOrganizations", "The report says how it presents its subservice organizations, but none was found by name.", [page]));
        else if (included is { } at && found.TrueForAll(one => one.Method != SubserviceMethod.Inclusive))
            doubts.Add(new Doubt("subserviceOrganizations", "The report says that it presents an organization by the inclusive method, but none was found that it does.", [at]));
        else if (found.Count > 0 && found.Count < counted.Count)
            doubts.Add(new Doubt("subserviceOrganizations", $"The report speaks of {counted.Count} subservice organizations; {found.Count} found.", [counted.Page]));
    }

    // What is left of the titles of a table: "Applicable Criteria Subservice Organization", "(Complementary Subservice Organization) Control".
    private static bool IsTitle(string name) => SubserviceWording.IsNamed(name) || name.Contains("criteri", StringComparison.OrdinalIgnoreCase) || ItemTable.IsTitles(name);

    private bool AllCarvedOut => carvesOut && !includes;

    private void Collect(IReadOnlyList<Paragraph> paragraphs, bool description)
    {
        var about = false;
        Passage? lead = null;
        Paragraph? item = null;
        foreach (var paragraph in paragraphs)
        {
            var passage = paragraph.Passage;
            // What is expected of one may be set in below its name, before the next.
            if (lead is not null && item is not null && paragraph.Kind is ParagraphKind.ListItem or ParagraphKind.Text && paragraph.Lines[0].Box.X0 > item.Lines[0].Box.X0 + 4)
                continue;
            if (lead is not null && Listed(paragraph, lead) is { } listed)
            {
                Add(passage, listed, lead, description);
                // "Northwind, Inc. keeps one copy, and Beta Ltd keeps another. Both are carved out.": an item with more than one of them.
                foreach (var (_, sentence, before) in Said(passage).Where(said => SubserviceWording.SpeaksOfThoseBefore(said.Text)))
                    CollectBefore(passage, before.Start, before.Text, sentence, description);
                item = paragraph;
                continue;
            }

            item = null;
            lead = SubserviceWording.Announces(passage.Plain) || (paragraph.Kind == ParagraphKind.Heading && SubserviceWording.IsHeading(passage.Plain)) ? passage : null;
            if (paragraph.Kind == ParagraphKind.Heading && passage.Text[^1] != ':')
            {
                about = SubserviceWording.IsHeading(passage.Plain) || (about && IsKnown(passage.Plain));
                // "Beta Ltd – hosting (carve-out method)" is short enough to be taken for a heading.
                if (SubserviceWording.NamesAMethod(passage.Plain) && Presented(passage.Plain) is { } title)
                    Add(passage, 0, passage.Plain, title, description);
                continue;
            }

            foreach (var (start, sentence, before) in Said(passage))
            {
                if (SubserviceWording.SpeaksOfThoseBefore(sentence))
                    CollectBefore(passage, before.Start, before.Text, sentence, description);
                // "X uses Northwind for hosting. The description excludes the controls of the subservice organization.": the paragraph says what it is.
                // In the letter and the assertion such words are about subservice organizations, whether or not they call them so.
                if (SubserviceWording.IsNamed(sentence) || ((about || !description || SubserviceWording.NamesAMethod(passage.Plain)) && SubserviceWording.SpeaksOfMethod(passage.Plain))
                    || ((about || (!description && passage.Plain.Contains("complementary", StringComparison.OrdinalIgnoreCase))) && UsesOneByName(sentence)))
                    Collect(passage, start, sentence, description && SubserviceWording.SpeaksOfMethod(passage.Plain), about);
            }
        }
    }

    /// <summary>The sentences of a text, each with the one before it, without those that deny that there are any.</summary>
    private static IEnumerable<(int Start, string Text, (int Start, string Text) Before)> Said(Passage passage)
    {
        (int Start, string Text) before = (0, "");
        foreach (var (start, length) in Sentences.Of(passage.Plain))
        {
            var sentence = passage.Plain.Substring(start, length);
            if (SubserviceWording.IsDenied(sentence))
                continue;
            yield return (start, sentence, before);
            before = (start, sentence);
        }
    }

    /// <summary>"Hosting is bought from Northwind, Inc. This is a subservice organization; its controls are carved out.": the organizations that a sentence names in full.</summary>
    private void CollectBefore(Passage passage, int offset, string named, string said, bool description)
    {
        for (var at = 0; at < named.Length; at++)
        {
            if (!char.IsUpper(named[at]) || (at > 0 && char.IsLetterOrDigit(named[at - 1])) || PartyList.Read(named, at) is not { Parties.Count: > 0 } list)
                continue;
            // "Northwind Web Services supplies storage. It is carved out.": whom the sentence begins with and tells what it does needs no legal form.
            var begins = at == 0 && list.Parties.Count == 1 && SubserviceWording.Acts(named[list.End..]);
            foreach (var party in list.Parties.Where(party => (OrganizationName.HasLegalForm(party.Name) || (begins && IsFullName(party) && IsSurelyNamed(party) && !IsOrdinary(party.Name))) && !IsItself(party.Name)))
            {
                Add(passage, offset, named, ([party], list.End), description);
                if (candidates.Find(candidate => Means(candidate, party.Name)) is { } known)
                    Vote(known, SubserviceWording.Method(said), 2);
            }

            at = Math.Max(at, list.End - 1);
        }
    }

    private sealed record Item(IReadOnlyList<PartyList.Party> Parties, (int Start, int Length)? Services);

    // An item below "The carve-out method is used for:": "• Northwind Hosting, Inc. – servers", "• Northwind Hosting, Inc.", or turned round "• Servers: Northwind Hosting, Inc."
    private static Item? Listed(Paragraph paragraph, Passage lead)
    {
        // Bullets may be drawn, so that the items are short texts; or each is a paragraph that begins with the name: "Northwind, Inc., which houses the servers. …"
        var text = paragraph.Passage.Plain;
        // "Northwind Hosting, Inc." alone, over what it is used for.
        if (paragraph.Kind != ParagraphKind.ListItem && OrganizationName.HasLegalForm(text) && PartyList.Read(text, 0) is { Parties: [var alone] } whole && whole.End >= text.Length - 1)
            return new Item([alone], null);
        if (paragraph.Kind != ParagraphKind.ListItem && (paragraph.Kind != ParagraphKind.Text || ((lead.Text[^1] != ':' || paragraph.Passage.Words.Count > 12) && !IsDescribed(text))))
            return null;
        var marker = SubserviceWording.MarkerLength(text);
        var turned = Turned(text, marker);
        if (turned is { Parties: [var named] } && OrganizationName.HasLegalForm(named.Name) && !OrganizationName.HasLegalForm(text[marker..named.Start].Trim(' ', ':', '-', '–', '—')))
            return turned;
        if (PartyList.Read(text, marker) is { Parties: [var first, ..] } list && !IsOrdinary(first.Name) && !SubserviceWording.IsFunction(first.Name) && (lead.Text[^1] is ':' or '.' || IsFullName(first)))
        {
            var end = list.Parties.Count == 1 ? first.Start + first.Length : list.End;
            return SubserviceWording.IsListed(text[end..]) ? new Item(list.Parties, list.Parties.Count == 1 ? SubserviceWording.ListedServices(text, end) : null) : null;
        }

        return turned;
    }

    private static bool IsDescribed(string text) =>
        PartyList.Read(text, 0) is { Parties: [var party] } list && (OrganizationName.HasLegalForm(party.Name) || party.Alias is not null) && SubserviceWording.IsService(text[list.End..]);

    private static Item? Turned(string text, int marker) =>
        SubserviceWording.NameAfterFunction(text, marker) is { } at && PartyList.Read(text, at) is { Parties: [var named] } list && text[list.End..].Trim() is "" or "." && IsFullName(named) && !IsOrdinary(named.Name)
            ? new Item([named], (marker, text.LastIndexOfAny([':', '-', '–', '—'], at - 1) - marker)) : null;

    private void Add(Passage passage, Item item, Passage lead, bool description)
    {
        foreach (var party in item.Parties.Where(party => !IsItself(party.Name)))
        {
            Merge(party, PrintedName.Trimmed(passage, party.Start, party.Length)!, item.Services is { } words ? PrintedName.Trimmed(passage, words.Start, words.Length) : null, description);
            if (candidates.Find(candidate => Means(candidate, party.Name)) is { } known)
                Vote(known, SubserviceWording.Method(lead.Plain), 2);
        }
    }

    private void Collect(Passage passage, int offset, string sentence, bool description, bool about)
    {
        // "Beta Ltd is a subservice organization that provides …"; below a heading on them also "Beta Ltd houses the servers", or "Beta Ltd (carve-out method)." alone.
        if (Presented(sentence) is { } presented)
            Add(passage, offset, sentence, presented, description);
        else if (PartyList.Read(sentence, 0) is { Parties.Count: 1 } subject && (IsSubject(sentence[subject.End..]) || IsPresentedService(passage, sentence, subject) || (OrganizationName.HasLegalForm(subject.Parties[0].Name) && SubserviceWording.ActsAsOne(sentence[subject.End..])) || (about && IsIntroduced(passage, offset, sentence[subject.End..], subject.Parties[0]))))
            Add(passage, offset, sentence, subject, description);
        // "The controls of Beta Ltd, an affiliated subservice organization, are included …"
        foreach (var end in SubserviceWording.Appositions(sentence))
        {
            if (PartyList.Before(sentence, end) is { Parties.Count: > 0 } named)
                Add(passage, offset, sentence, named, description);
        }

        foreach (var at in Openings(sentence))
        {
            if (PartyList.Read(sentence, at) is not { Parties.Count: > 0 } list || IsBehindTitle(sentence, at, list))
                continue;
            Add(passage, offset, sentence, list, description);
            // "… uses Northwind, Inc. for hosting and Beta Mail Ltd to send mail": each with what it is used for.
            foreach (var next in SubserviceWording.Further(sentence, list.End))
            {
                if (PartyList.Read(sentence, next) is { Parties.Count: > 0 } further && SubserviceWording.Services(sentence, further.End) is not null)
                    Add(passage, offset, sentence, further, description);
            }
        }
    }

    /// <summary>"Control expected at the subservice organization" over "Physical access is restricted": a title of a table, and the first word of the row below it.</summary>
    private static bool IsBehindTitle(string sentence, int at, (IReadOnlyList<PartyList.Party> Parties, int End) list) =>
        list.Parties is [{ Alias: null } only] && !IsFullName(only) && SubserviceWording.EndsInTitle(sentence[..at])
        && sentence[list.End..].TrimStart() is [var next, ..] && char.IsLower(next) && !SubserviceWording.IsService(sentence[list.End..]) && SubserviceWording.Services(sentence, list.End) is null;

    /// <summary>
    /// "Harrow uses Northwind Hosting, Inc. for the backup." below the heading "Subservice organizations", of which only another paragraph tells the method; or in the
    /// letter, which goes on with the complementary controls of others.
    /// </summary>
    private static bool UsesOneByName(string sentence) =>
        SubserviceWording.Openings(sentence).Any(at => PartyList.Read(sentence, at).Parties is { Count: > 0 } parties && parties.All(party => OrganizationName.HasLegalForm(party.Name)));

    private static IEnumerable<int> Openings(string sentence) => SubserviceWording.Openings(sentence)
        .Concat(SubserviceWording.LeavingOut(sentence))
        .Concat(SubserviceWording.Presenting(sentence))
        .Concat(SubserviceWording.WorkOf(sentence).Where(at => SubserviceWording.AreLeftOut(sentence[PartyList.Read(sentence, at).End..])))
        .Concat(SubserviceWording.HostedWith(sentence).Where(at => PartyList.Read(sentence, at).Parties is { Count: > 0 } parties && parties.All(party => IsFullName(party) || OrganizationName.HasLegalForm(party.Name) || party.Alias is not null)))
        .Concat(SubserviceWording.LooseOpenings(sentence).Where(at => PartyList.Read(sentence, at).Parties is { Count: > 0 } parties && parties.All(party => OrganizationName.HasLegalForm(party.Name))));

    // "• Beta Ltd – hosting (carve-out method)", "Beta Ltd, which answers the telephone, is presented by the inclusive method."
    private static (IReadOnlyList<PartyList.Party> Parties, int End)? Presented(string sentence) =>
        PartyList.Read(sentence, SubserviceWording.MarkerLength(sentence)) is { Parties.Count: > 0 } subject
        && (subject.Parties is [var party] ? SubserviceWording.IsPresented(sentence[(party.Start + party.Length)..]) : SubserviceWording.ArePresented(sentence[subject.End..]) && subject.Parties.All(IsFullName)) ? subject : null;

    // "Beta Ltd answers the telephone; its controls are excluded under the carve-out method." Without its form the subject may be a team.
    private static bool IsPresentedService(Passage passage, string sentence, (IReadOnlyList<PartyList.Party> Parties, int End) subject) =>
        OrganizationName.HasLegalForm(subject.Parties[0].Name) && SubserviceWording.IsService(sentence[subject.End..]) && SubserviceWording.SpeaksOfMethod(passage.Plain);

    // Below a heading on them: "Beta Ltd houses the servers", "Beta Ltd." alone, and whatever it is that one does with whom a paragraph on the method begins.
    private bool IsIntroduced(Passage passage, int offset, string rest, PartyList.Party party) =>
        SubserviceWording.IsService(rest) || rest.Trim() is "." or ":" || (offset == 0 && SubserviceWording.SpeaksOfMethod(passage.Plain) && IsSurelyNamed(party) && SubserviceWording.Acts(rest));

    // "Northwind, LP", "NW Printing", "BetaMail", but not "Legal", "Harrow Staff".
    private bool IsSurelyNamed(PartyList.Party party) =>
        OrganizationName.HasLegalForm(party.Name) || party.Name.Skip(1).Zip(party.Name, (letter, before) => char.IsUpper(letter) && char.IsLower(before)).Any(inner => inner)
        || (IsFullName(party) && !Array.Exists(own, name => OrganizationName.Key(party.Name).StartsWith(name.Split(' ')[0], StringComparison.OrdinalIgnoreCase)));

    // One capitalised word may be any word that begins a sentence.
    private static bool IsFullName(PartyList.Party party) => party.Name.Contains(' ', StringComparison.Ordinal);

    private static bool IsSubject(string rest) =>
        rest.TrimStart() is var text && (text.StartsWith("is a", StringComparison.Ordinal) || text.StartsWith("acts as a", StringComparison.Ordinal) || text.StartsWith("serves as a", StringComparison.Ordinal) || text.StartsWith("(", StringComparison.Ordinal) || text.StartsWith(", a", StringComparison.Ordinal))
        && SubserviceWording.IsNamed(text[..Math.Min(text.Length, 70)]);

    private void Add(Passage passage, int offset, string sentence, (IReadOnlyList<PartyList.Party> Parties, int End) list, bool description)
    {
        var services = list.Parties is [var only] && (SubserviceWording.ServicesBefore(sentence, only.Start) ?? SubserviceWording.Services(sentence, list.End)) is { } words
            ? PrintedName.Trimmed(passage, offset + words.Start, words.Length)
            : null;
        foreach (var party in list.Parties.Where(party => !IsOrdinary(party.Name) && !IsItself(party.Name)))
            Merge(party, PrintedName.Trimmed(passage, offset + party.Start, party.Length)!, services ?? (party.Services is { } own ? PrintedName.Trimmed(passage, offset + own.Start, own.Length) : null), description);
    }

    private void Merge(PartyList.Party party, SourcedValue<string> name, SourcedValue<string>? services, bool description)
    {
        if (SubserviceWording.IsTitleOfExpected(party.Name))
            return;
        var initials = OrganizationName.Initials(party.Name);
        var known = candidates.Find(candidate => Means(candidate, party.Name) || (party.Alias is { } alias && Means(candidate, alias)) || (initials is not null && candidate.Party.Name == initials));
        if (known is null)
        {
            known = new Candidate(party) { Name = name, Services = services, FromDescription = description };
            candidates.Add(known);
        }
        else if (!known.ShortNames.Contains(name.Value) && IsBetter(name.Value, known, description))
        {
            known.Name = name;
            known.Party = party;
        }

        if (description || known.Services is null)
            known.Services = services ?? known.Services;
        known.FromDescription |= description;
        known.Aliases.Add(OrganizationName.Key(party.Name));
        if (party.Alias is { } shortName)
            known.Add(shortName);
        if (party.Product is { } product)
            known.Add(product);
        if (initials is not null)
            known.Add(initials);
    }

    /// <summary>The name with a legal form is the organization's, the one without may be its product's; else the fuller one, of two alike that of the description.</summary>
    private static bool IsBetter(string name, Candidate known, bool description)
    {
        var (hasForm, hadForm) = (OrganizationName.HasLegalForm(name), OrganizationName.HasLegalForm(known.Name!.Value));
        var longer = OrganizationName.Key(name).Length - OrganizationName.Key(known.Name.Value).Length;
        return hasForm != hadForm && longer != 0 ? hasForm : longer > 0 || (longer == 0 && description && !known.FromDescription);
    }

    // The heading or the sentence right above a table says that it is about them.
    private static bool IsAnnounced(IReadOnlyList<Block> blocks, int at)
    {
        for (var above = at - 1; above >= 0 && blocks[above] is Paragraph paragraph; above--)
        {
            if (SubserviceWording.Announces(paragraph.Passage.Plain) || (paragraph.Kind == ParagraphKind.Heading && SubserviceWording.IsHeading(paragraph.Passage.Plain)) || (above == at - 1 && SubserviceWording.IsCaption(paragraph.Passage.Plain)))
                return true;
            if (paragraph.Kind == ParagraphKind.Heading)
                return false;
        }

        return false;
    }

    // "Subservice organization | Services provided | Method", "Name | What it does | Presentation"; a table of controls expected of them is read elsewhere.
    private void Collect(Grid grid, bool announced)
    {
        var (header, lines) = Titles(grid);
        if (ColumnOf(header, IsOfControls) >= 0 && ColumnOf(header, IsOfServices) < 0)
            return;
        IReadOnlyList<Passage>[] rows = [header, .. grid.Rows.Skip(lines).Where(row => row.Count == header.Count)];
        var method = Enumerable.Range(0, header.Count).FirstOrDefault(column => Array.Exists(rows, row => SubserviceWording.MethodAlone(row[column].Plain) is not null), -1);
        var name = ColumnOf(header, cell => SubserviceWording.IsNamed(cell) && !cell.Contains("control", StringComparison.OrdinalIgnoreCase));
        var services = ColumnOf(header, IsOfServices);
        if ((name < 0 || services < 0) && (method >= 0 || announced))
        {
            // Titles of any words: the names are what their column holds, the services what else the table says most of.
            name = name >= 0 ? name : Enumerable.Range(0, header.Count).FirstOrDefault(column => column != method && (method >= 0 || SubserviceWording.IsTitleOfNames(header[column].Plain)) && HoldsNames(rows.Skip(1), column), -1);
            services = services >= 0 ? services : Enumerable.Range(0, header.Count).Where(column => column != name && column != method && !IsOfControls(header[column].Plain)).OrderByDescending(column => rows.Sum(row => row[column].Text.Length)).FirstOrDefault(-1);
        }

        if (name < 0 || services < 0)
            return;
        foreach (var row in Whole(rows.Skip(1), name, services).Where(row => !row[name].IsEmpty && (method < 0 || SubserviceWording.IsNamed(header[name].Plain) || SubserviceWording.MethodAlone(row[method].Plain) is not null)))
        {
            if (PartyList.Read(row[name].Plain, 0) is not { Parties: [var party, ..] } || IsOrdinary(party.Name) || IsItself(party.Name))
                continue;
            Merge(party, PrintedName.Trimmed(row[name], party.Start, party.Length)!, row[services].IsEmpty ? null : PrintedName.Trimmed(row[services], 0, row[services].Text.Length), description: true);
            if (candidates.Find(candidate => Means(candidate, party.Name)) is { } known)
            {
                Vote(known, method < 0 ? null : SubserviceWording.MethodAlone(row[method].Plain), Stated);
                Vote(known, SubserviceWording.Method(string.Join(' ', row.Select(cell => cell.Plain))), 3);
            }
        }
    }

    /// <summary>The titles, and how many rows they take where each of them breaks: "Name of subservice | Services" over "organization | provided".</summary>
    private (IReadOnlyList<Passage> Titles, int Rows) Titles(Grid grid)
    {
        var (first, second) = (grid.Rows[0], grid.Rows.ElementAtOrDefault(1) ?? []);
        if (grid.Rows.Count < 3 || first.Count != second.Count || !first.Zip(second).All(pair => GoesOn(pair.First, pair.Second)) || second.Any(cell => cell.Words.Count > MostWordsOfTitle || cell.Text[^1] == '.' || OrganizationName.HasLegalForm(cell.Plain) || SubserviceWording.MethodAlone(cell.Plain) is not null))
            return (first, 1);
        IReadOnlyList<Passage> joined = [.. first.Zip(second, (above, below) => mending.Join([.. above.Words, .. below.Words]))];
        // The words for an organization break between the lines, or the method, which every row has, is still to come.
        var breaks = ColumnOf(first, SubserviceWording.IsNamed) < 0 && ColumnOf(second, SubserviceWording.IsNamed) < 0 && ColumnOf(joined, SubserviceWording.IsNamed) >= 0;
        var isAbove = Enumerable.Range(0, first.Count).Any(column => grid.Rows.Skip(2).All(row => row.Count == first.Count && SubserviceWording.MethodAlone(row[column].Plain) is not null));
        return breaks || isAbove ? (joined, 2) : (first, 1);
    }

    private const int MostWordsOfTitle = 4;

    /// <summary>"Beta Desk | Answers to the calls of" over "Praha | customers", beside rows of another column: what it is used for goes on, and so does its name.</summary>
    private List<IReadOnlyList<Passage>> Whole(IEnumerable<IReadOnlyList<Passage>> rows, int name, int services)
    {
        List<IReadOnlyList<Passage>> whole = [];
        foreach (var row in rows)
        {
            if (whole.Count > 0 && row.Count > 2 && GoesOn(whole[^1][name], row[name]) && GoesOn(whole[^1][services], row[services]) && !row[name].IsEmpty && !row[services].IsEmpty && char.IsLower(row[services].Text[0]) && !whole[^1][name].IsEmpty && whole[^1][services] is { IsEmpty: false, Text: [.., not ('.' or ';')] })
                whole[^1] = [.. whole[^1].Zip(row, (above, below) => mending.Join([.. above.Words, .. below.Words]))];
            else
                whole.Add(row);
        }

        return whole;
    }

    /// <summary>Set as close as the lines of one text.</summary>
    private static bool GoesOn(Passage above, Passage below) =>
        !above.IsEmpty && !below.IsEmpty && above.Words[^1].Page == below.Words[0].Page && below.Words.Min(word => word.Box.Y0) - above.Words.Max(word => word.Box.Y1) < 0.5 * below.Words[0].Box.Height;

    private static bool IsOfControls(string title) => title.Contains("control", StringComparison.OrdinalIgnoreCase) || title.Contains("criteri", StringComparison.OrdinalIgnoreCase);

    private static bool IsOfServices(string title) => title.Contains("service", StringComparison.OrdinalIgnoreCase) && !SubserviceWording.IsNamed(title) && !IsOfControls(title);

    private static bool HoldsNames(IEnumerable<IReadOnlyList<Passage>> rows, int column) =>
        rows.Where(row => !row[column].IsEmpty).Select(row => row[column].Plain).ToArray() is { Length: > 0 } cells
        && cells.All(cell => PartyList.Read(cell, 0) is { Parties: [var party] } list && list.End == cell.Length && !IsOrdinary(party.Name) && !SubserviceWording.IsFunction(party.Name));

    private static int ColumnOf(IReadOnlyList<Passage> header, Func<string, bool> fits) =>
        Enumerable.Range(0, header.Count).FirstOrDefault(column => !header[column].IsEmpty && fits(header[column].Plain), -1);

    private void Judge(Paragraph paragraph)
    {
        var text = paragraph.Passage.Plain;
        if (SubserviceWording.Counted(text) is { } number && number > counted.Count)
            counted = (number, paragraph.Page);
        foreach (var (start, length) in Sentences.Of(text))
        {
            var sentence = text.Substring(start, length);
            if (SubserviceWording.IsDenied(sentence))
                continue;
            if ((SubserviceWording.NamesAMethod(sentence) && SubserviceWording.SpeaksOfMethod(sentence)) || SubserviceWording.PointsToSome(sentence))
                spokenOf ??= paragraph.Page;
            if (SubserviceWording.IsInclusiveMethod(sentence))
                included ??= paragraph.Page;
        }

        if (!SubserviceWording.SpeaksOfMethod(text) && !text.Contains("method", StringComparison.OrdinalIgnoreCase))
            return;
        carvesOut |= SubserviceWording.IsNamed(text) && SubserviceWording.Method(text) is SubserviceMethod.CarveOut;
        includes |= SubserviceWording.Method(text) is SubserviceMethod.Inclusive;
        foreach (var candidate in candidates.Where(candidate => IsMentioned(candidate, text)))
        {
            // A sentence that names the organization says more of it than the paragraph around.
            foreach (var (start, length) in Sentences.Of(text))
            {
                if (IsMentioned(candidate, text.Substring(start, length)))
                    Vote(candidate, SubserviceWording.Method(text.Substring(start, length)), 2);
            }

            Vote(candidate, SubserviceWording.Method(text), 1);
        }
    }

    // "AWS is carved out" of a report that elsewhere says "Amazon Web Services (AWS)".
    private void Spell(Candidate known, Passage[] passages)
    {
        var alias = known.Party.Name;
        foreach (var passage in passages)
        {
            var text = passage.Plain;
            for (var at = text.IndexOf(alias, StringComparison.Ordinal); at >= 0; at = text.IndexOf(alias, at + 1, StringComparison.Ordinal))
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
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                if (PartyList.Read(text, at).Parties is [{ Alias: { } shortName } party, ..] && party.Name == name)
                    known.Add(shortName);
            }
        }
    }

    private static bool IsInBrackets(string text, int at) => text.LastIndexOf('(', at) is >= 0 and var open && text.IndexOf(')', open, at - open) < 0;

    private static void Vote(Candidate candidate, SubserviceMethod? method, int weight)
    {
        if (method is SubserviceMethod.Inclusive)
            candidate.Inclusive += weight;
        else if (method is SubserviceMethod.CarveOut)
            candidate.CarvedOut += weight;
    }

    private static bool Means(Candidate candidate, string text) =>
        OrganizationName.Key(text) is { Length: > 1 } key && (candidate.Aliases.Contains(key) || (key.Length > 3 && candidate.Aliases.Any(alias => alias.Length > 3 && (alias.StartsWith(key, StringComparison.Ordinal) || alias.EndsWith(key, StringComparison.Ordinal) || key.StartsWith(alias, StringComparison.Ordinal) || key.EndsWith(alias, StringComparison.Ordinal)))));

    // "Harrow" in a report on Harrow Ledger, Inc.; its affiliate Harrow Ledger Support Ltd is another.
    private bool IsItself(string name) => OrganizationName.Key(name) is { Length: > 2 } key && Array.Exists(own, name => name.StartsWith(key, StringComparison.Ordinal));

    private bool IsMentioned(Candidate candidate, string text)
    {
        if (text.Contains(candidate.Party.Name, StringComparison.Ordinal) || candidate.ShortNames.Any(shortName => text.Contains(shortName, StringComparison.Ordinal)))
            return true;
        var bare = candidate.Party.Name.Split(',')[0];
        return (bare.Length > 3 && text.Contains(bare, StringComparison.Ordinal)) || IsCalledByFirstWord(bare, text);
    }

    /// <summary>"Northwind" for "Northwind Hosting GmbH", where no other name begins with the word.</summary>
    private bool IsCalledByFirstWord(string name, string text)
    {
        var first = name.Split(' ')[0];
        // "Harrow" means Harrow Ledger, Inc. and not its affiliate Harrow Support Ltd.
        if (first.Length < 5 || first.Length == name.Length || !char.IsUpper(first[0]) || Array.Exists(own, one => one.StartsWith(OrganizationName.Key(first), StringComparison.Ordinal)))
            return false;
        var at = text.IndexOf(first, StringComparison.Ordinal);
        var end = at + first.Length;
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || (!char.IsLetterOrDigit(text[end]) && !(end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]))))
            && !smallWords.Contains(first.ToLowerInvariant());
    }

    // Capitalised words that are no names: "uses Complementary …", "provided by Management".
    private static bool IsOrdinary(string name) =>
        name.Length < 2 || char.IsDigit(name[0]) || IsTitle(name) || Array.Exists(["Management", "Section", "Complementary", "Controls", "Company", "Subservice", "Appendix", "Our", "The", "This", "These", "It", "They", "We", "All", "Customer", "Customers", "User", "Users", "Vendor", "Vendors", "Third", "Name", "Service", "Services", "Supplier", "Suppliers", "Excluded", "Included", "Each", "Both", "Yes", "No", "Method"],
            word => name.StartsWith(word, StringComparison.Ordinal) && (name.Length == word.Length || !char.IsLetter(name[word.Length])));
}
