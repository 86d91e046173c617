using VendorRisk.DocumentParsing.Core.Extraction.Letter.Names;
using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Subservice;

/// <summary>Who the subservice organizations are, as sentences and lists say it: in the letter, the assertion and the description.</summary>
internal sealed class SubserviceSentences(Candidates candidates, Func<string, bool> isKnown)
{
    public void Collect(IReadOnlyList<Paragraph> paragraphs, bool description)
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
            if (lead is not null && (ListedTogether(passage) is { Length: > 1 } parts ? parts : ListedAtLines(paragraph, lead)) is { Length: > 1 } together)
            {
                foreach (var (text, one) in together)
                    Add(text, one, lead, description);
                continue;
            }

            if (lead is not null && Listed(paragraph, lead) is { } listed)
            {
                Add(passage, listed, lead, description);
                // "Northwind, Inc. keeps one copy, and Beta Ltd keeps another. Both are carved out.": an item with more than one of them.
                foreach (var (_, sentence, before) in Said(passage).Where(said => SubserviceWording.SpeaksOfThoseBefore(said.Text)))
                    CollectBefore(passage, before.Start, before.Text, sentence, description);
                // "Northwind, Inc. keeps the servers. The carve-out method is applied. Beta Ltd keeps the tapes. The carve-out method is applied to it as well.": one paragraph for both.
                foreach (var (start, sentence, _) in Said(passage).Where(said => said.Start > 0 && paragraph.Kind == ParagraphKind.Text && SubserviceWording.SpeaksOfMethod(passage.Plain[said.Start..])))
                    Collect(passage, start, sentence, description, about: true);
                item = paragraph;
                continue;
            }

            item = null;
            lead = SubserviceWording.Announces(passage.Plain) || (paragraph.Kind == ParagraphKind.Heading && SubserviceWording.IsHeading(passage.Plain)) ? passage : null;
            if (paragraph.Kind == ParagraphKind.Heading && passage.Text[^1] != ':')
            {
                about = SubserviceWording.IsHeading(passage.Plain) || (about && isKnown(passage.Plain));
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
        var obtained = SubserviceWording.LooseOpenings(named).ToHashSet();
        var marker = SubserviceWording.MarkerLength(named);
        var all = SubserviceWording.SaysBoth(said) ? AllNamed(named) : [];
        foreach (var (at, parties, end) in NamesIn(named))
        {
            // "Northwind Web Services supplies storage. It is carved out.": whom the sentence begins with and tells what it does needs no legal form.
            // Nor does the one from whom something is obtained: "Storage is bought from Northwind Web Services."
            var begins = parties.Count == 1 && ((at == marker && SubserviceWording.Acts(named[end..])) || obtained.Contains(at));
            foreach (var party in parties.Where(party => (OrganizationName.HasLegalForm(party.Name) || all.Contains(party.Start) || (begins && party.IsFullName && IsSurelyNamed(party) && !OrdinaryNames.Has(party.Name))) && !candidates.IsItself(party.Name)))
            {
                Add(passage, offset, named, ([party], end), description);
                if (candidates.Find(party.Name) is { } known)
                    known.Vote(SubserviceWording.Method(said), 2);
            }
        }
    }

    /// <summary>The lists of names in a text, each where it begins and ends.</summary>
    private static IEnumerable<(int At, IReadOnlyList<PartyList.Party> Parties, int End)> NamesIn(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsUpper(text[at]) || (at > 0 && char.IsLetterOrDigit(text[at - 1])) || PartyList.Read(text, at) is not { Parties.Count: > 0 } list)
                continue;
            yield return (at, list.Parties, list.End);
            at = Math.Max(at, list.End - 1);
        }
    }

    /// <summary>"The service runs on Northwind Cloud, and calls are relayed by Beta." before "… presents both as subservice organizations": where the only two names begin; empty where there are more, or fewer.</summary>
    private HashSet<int> AllNamed(string sentence)
    {
        var names = NamesIn(sentence).SelectMany(names => names.Parties.Select(party => (Party: party, names.End))).Where(named => !OrdinaryNames.Has(named.Party.Name) && !candidates.IsItself(named.Party.Name) && !SubserviceWording.IsFunction(named.Party.Name)).ToArray();
        // The first word of a sentence has a capital, whatever it is.
        var starts = names.Where(named => named.Party.Start > 0).Select(named => named.Party.Start).ToHashSet();
        // "Northwind Cloud provides infrastructure, and Beta delivers messages."
        if (starts.Count == 1)
            starts.UnionWith(names.Where(named => named.Party.Start == 0 && IsSurelyNamed(named.Party) && SubserviceWording.Acts(sentence[named.End..])).Select(named => named.Party.Start));
        return starts.Count == 2 ? starts : [];
    }

    /// <summary>"Northwind, Inc.: hosting (carve-out method); Beta Ltd: mail (carve-out method).": items set as close as their lines; empty where some part is none.</summary>
    private static (Passage Text, Item Item)[] ListedTogether(Passage passage)
    {
        int[] starts = [0, .. Enumerable.Range(2, Math.Max(0, passage.Text.Length - 2)).Where(at => passage.Text[at - 2] == ';' && passage.Text[at - 1] == ' ')];
        if (starts.Length == 1)
            return [];
        var parts = starts.Zip(starts.Skip(1).Append(passage.Text.Length), (from, to) => passage.Slice(from, to - from)).Select(text => (Text: text, Item: OfPart(text.Plain))).ToArray();
        return Array.TrueForAll(parts, part => part.Item is not null) ? [.. parts.Select(part => (part.Text, part.Item!))] : [];
    }

    /// <summary>"Northwind (NW): hosting of servers" over "Beta: collection of logs", below words that announce them, behind drawn bullets and set as close as their lines; empty where some line is none.</summary>
    private static (Passage Text, Item Item)[] ListedAtLines(Paragraph paragraph, Passage lead)
    {
        if (paragraph.Lines.Count < 2 || !SubserviceWording.Announces(lead.Plain))
            return [];
        List<(Passage Text, Item Item)> found = [];
        var at = 0;
        foreach (var line in paragraph.Lines)
        {
            var plain = Mending.Plain(line.Text);
            at = paragraph.Passage.Text.IndexOf(line.Text, at, StringComparison.Ordinal);
            if (at < 0 || PartyList.Read(plain, 0) is not { Parties: [var party] } list || OrdinaryNames.Has(party.Name) || SubserviceWording.IsFunction(party.Name) || !SubserviceWording.IsOnlyService(plain[list.End..]))
                return [];
            found.Add((paragraph.Passage.Slice(at, line.Text.Length), new Item([party], SubserviceWording.ListedServices(plain, list.End))));
            at += line.Text.Length;
        }

        return [.. found];
    }

    private static Item? OfPart(string text) =>
        PartyList.Read(text, 0) is { Parties: [var party] } list && OrganizationName.HasLegalForm(party.Name) && SubserviceWording.IsListed(text[list.End..]) ? new Item([party], SubserviceWording.ListedServices(text, list.End)) : null;

    private sealed record Item(IReadOnlyList<PartyList.Party> Parties, (int Start, int Length)? Services);

    // An item below "The carve-out method is used for:": "• Northwind Hosting, Inc. – servers", "• Northwind Hosting, Inc.", or turned round "• Servers: Northwind Hosting, Inc."
    private static Item? Listed(Paragraph paragraph, Passage lead)
    {
        // Bullets may be drawn, so that the items are short texts; or each is a paragraph that begins with the name: "Northwind, Inc., which houses the servers. …"
        var text = paragraph.Passage.Plain;
        // "Northwind Hosting, Inc." alone, over what it is used for.
        if (paragraph.Kind != ParagraphKind.ListItem && OrganizationName.HasLegalForm(text) && !OrdinaryNames.Has(text) && PartyList.Read(text, 0) is { Parties: [var alone] } whole && whole.End >= text.Length - 1)
            return new Item([alone], null);
        if (paragraph.Kind != ParagraphKind.ListItem && !IsShortItem(paragraph) && (paragraph.Kind != ParagraphKind.Text || ((lead.Text[^1] != ':' || paragraph.Passage.Words.Count > 12) && !IsDescribed(text, lead))))
            return null;
        var marker = SubserviceWording.MarkerLength(text);
        var turned = Turned(text, marker);
        if (turned is { Parties: [var named] } && OrganizationName.HasLegalForm(named.Name) && !OrganizationName.HasLegalForm(text[marker..named.Start].Trim(' ', ':', '-', '–', '—')))
            return turned;
        if (PartyList.Read(text, marker) is { Parties: [var first, ..] } list && !OrdinaryNames.Has(first.Name) && !SubserviceWording.IsFunction(first.Name) && (lead.Text[^1] is ':' or '.' || first.IsFullName || SubserviceWording.IsListedByMethod(text[list.End..])))
        {
            var end = list.Parties.Count == 1 ? first.Start + first.Length + first.Place : list.End;
            return SubserviceWording.IsListed(text[end..]) || (list.Parties.Count == 1 && IsActed(text[end..], first, lead)) ? new Item(list.Parties, list.Parties.Count == 1 ? SubserviceWording.ListedServices(text, end) ?? first.Services : null) : null;
        }

        return turned;
    }

    /// <summary>"Northwind Hosting, Inc. – servers" behind a drawn bullet is a paragraph, or short enough to be taken for a heading.</summary>
    private static bool IsShortItem(Paragraph paragraph) =>
        paragraph.Kind != ParagraphKind.ListItem && paragraph.Passage.Words.Count <= MostWordsOfShort && PartyList.Read(paragraph.Passage.Plain, 0) is { Parties: [var party] } list
        && OrganizationName.HasLegalForm(party.Name) && SubserviceWording.ListedServices(paragraph.Passage.Plain, list.End) is not null;

    private const int MostWordsOfShort = 12;

    private static bool IsDescribed(string text, Passage lead) =>
        // "Northwind: collection of logs" below "Harrow uses the subservice organizations below.", behind a drawn bullet.
        (PartyList.Read(text, 0) is { Parties: [_] } named && SubserviceWording.IsOnlyService(text[named.End..]) && SubserviceWording.Announces(lead.Plain)) ||
        PartyList.Read(text, 0) is { Parties: [var party] } list && ((SubserviceWording.IsHeading(lead.Plain) && SubserviceWording.IsListedByMethod(text[list.End..])) || OrganizationName.HasLegalForm(party.Name) || party.Alias is not null || (party.IsFullName && SubserviceWording.IsOfCarvedOut(lead.Plain))) && (SubserviceWording.IsService(text[list.End..]) || SubserviceWording.IsListedByMethod(text[list.End..]) || IsActed(text[list.End..], party, lead));

    /// <summary>"Beta Desk LLC staffs the telephones." below "Carved-Out Subservice Organizations", or with its method below "Subservice organizations", whatever it is that it does.</summary>
    private static bool IsActed(string rest, PartyList.Party party, Passage lead) =>
        OrganizationName.HasLegalForm(party.Name) && (SubserviceWording.IsOfCarvedOut(lead.Plain) || (SubserviceWording.IsHeading(lead.Plain) && SubserviceWording.SpeaksOfMethod(rest))) && SubserviceWording.Acts(rest);

    private static Item? Turned(string text, int marker) =>
        SubserviceWording.NameAfterFunction(text, marker) is { } at && PartyList.Read(text, at) is { Parties: [var named] } list && text[list.End..].Trim() is "" or "." && named.IsFullName && !OrdinaryNames.Has(named.Name)
            ? new Item([named], (marker, text.LastIndexOfAny([':', '-', '–', '—'], at - 1) - marker)) : null;

    private void Add(Passage passage, Item item, Passage lead, bool description)
    {
        foreach (var party in item.Parties.Where(party => !candidates.IsItself(party.Name)))
        {
            candidates.Merge(party, PrintedName.Trimmed(passage, party.Start, party.Length)!, item.Services is { } words ? PrintedName.Trimmed(passage, words.Start, words.Length) : null, description);
            if (candidates.Find(party.Name) is { } known)
                known.Vote(SubserviceWording.Method(lead.Plain), 2);
        }
    }

    private void Collect(Passage passage, int offset, string sentence, bool description, bool about)
    {
        // "Beta Ltd is a subservice organization that provides …"; below a heading on them also "Beta Ltd houses the servers", or "Beta Ltd (carve-out method)." alone.
        if (Presented(sentence) is { } presented)
            Add(passage, offset, sentence, presented, description);
        else if (PartyList.Read(sentence, 0) is { Parties.Count: 1 } subject && (IsSubject(sentence[subject.End..]) || IsPresentedService(passage, sentence, subject) || (IsSurelyNamed(subject.Parties[0]) && SubserviceWording.IsPresentedByItsControls(sentence[subject.End..])) || (OrganizationName.HasLegalForm(subject.Parties[0].Name) && SubserviceWording.ActsAsOne(sentence[subject.End..])) || (about && IsIntroduced(passage, offset, sentence[subject.End..], subject.Parties[0]))))
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
        list.Parties is [{ Alias: null } only] && !only.IsFullName && SubserviceWording.EndsInTitle(sentence[..at])
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
        .Concat(SubserviceWording.HostedWith(sentence).Where(at => PartyList.Read(sentence, at).Parties is { Count: > 0 } parties && parties.All(party => party.IsFullName || OrganizationName.HasLegalForm(party.Name) || party.Alias is not null)))
        .Concat(SubserviceWording.RunsOn(sentence).Where(at => PartyList.Read(sentence, at) is { Parties.Count: > 0 } list && list.Parties.All(party => OrganizationName.HasLegalForm(party.Name) || (party.IsFullName && (SubserviceWording.Supplies(sentence[list.End..]) || SubserviceWording.NamesAMethod(sentence))))))
        .Concat(SubserviceWording.LooseOpenings(sentence).Where(at => PartyList.Read(sentence, at).Parties is { Count: > 0 } parties && parties.All(party => OrganizationName.HasLegalForm(party.Name))));

    // "• Beta Ltd – hosting (carve-out method)", "Beta Ltd, which answers the telephone, is presented by the inclusive method."
    private static (IReadOnlyList<PartyList.Party> Parties, int End)? Presented(string sentence) =>
        PartyList.Read(sentence, SubserviceWording.MarkerLength(sentence)) is { Parties.Count: > 0 } subject
        && (subject.Parties is [var party] ? SubserviceWording.IsPresented(sentence[(party.Start + party.Length)..]) : SubserviceWording.AreCalledThat(sentence[subject.End..]) || (SubserviceWording.ArePresented(sentence[subject.End..]) && subject.Parties.All(party => party.IsFullName))) ? subject : null;

    // "Beta Ltd answers the telephone; its controls are excluded under the carve-out method." Without its form the subject may be a team.
    private static bool IsPresentedService(Passage passage, string sentence, (IReadOnlyList<PartyList.Party> Parties, int End) subject) =>
        OrganizationName.HasLegalForm(subject.Parties[0].Name) && SubserviceWording.IsService(sentence[subject.End..]) && SubserviceWording.SpeaksOfMethod(passage.Plain);

    // Below a heading on them: "Beta Ltd houses the servers", "Beta Ltd." alone, and whatever it is that one does with whom a paragraph on the method begins.
    private bool IsIntroduced(Passage passage, int offset, string rest, PartyList.Party party) =>
        SubserviceWording.IsService(rest) || rest.Trim() is "." or ":" || ((offset == 0 || OrganizationName.HasLegalForm(party.Name)) && SubserviceWording.SpeaksOfMethod(passage.Plain[offset..]) && IsSurelyNamed(party) && SubserviceWording.Acts(rest));

    // "Northwind, LP", "NW Printing", "BetaMail", but not "Legal", "Harrow Staff".
    private bool IsSurelyNamed(PartyList.Party party) =>
        OrganizationName.HasLegalForm(party.Name) || party.HasInnerCapital
        || (party.IsFullName && !candidates.BeginsLikeItself(party.Name));

    private static bool IsSubject(string rest) =>
        rest.TrimStart() is var text && (text.StartsWith("is a", StringComparison.Ordinal) || text.StartsWith("acts as a", StringComparison.Ordinal) || text.StartsWith("serves as a", StringComparison.Ordinal) || text.StartsWith("(", StringComparison.Ordinal) || text.StartsWith(", a", StringComparison.Ordinal))
        && SubserviceWording.IsNamed(text[..Math.Min(text.Length, 70)]);

    private void Add(Passage passage, int offset, string sentence, (IReadOnlyList<PartyList.Party> Parties, int End) list, bool description)
    {
        var services = list.Parties is [var only] && (SubserviceWording.ServicesBefore(sentence, only.Start) ?? SubserviceWording.Services(sentence, list.End)) is { } words
            ? PrintedName.Trimmed(passage, offset + words.Start, words.Length)
            : null;
        foreach (var party in list.Parties.Where(party => !OrdinaryNames.Has(party.Name) && !candidates.IsItself(party.Name)))
            candidates.Merge(party, PrintedName.Trimmed(passage, offset + party.Start, party.Length)!, services ?? (party.Services is { } own ? PrintedName.Trimmed(passage, offset + own.Start, own.Length) : null), description);
    }
}
