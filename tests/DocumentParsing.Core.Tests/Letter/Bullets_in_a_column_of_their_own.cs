using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Source;
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

    [Fact]
    public void Bullets_in_small_type_stand_a_little_above_the_middle_of_their_lines()
    {
        Word[] words = [At("We", 68, 640, 82, 650.5), At("say:", 86, 640, 104, 650.5), At("■", 68, 666.3, 73, 672.1), At("the", 82, 667.9, 96, 678.4), At("description", 100, 667.9, 150, 678.4), At("fits;", 154, 667.9, 172, 678.4), At("■", 68, 686.3, 73, 692.1), At("and", 82, 687.9, 98, 698.4), At("works.", 102, 687.9, 130, 698.4)];
        Assert.Equal(["We say:", "■ the description fits;", "■ and works."], DocumentLayout.Read(new SourceDocument("0000", [new SourcePage(1, 612, 792, words)])).Pages[0].Lines.Select(line => line.Text));

        static Word At(string text, double x0, double y0, double x1, double y1) => new(text, new Box(x0, y0, x1, y1));
    }
}
