using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

/// <summary>A row for several controls, whose bullets stand so far before the words that they are a column.</summary>
public class Bullets_in_a_column_of_their_own
{
    private static readonly double[] Columns = [72, 160, 190];

    [Fact]
    public void each_begins_a_control_with_the_criteria_of_the_row()
    {
        var read = Read(page => page
            .Rows(Columns, ["CC6.1", "•", "Accounts are closed on the day on which a"], ["", "", "person leaves"], ["", "•", "Keys are kept secret by those who hold them"]).Space(1)
            .Rows(Columns, ["CC8.1", "•", "The notes of each release are read before it"], ["", "", "is used"], ["", "•", "Files are checked before they are sent"]));
        Assert.Equal(["CC6.1 Accounts are closed on the day on which a person leaves", "CC6.1 Keys are kept secret by those who hold them", "CC8.1 The notes of each release are read before it is used", "CC8.1 Files are checked before they are sent"], read);
    }

    [Fact]
    public void one_alone_parts_nothing()
    {
        var read = Read(page => page
            .Rows(Columns, ["CC6.1", "•", "Accounts are closed on the day on which a"], ["", "", "person leaves"]).Space(1)
            .Rows(Columns, ["CC8.1", "•", "The notes of each release are read before it"], ["", "", "is used"]));
        Assert.Equal(["CC6.1 Accounts are closed on the day on which a person leaves", "CC8.1 The notes of each release are read before it is used"], read);
    }

    private static IEnumerable<string> Read(Action<Typesetter> rows) => new FictionalReport
    {
        Description = page => rows(page.Heading("Complementary User Entity Controls", 1.15).Paragraph("User entities should consider the controls below.").Rows([72, 190], ["Criteria", "Complementary user entity controls"]).Space(1)),
    }.Read().UserEntityControls.Select(control => $"{string.Join(' ', control.Criteria.Select(criterion => criterion.Value))} {control.Text.Value}");
}
