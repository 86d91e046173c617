using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>Cards in two columns: the control on the left, its tests and their results below each other on the right.</summary>
public sealed class Controls_beside_their_tests
{
    private const double Right = Press.Left + 190;

    private static readonly (string Number, string Criteria, string First, string? Second)[] Cards =
    [
        ("CE-101", "CC1.1", "No exceptions noted.", "No exceptions noted."),
        ("CE-102", "CC1.2 · CC1.5", "No exceptions noted.", null),
        ("CE-103", "CC6.2", "For 2 of 25 leavers access was removed late.", null),
        ("CE-104", "CC6.3", "No exceptions noted.", "For 3 of 20 joiners the form was not kept."),
    ];

    [Fact]
    public void Each_column_is_read_from_the_top_to_the_bottom()
    {
        var tables = TestSection.Read(press => Set(press, Cards));
        Assert.Equal(["CE-101 CC1.1", "CE-102 CC1.2 CC1.5", "CE-103 CC6.2", "CE-104 CC6.3"], tables.Controls.Select(control => string.Join(' ', control.Criteria.Select(criterion => criterion.Value.Value).Prepend(control.Id.Value))));
        Assert.All(tables.Controls, control => Assert.Equal("The owner of the system looks through the list of those who may use it every quarter.", control.Description?.Value));
        Assert.Equal([2, 1, 1, 2], tables.Controls.Select(control => control.Tests.Count));
        Assert.All(tables.Controls.SelectMany(control => control.Tests), test => Assert.Equal("Inspected the list of the last quarter to find out whether the owner had looked through it.", test.Procedure?.Value));
        Assert.Equal([("CE-103", 2, 25), ("CE-104", 3, 20)], tables.Exceptions.Select(exception => (exception.Control, exception.Deviations?.Value, exception.Sample?.Value)));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void Two_of_them_are_no_style() =>
        Assert.NotEmpty(TestSection.Read(press => Set(press, Cards[..2])).Doubts);

    [Fact]
    public void The_number_may_stand_beside_the_label_over_the_tests()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (number, criteria, first, _) in Cards)
            {
                if (press.Y > 560)
                    press.NewPage();
                press.Line([(Press.Left, $"Control no. {number}"), (Right, "Procedures performed")]);
                press.Feed(6);
                var top = press.Y;
                var bottom = Place(press, Press.Left, top, "Criteria", criteria.Replace(" ·", ",", StringComparison.Ordinal), "Owner", "Head of Human Resources", "Description of control", "The owner of the system looks", "through the list of those who", "may use it every quarter.");
                Place(press, Right, top, "Inspected the list of the last quarter to find out", "whether the owner had looked through it.", "Conclusion", first);
                press.Feed(bottom - press.Y + 24);
            }
        });
        Assert.Equal(["CE-101 CC1.1", "CE-102 CC1.2 CC1.5", "CE-103 CC6.2", "CE-104 CC6.3"], tables.Controls.Select(control => string.Join(' ', control.Criteria.Select(criterion => criterion.Value.Value).Prepend(control.Id.Value))));
        Assert.All(tables.Controls, control => Assert.Equal("The owner of the system looks through the list of those who may use it every quarter.", control.Description?.Value));
        Assert.All(tables.Controls, control => Assert.Equal("Inspected the list of the last quarter to find out whether the owner had looked through it.", Assert.Single(control.Tests).Procedure?.Value));
        Assert.Equal([("CE-103", 2, 25)], tables.Exceptions.Select(exception => (exception.Control, exception.Deviations?.Value, exception.Sample?.Value)));
        Assert.Empty(tables.Doubts);
    }

    private static void Set(Press press, (string Number, string Criteria, string First, string? Second)[] cards)
    {
        foreach (var (number, criteria, first, second) in cards)
        {
            if (press.Y > 560)
                press.NewPage();
            press.Line([(Press.Left, number), (Press.Left + 400, criteria)]);
            press.Feed(10);
            var top = press.Y;
            Place(press, Press.Left, top, "Control activity", "The owner of the system looks", "through the list of those who", "may use it every quarter.");
            string[] test = ["Inspected the list of the last quarter to find out", "whether the owner had looked through it."];
            string[] right = [second is null ? "Test" : "Test 1", .. test, "", "Result", first, .. second is null ? (string[])[] : ["", "Test 2", .. test, "", "Result", second]];
            var bottom = Place(press, Right, top, right);
            press.Feed(bottom - press.Y + 24);
        }
    }

    /// <summary>Lines in one column, an empty one half as high; where the last of them ends.</summary>
    private static double Place(Press press, double x, double y, params string[] lines)
    {
        foreach (var line in lines)
        {
            if (line.Length > 0)
                press.Place(line, x, y, press.Size);
            y += (line.Length > 0 ? 1.2 : 0.4) * press.Size;
        }

        return y;
    }
}
