using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>A control while it is being put together from every place that prints it.</summary>
/// <param name="id">Its number, or nothing at the place of its text where the report gives no numbers.</param>
/// <param name="key">What tells it from the others: its number, or its text.</param>
internal sealed class ReadControl(SourcedValue<string> id, string key)
{
    public SourcedValue<string> Id { get; } = id;
    public string Key { get; } = key;
    public Passage Description { get; set; } = Passage.Empty;
    public List<SourcedValue<CriterionId>> Criteria { get; } = [];
    public List<ReadTest> Tests { get; } = [];

    /// <summary>Exceptions of all appearances: a control printed under three criteria repeats its exception three times.</summary>
    public List<(ReadTest Test, IReadOnlyList<Passage> Notes)> Exceptions { get; } = [];

    /// <summary>True where a later appearance reports other results than the first.</summary>
    public bool IsInconsistent { get; set; }

    /// <summary>It serves the requirements of another framework, and need not serve a trust services criterion.</summary>
    public bool AnswersOthers { get; set; }

    /// <summary>True where its row could not be told apart from its neighbours with certainty.</summary>
    public bool IsUncertain { get; set; }

    /// <summary>True where its row comes from a scan.</summary>
    public bool IsRecognised { get; set; }

    /// <summary>True where a word among its criteria could not be read.</summary>
    public bool HasUnreadCriterion { get; set; }

    public void Map(IEnumerable<SourcedValue<CriterionId>> criteria)
    {
        foreach (var criterion in criteria)
        {
            if (!Criteria.Any(known => known.Value == criterion.Value))
                Criteria.Add(criterion);
        }
    }
}
