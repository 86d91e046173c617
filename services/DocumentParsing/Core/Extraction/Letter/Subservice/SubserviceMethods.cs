using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Subservice;

/// <summary>By which method the report presents each of its subservice organizations, and what it says of them without a name.</summary>
internal sealed class SubserviceMethods(Candidates candidates)
{
    private bool carvesOut;
    private bool includes;

    /// <summary>The report speaks of a method for all of them, and it is the carve-out method.</summary>
    public bool AreAllCarvedOut => carvesOut && !includes;

    /// <summary>The page of the first sentence that says there are some.</summary>
    public int? SpokenOf { get; private set; }

    /// <summary>The page of the first sentence that says there are some by the inclusive method.</summary>
    public int? Included { get; private set; }

    /// <summary>How many there are at least, by the report's own count.</summary>
    public (int Count, int Page) Counted { get; private set; }

    public void Judge(Paragraph paragraph)
    {
        var text = paragraph.Passage.Plain;
        if (SubserviceWording.Counted(text) is { } number && number > Counted.Count)
            Counted = (number, paragraph.Page);
        foreach (var (start, length) in Sentences.Of(text))
        {
            var sentence = text.Substring(start, length);
            if (SubserviceWording.IsDenied(sentence))
                continue;
            if ((SubserviceWording.NamesAMethod(sentence) && SubserviceWording.SpeaksOfMethod(sentence)) || SubserviceWording.PointsToSome(sentence))
                SpokenOf ??= paragraph.Page;
            if (SubserviceWording.IsInclusiveMethod(sentence))
                Included ??= paragraph.Page;
        }

        if (!SubserviceWording.SpeaksOfMethod(text) && !text.Contains("method", StringComparison.OrdinalIgnoreCase))
            return;
        carvesOut |= SubserviceWording.IsNamed(text) && SubserviceWording.Method(text) is SubserviceMethod.CarveOut;
        includes |= SubserviceWording.Method(text) is SubserviceMethod.Inclusive;
        foreach (var candidate in candidates.MentionedIn(text))
        {
            // A sentence that names the organization says more of it than the paragraph around.
            foreach (var (start, length) in Sentences.Of(text))
            {
                if (candidates.IsMentioned(candidate, text.Substring(start, length)))
                    candidate.Vote(SubserviceWording.Method(text.Substring(start, length)), 2);
            }

            candidate.Vote(SubserviceWording.Method(text), 1);
        }
    }
}
