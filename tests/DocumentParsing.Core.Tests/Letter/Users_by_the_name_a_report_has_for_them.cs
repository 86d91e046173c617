using VendorRisk.DocumentParsing.Core.Extraction.Letter.Complementary;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

/// <summary>A report for clinics expects controls of "clinics", and need not once say "user entity"; the letter says who uses the system.</summary>
public class Users_by_the_name_a_report_has_for_them
{
    private static readonly string[] Controls = ["Accounts are closed when people leave.", "Keys are kept secret by those who hold them."];

    [Theory]
    [InlineData("for Harrow, for grain merchants and millers that used the platform in the period", "what millers do", "what user entities do")]
    [InlineData("It is meant for the dental clinics who use the platform.", "Dental clinics lock doors", "user entities lock doors")]
    [InlineData("for Harrow and the laboratories which used the platform in the period", "The laboratory locks doors", "The user entities locks doors")]
    [InlineData("We did not evaluate the controls at credit unions.", "Controls at Credit Unions", "Controls at user entities")]
    [InlineData("assuming the complementary controls at the subservice organizations and at clinics", "what clinics do", "what user entities do")]
    [InlineData("We did not evaluate the controls at those locations.", "the locations", "the locations")]
    [InlineData("Their controls and the controls of covered entities were not examined.", "Covered entity considerations", "user entities considerations")]
    [InlineData("Harrow is a covered entity itself.", "Covered entity considerations", "Covered entity considerations")]
    [InlineData("It is meant for all.", "Host locations (the user entities) should:", "user entities should:")]
    [InlineData("It is meant for all.", "Host locations (user organizations) should:", "user entities should:")]
    [InlineData("It is meant for all.", "Host locations (the sites) should:", "Host locations (the sites) should:")]
    [InlineData("Harrow, Northwind, breweries which have used its services", "breweries", "user entities")]
    public void are_learned_from_the_letter(string letter, string said, string plain) => Assert.Equal(plain, UsersCalled.Learn([letter]).Plainly(said));

    [Theory]
    [InlineData("for auditors who use the report and practitioners who use this report", "practitioners must be told")]
    [InlineData("for companies that use the platform", "hosting companies are carved out")]
    [InlineData("We looked at controls that use the platform.", "controls must operate")]
    [InlineData("We spoke with clinics that know the platform.", "clinics must pay")]
    [InlineData("for mills that use the platform", "windmills turn")]
    [InlineData("Our examination did not include the controls of subcontractors, and of nobody else.", "subcontractors lock doors")]
    public void are_not_those_who_read_the_report_or_anybody(string letter, string said) => Assert.Equal(said, UsersCalled.Learn([letter]).Plainly(said));

    [Fact]
    public void may_stand_before_the_word_for_them_over_what_they_should_do()
    {
        string[] items = ["Place the terminals in view of those who work there.", "Do not lend the keys to the cabinets to anybody.", "Name somebody whom Harrow may call at night."];
        var facts = Read(page => page.Heading("What host locations have to do", 1.15).Paragraph("Host locations (the user entities) should:").Items("•", items));
        Assert.Equal(items, facts.UserEntityControls.Select(control => control.Text.Value));
    }

    [Theory]
    [InlineData("Controls that mills must have", "This list is a part of all that is needed.")]
    [InlineData("Further matters", "Mills must have the following in place for the criteria shown.")]
    [InlineData("What is expected of mills", "They are listed by criterion.")]
    [InlineData("Mills", "Certain criteria are met only with their help. They are expected to do what stands below.")]
    public void head_their_list_as_user_entities_do(string heading, string sentence)
    {
        var facts = Read(page => page.Heading(heading, 1.15).Paragraph(sentence).Table([72, 430], ["Measure", "Criterion"], [Controls[0], "CC6.2"], [Controls[1], "CC6.1"]));
        Assert.Equal(Controls, facts.UserEntityControls.Select(item => item.Text.Value));
        Assert.Empty(facts.SubserviceControls);
    }

    [Theory]
    [InlineData("Controls That Plan Sponsors Should Have", true)]
    [InlineData("Controls which members need to have in place", true)]
    [InlineData("Controls That Plan Sponsors Should Know", false)]
    [InlineData("Controls That Harrow Should Have", false)]
    public void head_their_list_in_capitals_as_well(string heading, bool isList)
    {
        var facts = Read(page => page.Heading(heading, 1.15).Paragraph("This is what we have in mind:").Items("•", Controls));
        Assert.Equal(isList ? Controls : [], facts.UserEntityControls.Select(item => item.Text.Value));
    }

    [Fact]
    public void do_not_make_a_list_of_what_the_organization_does_for_them() =>
        Assert.Empty(Read(page => page.Heading("Mills", 1.15).Paragraph("We tell mills of these measures of our own each year.").Table([72, 430], ["Measure", "Criterion"], [Controls[0], "CC6.2"], [Controls[1], "CC6.1"])).UserEntityControls);

    [Fact]
    public void do_not_end_the_list_of_a_subservice_organization_before_its_time()
    {
        var facts = Read(page => page.Heading("Hosting", 1.15).Paragraph("Harrow uses Northwind Hosting, Inc. for hosting. The carve-out method has been used.").Paragraph("We depend on the following there:")
            .Table([72, 430], ["Measure", "Criterion"], ["Doors are locked at night.", "CC6.4"], ["Disks are destroyed when they fail.", "CC6.5"])
            .Space(2).Heading("Controls that mills must have", 1.15).Paragraph("Mills must have the following.").Table([72, 430], ["Measure", "Criterion"], [Controls[0], "CC6.2"], [Controls[1], "CC6.1"]));
        Assert.Equal(["Doors are locked at night.", "Disks are destroyed when they fail."], facts.SubserviceControls.Select(item => item.Text.Value));
        Assert.Equal(Controls, facts.UserEntityControls.Select(item => item.Text.Value));
    }

    [Fact]
    public void whose_list_is_taken_for_the_end_of_another_table_make_a_doubt()
    {
        var facts = Read(page => page.Heading("Hosting", 1.15).Paragraph("Harrow uses Northwind Hosting, Inc. for hosting. The carve-out method has been used.").Paragraph("We depend on the following there:")
            .Table([72, 430], ["Measure", "Criterion"], ["Doors are locked at night.", "CC6.4"], ["Disks are destroyed when they fail.", "CC6.5"], ["Controls that mills must have", ""], [Controls[0], "CC6.2"]));
        Assert.Equal(["Doors are locked at night.", "Disks are destroyed when they fail."], facts.SubserviceControls.Select(item => item.Text.Value));
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "complementarySubserviceOrganizationControls");
    }

    private static LetterFacts Read(Action<Typesetter> description) => new FictionalReport
    {
        AfterScope = ["The description says which controls are assumed at the mills that use the platform."],
        Description = page => { description(page); page.Space(2).Heading("Background", 1.15).Paragraph("Harrow was founded by two people."); },
    }.Read();
}
