using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Complementary;

/// <summary>Controls of a list that nothing marks: no bullet, no number, no table. What they say, or that they are all alike, tells them from the text around them.</summary>
/// <remarks>
/// Raw: <c>User entities are responsible for removing the access of people who leave.</c> · <c>Access. Customers must … .</c> ·
/// <c>CC6.4 Access to buildings is restricted.</c> over <c>Doors are locked.</c> · <c>… that user entities will (a) keep …; (b) read …; and (c) tell ….</c>
/// </remarks>
internal sealed partial class UnmarkedItems
{
    private const int FewestAlike = 3;

    /// <summary>Share of a list's paragraphs that say what somebody must do, where each is several sentences.</summary>
    private const double MostSayDuties = 0.75;

    private const int MostWordsOfSentence = 60;

    private readonly Block[] part;
    private readonly Mending mending;
    private readonly HashSet<string> subjects;
    private readonly HashSet<Paragraph> headings;
    private readonly HashSet<Paragraph> alike;

    public UnmarkedItems(Block[] part, Mending mending)
    {
        this.part = part;
        this.mending = mending;
        headings = HeadedByCriteria(part);
        var texts = part.OfType<Paragraph>().Where(paragraph => paragraph.Kind == ParagraphKind.Text && !Around().IsMatch(paragraph.Passage.Plain) && !headings.Contains(paragraph)).ToArray();
        // "User entities appoint …", "User entities notify …", "The data center operator locks …": paragraphs that all begin with whom they bind are a list, whatever the verb.
        subjects = texts.GroupBy(paragraph => SubjectOf(paragraph.Passage.Plain)).Where(same => same.Key.Length > 0 && same.Count() >= FewestAlike).Select(same => same.Key).ToHashSet();
        subjects.UnionWith(texts.Select(paragraph => SubjectOf(paragraph.Passage.Plain)).Where(other => other.Length > 0 && !subjects.Contains(other) && subjects.Any(subject => AreNamedTogether(subject, other))).ToArray());
        var said = Array.ConvertAll(texts, paragraph => SaysSo(paragraph.Passage.Plain));
        alike = said.Contains(true) ? Between(texts, Array.IndexOf(said, true), Array.LastIndexOf(said, true)) : Alike(texts);
    }

    /// <summary>"Employers check their files." between "Trustee clients decide …" and "Trustee clients respond …": one sentence at the same margin about somebody, among those that say that they are controls.</summary>
    private static HashSet<Paragraph> Between(Paragraph[] texts, int first, int last) =>
        [.. texts[first..last].Where(paragraph => Math.Abs(paragraph.Lines[0].Box.X0 - texts[first].Lines[0].Box.X0) < 4
            && paragraph.Text[^1] == '.' && Sentences.Of(paragraph.Passage.Plain).Count() == 1 && SubjectOf(paragraph.Passage.Plain).Length > 0)];

    /// <summary>"… in the belief that employers and their employees would do the following.": the second of them has a paragraph or two in the list.</summary>
    private bool AreNamedTogether(string subject, string other) =>
        part.OfType<Paragraph>().Any(paragraph => paragraph.Passage.Plain.Contains($"{subject} and {other}", StringComparison.OrdinalIgnoreCase) || paragraph.Passage.Plain.Contains($"{subject} and their {other}", StringComparison.OrdinalIgnoreCase));

    /// <summary>A criterion in words, over the controls that serve it: "CC6.4 Access to buildings is restricted."</summary>
    public bool IsCriterion(Paragraph paragraph) => headings.Contains(paragraph);

    /// <summary>The words say themselves that they are a control of others.</summary>
    public static bool IsLike(string text) => Like().IsMatch(text);

    /// <summary>Text that introduces or closes a list.</summary>
    public static bool IsAround(string text) => Around().IsMatch(text) || SpeaksOfThem().IsMatch(text);

    public bool IsItem(Paragraph paragraph) =>
        (SaysSo(paragraph.Passage.Plain) && !Introduces(paragraph)) || alike.Contains(paragraph) || ListIntroduction.Enumerated(paragraph.Passage).Count >= FewestAlike || BeginAlike(paragraph.Passage.Plain);

    /// <summary>The controls of one paragraph.</summary>
    public IEnumerable<Passage> Of(Paragraph paragraph)
    {
        if (ListIntroduction.Enumerated(paragraph.Passage) is { Count: >= FewestAlike } enumerated)
            return enumerated;
        if (ItemText.StartsWithCriteria(paragraph.Passage.Plain).ToArray() is [0, _, ..] begun)
            return begun.Zip(begun.Skip(1).Append(paragraph.Passage.Text.Length), (from, to) => paragraph.Passage.Slice(from, to - from));
        // "Doors are locked (CC6.4); disks are destroyed (CC6.5);" in one paragraph, whatever the others are.
        if (ItemText.EndsInCriteria(paragraph.Passage.Plain).Any())
            return AtCriteria(paragraph);
        return AreSentences(paragraph) || AreGerunds(paragraph) || IsListOfLines(paragraph) || AreAllAtLines(paragraph) ? AtLines(paragraph) : Split(paragraph.Passage);
    }

    /// <summary>Each behind the criteria of the one before; where all of them begin a line, one without criteria ends with its line, too.</summary>
    private static IEnumerable<Passage> AtCriteria(Paragraph paragraph)
    {
        var items = Split(paragraph.Passage).ToArray();
        var begins = paragraph.Lines.Select(line => line.Words[0]).ToHashSet();
        return items.Length >= FewestAlike && Array.TrueForAll(items, Begins) ? items.SelectMany(Parted) : items;

        bool Begins(Passage item) => begins.Contains(item.Words[0]);

        IEnumerable<Passage> Parted(Passage item)
        {
            int[] starts = [0, .. Sentences.Of(item.Plain).Select(sentence => sentence.Start).Where(start => start > 0 && Begins(item.From(start)) && !OpensAnySentence().IsMatch(item.Plain[start..].Split(' ', 2)[0])), item.Text.Length];
            return starts.Zip(starts.Skip(1), (from, to) => item.Slice(from, to - from));
        }
    }

    private bool SaysSo(string text) => IsLike(ItemText.WithoutCriteria(text)) || ItemText.EndsInItsCriteria(text) || subjects.Contains(SubjectOf(text)) || ListIntroduction.Expectation(text) is not null;

    /// <summary>"Each user entity must evaluate its own controls. Harrow had those in mind that come next.", where each control is one sentence.</summary>
    private bool Introduces(Paragraph paragraph)
    {
        if (Sentences.Of(paragraph.Passage.Plain).Count() == 1 || !SpeaksOfControls().IsMatch(paragraph.Passage.Plain))
            return false;
        var single = part.OfType<Paragraph>().Where(other => other.Kind == ParagraphKind.Text && IsLike(other.Passage.Plain) && Sentences.Of(other.Passage.Plain).Count() == 1).ToArray();
        return single.Length >= FewestAlike && Array.IndexOf(part, paragraph) < Array.IndexOf(part, single[0]);
    }

    private static HashSet<Paragraph> HeadedByCriteria(Block[] part)
    {
        var found = Enumerable.Range(0, Math.Max(0, part.Length - 1)).Where(at => IsHeadedByCriterion(part, at)).Select(at => (Paragraph)part[at]).ToHashSet();
        return found.Count > 1 ? found : [];
    }

    /// <summary>Here a paragraph begins with criteria, and the next one does not.</summary>
    public static bool IsHeadedByCriterion(IReadOnlyList<Block> blocks, int at) =>
        at + 1 < blocks.Count && blocks[at] is Paragraph { Kind: not ParagraphKind.ListItem } heading && BeginsWithCriteria(heading) && !ItemText.IsOnlyCriteria(heading.Passage.Plain) && !IsLike(ItemText.WithoutCriteria(heading.Passage.Plain))
        && blocks[at + 1] is Paragraph { Kind: not ParagraphKind.Heading } below && !BeginsWithCriteria(below);

    private static bool BeginsWithCriteria(Paragraph paragraph) => ItemText.WithoutCriteria(paragraph.Passage.Plain).Length < paragraph.Passage.Plain.Length;

    /// <summary>Where no paragraph says that it is a control, but all are one sentence, or say somewhere who must do what: they are the list, without what leads to it and what follows.</summary>
    private static HashSet<Paragraph> Alike(Paragraph[] texts)
    {
        var list = texts.SkipWhile(paragraph => SpeaksOfControls().IsMatch(paragraph.Passage.Plain)).TakeWhile(paragraph => !SpeaksOfThem().IsMatch(paragraph.Passage.Plain)).ToArray();
        if (list.Length < FewestAlike && (list.Length < 2 || list.Length < texts.Length))
            return [];
        var areSentences = list.All(paragraph => paragraph.Text[^1] == '.' && paragraph.Passage.Words.Count <= MostWordsOfSentence && (Sentences.Of(paragraph.Passage.Plain).Count() is var sentences && (sentences == 1 || sentences == SentencesAtLines(paragraph))));
        return areSentences || list.Count(paragraph => Duty().IsMatch(paragraph.Passage.Plain)) >= MostSayDuties * list.Length ? [.. list] : [];
    }

    /// <summary>How many sentences of a paragraph begin on a line of their own, where the one before ends with its line: items set as close as their lines.</summary>
    private static int SentencesAtLines(Paragraph paragraph) =>
        1 + paragraph.Lines.Skip(1).Zip(paragraph.Lines, (line, above) => above.Text[^1] == '.' && char.IsUpper(line.Text[0])).Count(begins => begins);

    /// <summary>"Northwind locks its doors. Northwind destroys its disks. Northwind reads its logs."</summary>
    public static bool BeginAlike(string text)
    {
        var sentences = Sentences.Of(text).ToArray();
        return sentences.Length >= FewestAlike && sentences.Select(sentence => text[sentence.Start..].Split(' ', 2)[0]).Distinct().ToArray() is [var first] && !OpensAnySentence().IsMatch(first);
    }

    /// <summary>Items set as close as their lines: where the others are one sentence each, one that fills its line ends with it; where all begin alike, the next begins so.</summary>
    private IEnumerable<Passage> AtLines(Paragraph paragraph)
    {
        var gerunds = AreGerunds(paragraph);
        List<Line> item = [];
        foreach (var line in paragraph.Lines)
        {
            if (item.Count > 0 && (gerunds ? Gerund().IsMatch(line.Text) : item[^1].Text[^1] is '.' or ';' && char.IsUpper(line.Text[0])))
            {
                yield return Joined();
                item.Clear();
            }

            item.Add(line);
        }

        yield return Joined();

        Passage Joined() => mending.Join(item.SelectMany(line => line.Words).ToArray());
    }

    private bool AreSentences(Paragraph but) => Others(but) is { Length: >= 2 } others && others.All(other => Sentences.Of(other.Passage.Plain).Count() == 1);

    /// <summary>The whole list, in which each sentence begins on a line of its own.</summary>
    private bool IsListOfLines(Paragraph paragraph) => part is [Paragraph] && SentencesAtLines(paragraph) is > 1 and var lines && lines == Sentences.Of(paragraph.Passage.Plain).Count();

    /// <summary>Each sentence of the list begins on a line of its own, and none goes on with the one before.</summary>
    private bool AreAllAtLines(Paragraph but) => Others(but) is { Length: > 0 } others && others.Append(but).All(text => Sentences.Of(text.Passage.Plain).ToArray() is var sentences
        && SentencesAtLines(text) == sentences.Length && !sentences.Any(sentence => OpensAnySentence().IsMatch(text.Passage.Plain[sentence.Start..].Split(' ', 2)[0])));

    private bool AreGerunds(Paragraph but) => Others(but) is { Length: >= 2 } others && others.Append(but).All(other => Gerund().IsMatch(other.Passage.Plain));

    private Paragraph[] Others(Paragraph but) =>
        [.. part.OfType<Paragraph>().Where(other => other != but && other.Kind == ParagraphKind.Text && Math.Abs(other.Lines[0].Box.X0 - but.Lines[0].Box.X0) < 4)];

    // "User entities are responsible for A. User entities are responsible for B." in one paragraph is two controls.
    private static IEnumerable<Passage> Split(Passage passage)
    {
        // "Doors are locked. (CC6.4) Disks are destroyed. (CC6.5)", where the bullets were drawings.
        int[] ends = [0, .. ItemText.EndsInCriteria(passage.Plain), passage.Text.Length];
        if (ends.Length > 2)
            return ends.Distinct().Zip(ends.Distinct().Skip(1), (from, to) => passage.Slice(from, to - from));
        var sentences = Sentences.Of(passage.Plain).ToArray();
        if (sentences.Length < 2 || (!BeginAlike(passage.Plain) && !sentences.All(sentence => IsLike(passage.Plain.Substring(sentence.Start, sentence.Length)))))
            return [passage];
        return sentences.Select(sentence => passage.Slice(sentence.Start, sentence.Length));
    }

    /// <summary>Whom a sentence begins with; empty for none that is known.</summary>
    private static string SubjectOf(string text) => (Subject().Match(text) is { Success: true } match ? match : Many().Match(text)).Value.ToLowerInvariant();

    // "Sponsors approve …", "Registrars tell …": whatever a report calls its customers; not "Brooks keeps", "Others were".
    [GeneratedRegex(@"^(?!These|Those|Others|This|Controls|Services|Systems)\p{Lu}\p{Ll}{2,}s(?=\s+(?!was\b|were\b|has\b|is\b|are\b|have\b|had\b|in\b|of\b|on\b|at\b|by\b|for\b|from\b)\p{Ll}+(?<!s|ed)\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Many();

    // Before them may stand "5.1" or "Access.".
    [GeneratedRegex(@"^\W*(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+)?(?:(?-i:\p{Lu})[\p{L}/&-]+(?:\s[\p{L}/&-]+){0,2}(?:[.:]|\s[–-])\s+(?=(?-i:\p{Lu})))?(?:it\s+is\s+the\s+(?:sole\s+)?responsibility\s+of\s|(?:the\s+|each\s+|all\s+)?(?:user\s+(?:entit(?:y|ies)|organi[sz]ations?)|users?|customers?|clients?|subscribers?|tenants?|members?|sub-?service\s+organi[sz]ations?)\b.{0,40}?\b(?:(?:is|are)\s+(?:solely\s+)?(?:responsible|expected|required|obliged|assumed|to)\b|should|must|shall|need|ha(?:s|ve)|will|ensure)|(?:Ensuring|Enabling|Configuring|Maintaining|Reviewing|Notifying|Restricting|Managing|Establishing|Implementing|Providing|Monitoring|Protecting)\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Like();

    [GeneratedRegex(@"^(?:(?:the|each|all)\s+)?(?:user\s+(?:entit(?:y|ies)|organi[sz]ations?)|(?:[\w-]+\s+){0,2}(?:users?|customers?|clients?|subscribers?|tenants?|merchants?|districts?|employers?|members?|operators?|providers?|organi[sz]ations?|vendors?|suppliers?))(?=\s+(?-i:\p{Ll}))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    [GeneratedRegex(@"\b(?:user\s+(?:entit(?:y|ies)|organi[sz]ations?)|users?|customers?|clients?|subscribers?|tenants?|they|it)\b[^.;]{0,80}\b(?:should|must|shall|need\s+to|ha(?:s|ve)\s+to|(?:is|are)\s+(?:\w+\s+)?(?:responsible|expected|required|obliged))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Duty();

    [GeneratedRegex(@"\b(?:controls?|lists?|list(?:ed|ing))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksOfControls();

    [GeneratedRegex(@"\b(?:put|have|apply|implement|operate)\s+(?:these|those|such|the\s+above)\s+(?:\w+\s+){0,2}controls\b|\bcomplementary\s+(?:user|customer)|^\W*(?:any\s+)?questions\b|^\W*readers\b|^\W*for\s+(?:more|further)\s+information\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksOfThem();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}+ing[\s,]", RegexOptions.CultureInvariant)]
    private static partial Regex Gerund();

    [GeneratedRegex(@"^(?:The|This|These|That|It|Its|We|Our|They|In|As|An?|All|Each|If|When|Such|There)$", RegexOptions.CultureInvariant)]
    private static partial Regex OpensAnySentence();

    [GeneratedRegex(@"\b(?:only\s+a\s+portion|not\s+feasible|with\s+the\s+assumption|in\s+order\s+to\s+complement|(?:controls?|list(?:ed)?|considerations|responsibilities|table)\s+(?:presented\s+|described\s+|set\s+out\s+|stated\s+|shown\s+|given\s+)?(?:below|above|in\s+the\s+(?:next|following))|the\s+(?:following|next\s+paragraphs?)|not\s+(?:represent\s+)?(?:a\s+)?(?:comprehensive|complete|exhaustive)|were\s+designed\s+with|designed\s+(?:on\s+the\s+assumption|under\s+the\s+assumption|assuming)|alone\s+(?:is|are)\s+not\s+sufficient)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Around();
}
