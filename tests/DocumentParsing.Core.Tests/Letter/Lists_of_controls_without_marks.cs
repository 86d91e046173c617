using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

public class Lists_of_controls_without_marks
{
    private static readonly string[] Sentences =
    [
        "Accounts are closed on the day on which a person leaves.",
        "Keys are kept secret by those who hold them.",
        "The notes of each release are read before it is used.",
    ];

    private static readonly string[] Duties =
    [
        "User entities should close the accounts of those who leave.",
        "User entities should keep their keys secret.",
        "User entities should read the notes of each release.",
    ];

    private const string OnNorthwind = "Harrow uses Northwind Hosting, Inc. (\"Northwind\") for hosting. The carve-out method has been used.";

    [Theory]
    [InlineData("Access. Customers are responsible for closing the accounts of those who leave.", "Keys. Customers are responsible for keeping their keys secret.")]
    [InlineData("Access to accounts: Customers must close the accounts of those who leave.", "Keys / Words: Customers must keep their keys secret.")]
    [InlineData("Access – Each user entity shall close the accounts of those who leave.", "Keys – Each user entity shall keep its keys secret.")]
    public void may_each_have_a_title_run_in_before_them(string first, string second)
    {
        var facts = Read(page => page.Paragraph("Harrow explains them to whoever signs a contract.").Paragraph(first).Paragraph(second));

        Assert.Equal([first, second], TextsOf(facts));
    }

    [Theory]
    [InlineData("The platform was designed in the belief that employers and their employees would do the following.", true)]
    [InlineData("The platform was designed in the belief that employers would do the following.", false)]
    public void may_be_of_users_and_of_those_who_belong_to_them(string introduction, bool areBoth)
    {
        string[] items = ["Employers name those who may change the plan.", "Employers send files by the secure service.", "Employers read the report of changes.", "Employees protect their words of entry."];
        Assert.Equal(areBoth ? items : [.. items.Where(item => item.StartsWith("Employers", StringComparison.Ordinal))], TextsOf(Read(page => Paragraphs(page.Paragraph(introduction + " There may be more of them."), items))));
    }

    [Fact]
    public void may_have_numbers_of_a_section() =>
        Assert.Equal(["The user entity shall close the accounts of those who leave.", "The user entity shall keep its keys secret."],
            TextsOf(Read(page => page.Paragraph("5.1 The user entity shall close the accounts of those who leave.").Paragraph("5.2 The user entity shall keep its keys secret."))));

    [Theory]
    [InlineData("Each box states one control that is assumed.")]
    [InlineData("Harrow thought of these controls when it designed its own. Others may be of use to some.")]
    public void may_be_single_sentences_below_words_that_lead_to_them(string introduction) =>
        Assert.Equal(Sentences, TextsOf(Read(page => Paragraphs(page.Paragraph(introduction), Sentences))));

    [Theory]
    [InlineData("Harrow trusts that those who use the platform put these controls in place.")]
    [InlineData("Those who do without complementary user entity controls may not rely on this report.")]
    public void end_before_a_paragraph_that_speaks_of_them_all(string end) =>
        Assert.Equal(Sentences, TextsOf(Read(page => Paragraphs(page, [.. Sentences, end]))));

    [Fact]
    public void may_be_several_sentences_each_of_which_one_says_what_customers_must_do()
    {
        string[] items =
        [
            "People come and go, and the platform does not know of it. Customers must close the accounts of those who leave. Harrow sees none of them.",
            "A key opens all that its holder may see. It must be kept secret by the customer. There are keys of two kinds.",
            "Releases change what the platform does, some more than others. Customers need to read the notes of each. There is one in each quarter.",
            "Files are kept for a year. Nothing brings back those that were deleted.",
        ];

        Assert.Equal(items, TextsOf(Read(page => Paragraphs(page, items))));
    }

    [Fact]
    public void are_none_where_half_of_the_paragraphs_say_what_nobody_must_do() =>
        Assert.Empty(TextsOf(Read(page => Paragraphs(page,
            "People come and go, and the platform does not know of it. Customers must close the accounts of those who leave. Harrow sees none of them.",
            "A key opens all that its holder may see. There are keys of two kinds.",
            "Releases change what the platform does. There is one in each quarter.",
            "Files are kept for a year, and then deleted. Customers must say so where they need them for longer. Few of them do."))));

    [Fact]
    public void may_be_two_sentences_alone_under_their_heading() =>
        Assert.Equal(Sentences[..2], TextsOf(Read(page => Paragraphs(page, Sentences[..2]))));

    [Fact]
    public void are_not_found_in_one_sentence_alone_under_their_heading() =>
        Assert.Empty(TextsOf(Read(page => page.Paragraph(Sentences[0]))));

    [Fact]
    public void are_led_to_by_a_paragraph_of_two_sentences_that_begins_like_one_of_them() =>
        Assert.Equal(Duties, TextsOf(Read(page => Paragraphs(page.Paragraph("Each user entity must evaluate its own controls. Harrow had those in mind that come next."), Duties))));

    [Fact]
    public void begin_with_a_paragraph_of_two_sentences_that_speaks_of_no_controls()
    {
        string[] items = ["User entities should close the accounts of those who leave. They should do so at once.", .. Duties[1..], "User entities should tell Harrow of incidents."];

        Assert.Equal(items, TextsOf(Read(page => Paragraphs(page, items))));
    }

    [Theory]
    [InlineData("Of what Northwind does Harrow expects that:")]
    [InlineData("Harrow's expectations of Northwind are:")]
    public void may_be_the_sentences_of_one_paragraph_that_all_begin_with_the_organization(string lead)
    {
        var facts = new FictionalReport
        {
            Description = page => page.Heading("Subservice Organization", 1.15).Paragraph(OnNorthwind)
                .Paragraph(lead).Paragraph("Northwind locks its doors at night. Northwind destroys disks before they leave. Northwind reads its logs each day.")
                .Paragraph("Harrow has been a customer of it for many years. Harrow visits it each summer. Harrow keeps the notes of these visits."),
        }.Read();

        Assert.Equal(
            ["Northwind locks its doors at night.", "Northwind destroys disks before they leave.", "Northwind reads its logs each day."],
            facts.SubserviceControls.Select(control => control.Text.Value));
    }

    [Fact]
    public void begin_on_the_next_line_where_a_gerund_does_and_the_line_above_is_full()
    {
        string[] items =
        [
            "Closing the accounts of those who leave.",
            "Adding, changing and naming accounts.",
            "Keeping the keys secret that open the accounts of those who work with the platform each",
            "Reading the notes of each release.",
            "Telling Harrow of incidents.",
        ];

        Assert.Equal(items, TextsOf(Read(page => page.Paragraph("Harrow leaves to those who use the platform:").Rows([92], [.. items.Select(item => new[] { item })]))));
    }

    [Fact]
    public void may_stand_below_criteria_in_words()
    {
        var facts = Read(page => Paragraphs(page,
            "CC6.4 Access to buildings is restricted.", "Doors are locked at night.", "Visitors are accompanied at all times.",
            "CC6.5 Data is destroyed when it is needed no more.", "Disks are destroyed before they leave."));

        Assert.Equal([("CC6.4", "Doors are locked at night."), ("CC6.4", "Visitors are accompanied at all times."), ("CC6.5", "Disks are destroyed before they leave.")],
            facts.UserEntityControls.Select(control => (string.Join(' ', control.Criteria.Select(criterion => criterion.Value)), control.Text.Value)));
    }

    [Fact]
    public void may_stand_below_criteria_in_words_that_a_sentence_on_the_organization_announces()
    {
        var facts = new FictionalReport
        {
            Description = page => Paragraphs(page.Heading("Subservice Organization", 1.15).Paragraph(OnNorthwind).Paragraph("Harrow expects Northwind to have the following controls in place:"),
                "CC6.4 Access to buildings is restricted.", "Doors are locked at night.", "CC6.5 Data is destroyed when it is needed no more.", "Disks are destroyed before they leave.")
                .Heading("Background", 1.15).Paragraph("Harrow is a company of two founders."),
        }.Read();

        Assert.Equal([("CC6.4", "Doors are locked at night."), ("CC6.5", "Disks are destroyed before they leave.")],
            facts.SubserviceControls.Select(control => (control.Criteria[0].Value, control.Text.Value)));
    }

    [Theory]
    [InlineData("Control 1", "Control 2", "Control 3")]
    [InlineData("Ledger module", "Payroll module", "All modules")]
    public void may_be_grouped_under_smaller_headings(params string[] groups)
    {
        var facts = new FictionalReport
        {
            Description = page => groups.Zip(Duties)
                .Aggregate(page.Heading("Complementary User Entity Controls", 1.2), (setter, group) => setter.Heading(group.First, 1).Paragraph(group.Second))
                .Heading("System Incidents", 1.2).Paragraph("User entities should know that there were none of any importance."),
        }.Read();

        Assert.Equal(Duties, TextsOf(facts));
    }

    private static Typesetter Paragraphs(Typesetter page, params string[] paragraphs) => paragraphs.Aggregate(page, (setter, paragraph) => setter.Paragraph(paragraph));

    private static IEnumerable<string> TextsOf(LetterFacts facts) => facts.UserEntityControls.Select(control => control.Text.Value);

    private static LetterFacts Read(Action<Typesetter> list) => new FictionalReport
    {
        Description = page =>
        {
            list(page.Heading("Complementary User Entity Controls", 1.15));
            page.Heading("System Incidents", 1.15).Paragraph("There were none of any importance. All of them were small.");
        },
    }.Read();
}
