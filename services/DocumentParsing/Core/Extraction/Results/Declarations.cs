using System.Text.RegularExpressions;

namespace VendorRisk.DocumentParsing.Core.Extraction.Results;

/// <summary>Sentences and legends in which an auditor explains a phrase: the phrase, and the words that say what it means.</summary>
/// <remarks>
/// Raw, the phrase before its meaning, after it, in a legend, or as what all other results are not:
/// <code>
/// A result of "No exceptions noted" indicates that the control operated as described.
/// Where our procedures disclosed no deviation, the result is recorded as "Satisfactory".
/// Legend: NEN – No exceptions noted; NT – Not tested
/// Results other than "Nothing to add" are explained in Section V.
/// </code>
/// </remarks>
internal static partial class Declarations
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Means = @"(?:means?|mean\s+that|signif(?:y|ies)|denotes?|indicates?|represents?|implies|imply|expresses|express|conveys?|shows?|tells?|stands?\s+for|refers?\s+to|describes?|reflects?|introduces?|marks?|reports?|confirms?|states?"
        + @"|(?:is|are)\s+(?:our|the)\s+(?:usual\s+|standard\s+)?(?:wording|words?|phrase|expression|formula)\b|(?:is|are|was|were|has\s+been|have\s+been)\s+(?:(?:to\s+be\s+)?(?:read|understood|taken|interpreted)\s+(?:to\s+mean|as|that)|used|given|entered|recorded|reported|shown|stated|noted|written|reserved|assigned|applied|intended|placed|employed|(?:short|an?\s+abbreviation|shorthand)\s+(?:for|of)))";

    public static IEnumerable<(string Phrase, string Meaning)> In(string text)
    {
        foreach (var declaration in Legend(text))
            yield return declaration;
        // With the quotation mark that closes behind the full stop.
        var starts = Sentences.Of(text).Select(sentence => sentence.Start).Append(text.Length).ToArray();
        var sentences = starts.Zip(starts.Skip(1), (start, next) => text[start..next].Trim()).ToArray();
        for (var i = 0; i < sentences.Length; i++)
        {
            var quotes = Quotes(sentences[i]);
            foreach (var declaration in quotes.Count > 0 ? Quoted(sentences[i], quotes) : Unquoted(sentences[i]))
                yield return declaration;
            // 'Most results read "In order". This means that the control operated as described.'
            if (quotes.Count == 1 && i + 1 < sentences.Length && Quotes(sentences[i + 1]).Count == 0 && Back().IsMatch(sentences[i + 1]))
                yield return (quotes[0].Phrase, sentences[i + 1]);
        }
    }

    /// <summary>Phrases in quotes, those that "or" joins as one: '"NEN" or "No exceptions noted"'.</summary>
    private static List<(string Phrase, int Start, int End, bool IsJoined)> Quotes(string sentence)
    {
        List<(string Phrase, int Start, int End, bool IsJoined)> quotes = [];
        foreach (Match match in Quote().Matches(sentence))
            quotes.Add((match.Groups["phrase"].Value, match.Index, match.Index + match.Length, quotes.Count > 0 && Joins().IsMatch(sentence[quotes[^1].End..match.Index])));
        return quotes;
    }

    private static IEnumerable<(string Phrase, string Meaning)> Quoted(string sentence, List<(string Phrase, int Start, int End, bool IsJoined)> quotes)
    {
        for (var first = 0; first < quotes.Count;)
        {
            var last = first;
            while (last + 1 < quotes.Count && quotes[last + 1].IsJoined)
                last++;
            var before = sentence[(first == 0 ? 0 : quotes[first - 1].End)..quotes[first].Start];
            var after = sentence[quotes[last].End..(last + 1 < quotes.Count ? quotes[last + 1].Start : sentence.Length)];
            if (OtherThan().IsMatch(before))
            {
                if (IsAnswered().IsMatch(before) || IsAnswered().IsMatch(after))
                    yield return (quotes[first].Phrase, CleanMeaning.AllButExceptions);
            }
            else
            {
                // '"NEN" is short for "No exceptions noted"': the meaning is a phrase itself.
                var meaning = Verb().Match(after) is { Success: true } verb ? Clause(after[verb.Length..].Trim() is { Length: 0 } && last + 1 < quotes.Count ? quotes[last + 1].Phrase : after[verb.Length..])
                    : Reports().IsMatch(before) ? Own(before, quotes.Count == last + 1 && first == 0 ? after : "") : "";
                for (var i = first; i <= last && meaning.Length > 0; i++)
                    yield return (quotes[i].Phrase, meaning);
            }

            first = last + 1;
        }
    }

    /// <summary>"Where no deviations were identified, the result is recorded as Satisfactory."</summary>
    private static IEnumerable<(string Phrase, string Meaning)> Unquoted(string sentence)
    {
        if (Bare().Match(sentence) is { Success: true } bare)
            yield return (bare.Groups["phrase"].Value, bare.Groups["meaning"].Value);
    }

    /// <summary>"NEN - No exceptions noted; EX - Exception noted", in lines or one after the other.</summary>
    private static IEnumerable<(string Phrase, string Meaning)> Legend(string text)
    {
        foreach (var entry in Entries().Split(Title().Replace(text, "")).SelectMany(part => NextEntry().Split(part)))
        {
            if (Entry().Match(entry) is { Success: true } match && Tables.ColumnWords.RoleOf(match.Groups["phrase"].Value) is null)
                yield return (match.Groups["phrase"].Value, Clause(match.Groups["meaning"].Value));
        }
    }

    /// <summary>What another phrase means is said after a semicolon, or begins with its contrast.</summary>
    private static string Clause(string text) => Contrast().Split(text)[0];

    /// <summary>The meaning on either side of the phrase: "Results without deviations carry the phrase X", "we report X where we found nothing".</summary>
    private static string Own(string before, string after) => Contrast().Split(SaidAs().Replace(before, ""))[^1] + " " + Clause(after);

    // "If no deviations came to light, the finding is:" speaks of no finding.
    [GeneratedRegex(@",?\s*\b(?:the|our|its)\s+(?:findings?|observations?)\s+(?:is|are|reads?|says?)\s*[:,]?\s*$", Options)]
    private static partial Regex SaidAs();

    [GeneratedRegex(@"""(?<phrase>[^""]{1,80})""|(?<!\w)'(?<phrase>[^']{1,80})'(?!\w)|«\s*(?<phrase>[^»]{1,80}?)\s*»", Options)]
    private static partial Regex Quote();

    [GeneratedRegex(@"^\s*(?:,|/|\(|or|and|and/or|,\s*or|respectively|\(or|or\s+simply|abbreviated(?:\s+(?:as|to))?|in\s+short|for\s+short)\s*\)?\s*$", Options)]
    private static partial Regex Joins();

    [GeneratedRegex(@"^\s*(?:\([^)]*\)\s*)?(?:(?:[-:=,]|in\s+(?:the|a)\s+[\w\s]{1,30}?column|as\s+(?:a|the)\s+(?:test\s+)?(?:result|conclusion|outcome))\s*)?(?:(?:which|that|this|it|we)\s+)?(?:(?:always|therefore|only|hereby|in\s+this\s+report|below)\s+)?(?:" + Means + @"\b|(?<=[-:=]\s*))", Options)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\b(?:other\s+than|different\s+from|(?:not|without)\s+(?:reading|marked|stating|saying))\s+(?:the\s+(?:words?|phrase)\s+)?$", Options)]
    private static partial Regex OtherThan();

    [GeneratedRegex(@"\b(?:repl(?:y|ies)|responses?|answers?|comments?|explained|explanations?|addressed|exceptions?|deviations?|departures?|details?|described)\b", Options)]
    private static partial Regex IsAnswered();

    [GeneratedRegex(@"\b(?:(?:recorded|reported|noted|shown|stated|expressed|indicated|denoted|marked|described|signified|identified|labell?ed|written|given|entered|represented|designated|classified|rated|graded|summari[sz]ed)(?:\s+(?:as|by|with|in|using|through))?|we\s+(?:write|report|record|state|note|use|say|enter|conclude|put)|reads?|carry|carries|bears?|says?|uses?|using|phrases?|words?|wording|terms?|expressions?|notation|abbreviation|symbol|mark|rating|remark|statement|conclusion|result|result\s+of|entry|is|are)(?:\s+(?:the|this|them|it|a|such|control|test|results?|as|of|by|with|is|words?|phrase|term|expression|wording|mark|remark|conclusion|statement))*\s*[:,]?\s*$", Options)]
    private static partial Regex Reports();

    [GeneratedRegex(@"^(?:this|these|that|it|the\s+(?:phrase|words?|term|expression|result|wording))\b[^""]{0,40}?\b" + Means + @"\b", Options)]
    private static partial Regex Back();

    [GeneratedRegex(@"^(?<meaning>(?:where|when|if|results?|tests?|controls?|procedures?)\b.{10,160}?)[,]?\s+(?:(?:we|I)\s+(?:report|record|state|write|note|enter|conclude|say)|(?:(?:the|its|their)\s+(?:results?|outcomes?|conclusions?)\s+)?(?:is|are)\s+(?:recorded|reported|shown|stated|marked|noted|expressed|rated|labell?ed|given)\s+(?:as|by|with)|(?:the\s+(?:result|outcome|conclusion)\s+(?:reads|is)))\s+(?:the\s+(?:words?|phrase)\s+)?(?<phrase>(?-i:[A-Z])[^.;:""]{1,60})[.]?\s*$", Options)]
    private static partial Regex Bare();

    [GeneratedRegex(@"(?:^\W*|(?<=\.\s+))(?:(?:legend|key|abbreviations?|notations?|symbols?|glossary|terms?)(?:\s+(?:to|of|used|for)(?:\s+\w+){0,5})?)\s*[:.-]\s*|^\W*(?:the\s+following\s+)?(?:abbreviations?|symbols?|terms?|phrases?|notations?)\s+(?:are|is|have\s+been)\s+used[^:]{0,60}:\s*", Options)]
    private static partial Regex Title();

    [GeneratedRegex(@"\s*[;|•·▪\n]\s*|(?<=[a-z)]\.?)\s*,?\s+(?=(?-i:[A-Z]{1,4}(?:/[A-Z]{1,3})?)\s*[-:=]\s)", Options)]
    private static partial Regex Entries();

    /// <summary>"Pass - the test found no exceptions. Fail - it found one. n/o means that …": a sentence that explains the next mark, not one that limits what was said.</summary>
    [GeneratedRegex(@"(?<=[.;]""?)\s+(?!(?:however|but|except|unless|only|note|nb|this|that|it|these)\b)(?=""?(?:" + CleanMeaning.Mark + @"|[A-Za-z][\w/.]*(?:\s+[\w/.]+){0,2})""?\s*(?:[-:=]\s|(?:means|stands\s+for|denotes|signifies|indicates)\b))", Options)]
    private static partial Regex NextEntry();

    [GeneratedRegex(@"^[\W-[" + CleanMeaning.Ticks + CleanMeaning.Shapes + @"]]*(?:[" + CleanMeaning.Shapes + @"]\s+(?=[A-Za-z]))?(?<phrase>(?:" + CleanMeaning.Mark + @"|[A-Za-z][\w/.']*(?:\s+[\w/.']+){0,3}))\s*(?:[:=]|(?<=\s)-+|-\s|(?:means|stands\s+for|denotes|signifies|indicates)\b)\s*(?<meaning>\S.*)$", Options)]
    private static partial Regex Entry();

    [GeneratedRegex(@"\s*[;]\s*|,?\s+(?:whereas|while|whilst)\b|,\s+(?:and\s+)?(?:any|all|every|each)\s+other\b|\s+and\s+(?=(?:any|all)\s+other\b)|\s-\s(?=(?:any|all)\s+other\b)", Options)]
    private static partial Regex Contrast();
}
