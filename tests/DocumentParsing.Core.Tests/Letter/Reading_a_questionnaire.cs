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

    [Fact]
    public void a_company_may_have_completed_it_and_the_title_of_a_column_is_none()
    {
        Assert.Equal("Harrow Ledger, Inc.", Read(40, "Completed by: Harrow Ledger, Inc.", "CSP CAIQ Answer").ServiceOrganization?.Value);
        Assert.Null(Read(40, "Completed by: Ada Merrow", "CSP CAIQ Answer").ServiceOrganization);
    }

    [Fact]
    public void whose_answers_these_are_is_doubted_where_nothing_says_it()
    {
        Assert.Contains(Read(40, "Completed by: Ada Merrow", "Answer").Doubts, doubt => doubt.Fact == "serviceOrganization");
        Assert.DoesNotContain(Read(40).Doubts, doubt => doubt.Fact == "serviceOrganization");
    }

    private static LetterFacts Read(int questions) => Read(questions, "Cloud Service Provider: Harrow Ledger, Inc.", "Answer");

    private static LetterFacts Read(int questions, string provider, string answer) => LetterReader.Read(DocumentLayout.Read(new Typesetter()
        .Heading("Consensus Assessments Initiative Questionnaire (CAIQ) v4.0")
        .Lines(provider)
        .Table([72, 150, 430, 480], [["Question ID", "Question", answer, "Notes"], .. Enumerable.Range(1, questions).Select(number => new[] { $"IAM-{number:00}.1", "Is access taken away when people leave the company?", "Yes", "Within a day" })])
        .Document()));
}
