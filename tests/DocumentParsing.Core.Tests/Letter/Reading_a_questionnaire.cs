using VendorRisk.DocumentParsing.Core.Extraction.Letter;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

public class Reading_a_questionnaire
{
    [Fact]
    public void its_questions_tell_it()
    {
        var facts = Read(40);
        Assert.Equal(ReportKind.Caiq, facts.Kind);
        Assert.Equal("Harrow Ledger, Inc.", facts.ServiceOrganization?.Value);
    }

    [Fact]
    public void its_name_alone_does_not() => Assert.Equal(ReportKind.Unknown, Read(3).Kind);

    private static LetterFacts Read(int questions) => LetterReader.Read(DocumentLayout.Read(new Typesetter()
        .Heading("Consensus Assessments Initiative Questionnaire (CAIQ) v4.0")
        .Lines("Cloud Service Provider: Harrow Ledger, Inc.")
        .Table([72, 150, 430, 480], [["Question ID", "Question", "Answer", "Notes"], .. Enumerable.Range(1, questions).Select(number => new[] { $"IAM-{number:00}.1", "Is access taken away when people leave the company?", "Yes", "Within a day" })])
        .Document()));
}
