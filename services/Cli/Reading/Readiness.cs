using VendorRisk.DocumentParsing.Core;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.Cli.Reading;

/// <summary>
/// While poppler takes the words out of the file, the reading core reads a page of its own, so that the runtime has compiled by then what
/// it compiles only at first use. Nobody waits for it to end: what is not ready by then is compiled by whoever comes first.
/// </summary>
internal static class Readiness
{
    private const double Letter = 5.5;

    // A phrase of each kind that the readers look for, in the columns of a table of controls. What is read out of it does not matter.
    private static readonly (double X, string[] Lines)[] Columns =
    [
        (54, ["Control", "AC-01", "", "", "AC-02", "", ""]),
        (110, ["Criteria", "CC6.1", "", "", "CC6.2", "", ""]),
        (170, ["Control activity", "Access is granted on", "approval by the owner", "of the system.", "Access is reviewed each", "quarter by the owner.", ""]),
        (310, ["Tests performed", "Inspected a sample of", "approvals for access.", "", "Inspected reviews for a", "sample of 25 users.", ""]),
        (450, ["Results of tests", "No exceptions noted.", "", "", "Exception noted. For 2", "of 25 users the review", "was late."]),
    ];

    private static readonly string[] Opinion =
    [
        "Section I", "Independent Service Auditor's Report", "To: Example, Inc.", "Scope",
        "We have examined the description of the system of Example, Inc. throughout the period January 1, 2025 to December 31, 2025, and the suitability of the design",
        "and operating effectiveness of controls, based on the trust services criteria relevant to security and availability (applicable trust services criteria).",
        "Example, Inc. uses a subservice organization, Host Co., to host its system. The description does not include its controls (carve-out method).",
        "Opinion", "In our opinion, in all material respects, the controls operated effectively throughout the period, except for the matter described above.",
        "Auditor & Co. LLP", "February 1, 2026", "Complementary User Entity Controls", "1. User entities are responsible for their users. (CC6.1)",
        "Management's Response", "AC-02: Management agrees and has reminded the owners.",
    ];

    public static void Prepare() => _ = FactsFile.Bytes(ReportParser.Parse(new SourceDocument(new string('0', 64), [Page(1, OpinionWords()), Page(2, TableWords())])));

    private static SourcePage Page(int number, IEnumerable<Word> words) => new(number, 612, 792, [.. words]);

    private static IEnumerable<Word> OpinionWords() => Opinion.SelectMany((line, at) => Words(line, 54, 60 + 24 * at));

    private static IEnumerable<Word> TableWords() =>
        Columns.SelectMany(column => column.Lines.SelectMany((line, at) => Words(line, column.X, 60 + 14 * at)));

    private static IEnumerable<Word> Words(string line, double x, double y)
    {
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            yield return new Word(word, new Box(x, y, x + Letter * word.Length, y + 10));
            x += Letter * (word.Length + 1);
        }
    }
}
