using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Judgement;
using VendorRisk.ExceptionReview.Core.Readings;

namespace VendorRisk.ExceptionReview.Core.Tests;

public sealed class Correcting_an_input
{
    [Fact]
    public void judges_anew_and_keeps_the_key_and_the_reason()
    {
        var input = A.Input(A.Report(A.Exception("A subset of cases failed.")));
        var before = Exception(input);

        var after = Exception(input with
        {
            Corrections =
            [
                new(before.Key, InputName.Deviations, "1", "the vendor's answer of 3 March"),
                new(before.Key, InputName.Sample, "60", "the vendor's answer of 3 March"),
            ],
        });

        Assert.Equal(before.Key, after.Key);
        Assert.Equal(before.Score - 7, after.Score);
        Assert.Contains("corrected: the vendor's answer of 3 March", after.Lines.Single(line => line.Factor == "F3 deviation").Why, StringComparison.Ordinal);
        Assert.DoesNotContain("sample", after.Missing);
    }

    [Theory]
    [InlineData(InputName.Control, "key", "because", true)]
    [InlineData(InputName.Control, "keyy", "because", false)]
    [InlineData(InputName.Control, "key", " ", false)]
    [InlineData(InputName.ShareOfPeriod, "0.25", "because", true)]
    [InlineData(InputName.ShareOfPeriod, "0", "because", true)]
    [InlineData(InputName.ShareOfPeriod, "1", "because", true)]
    [InlineData(InputName.ShareOfPeriod, "1.01", "because", false)]
    [InlineData(InputName.ShareOfPeriod, "-0.1", "because", false)]
    [InlineData(InputName.ShareOfPeriod, "", "because", true)]
    [InlineData(InputName.Sample, "0", "because", false)]
    [InlineData(InputName.Sample, "1", "because", true)]
    [InlineData(InputName.Sample, "", "because", true)]
    [InlineData(InputName.Deviations, "0", "because", true)]
    [InlineData(InputName.Deviations, "-1", "because", false)]
    [InlineData(InputName.Deviations, "some", "because", false)]
    [InlineData(InputName.CustomerControl, "0", "because", true)]
    [InlineData(InputName.OpenAtPeriodEnd, "", "because", true)]
    [InlineData(InputName.OpenAtPeriodEnd, "perhaps", "because", false)]
    public void wants_a_usable_value_and_a_reason(InputName input, string value, string reason, bool good) =>
        Assert.Equal(good, Corrections.Problem(new("key", input, value, reason)) is null);

    [Fact]
    public void shows_every_input_with_what_was_read_and_what_counts()
    {
        var input = A.Input(A.Report(A.Exception("For 2 of 25 leavers access was removed late.", 2, 25)));
        var key = Exception(input).Key;
        var correction = new InputCorrection(key, InputName.Deviations, "1", "the vendor's answer") { Evidence = new(7, "one account") };

        var readings = InputReading.Of(input with { Corrections = [correction] }, key)!;

        Assert.Equal(Enum.GetValues<InputName>(), readings.Select(reading => reading.Input));
        var deviations = readings.Single(reading => reading.Input is InputName.Deviations);
        Assert.Equal(("2", "1", correction), (deviations.Read, deviations.Counts, deviations.Correction));
        Assert.Contains("2 of 25", deviations.Evidence!.Quote, StringComparison.Ordinal);
        Assert.Contains(new Evidence(7, "one account"), Exception(input with { Corrections = [correction] }).Evidence);
        Assert.Null(InputReading.Of(input, "exception:other"));
    }

    [Theory]
    [InlineData(InputName.Tier)]
    [InlineData(InputName.Sample)]
    [InlineData(InputName.ShareOfPeriod)]
    [InlineData(InputName.OpenAtPeriodEnd)]
    public void says_with_an_empty_value_that_nothing_is_stated(InputName name) =>
        Assert.Equal("", InputText.Of(Corrections.Over(Read, [new("key", name, "", "because")]).Inputs, name));

    [Fact]
    public void rests_on_the_words_of_the_correction_and_no_longer_on_what_was_read()
    {
        var reading = Corrections.Over(Read, [new("key", InputName.Sample, "none", "no value"), new("key", InputName.Sample, "30", "counted") { Evidence = new(7, "thirty") }]);
        Assert.Equal((30, "corrected: counted", new Evidence(7, "thirty")), (reading.Inputs.Sample, reading.Reasons[InputName.Sample], reading.RestsOn[InputName.Sample]));
        Assert.Equal([new(3, "2 of 25"), new(7, "thirty")], reading.Evidence);

        Assert.Equal([new(3, "2 of 25")], Corrections.Over(Read, [new("key", InputName.Sample, "30", "counted") { Evidence = new(3, "2 of 25") }]).Evidence);
        Assert.Empty(Corrections.Over(Read, [new("key", InputName.Sample, "30", "counted")]).RestsOn);
    }

    private static ExceptionReading Read => new()
    {
        Inputs = new() { Tier = Tier.High, Sample = 25, ShareOfPeriod = 0.5, OpenAtPeriodEnd = true }, Reasons = new Dictionary<InputName, string>(),
        Evidence = [new(3, "2 of 25")], RestsOn = new Dictionary<InputName, Evidence> { [InputName.Sample] = new(3, "2 of 25") },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void reads_back_what_it_writes_for_every_input(InputName name)
    {
        foreach (var value in InputText.Choices(name) is [_, ..] choices ? choices : ["1"])
        {
            var reading = new ExceptionReading { Inputs = new(), Reasons = new Dictionary<InputName, string>(), Evidence = [], RestsOn = new Dictionary<InputName, Evidence>() };
            Assert.Equal(value, InputText.Of(Corrections.Over(reading, [new("key", name, value, "because")]).Inputs, name));
        }
    }

    public static TheoryData<InputName> Inputs => [.. Enum.GetValues<InputName>()];

    [Fact]
    public void of_one_of_two_exceptions_in_the_same_words_leaves_the_other()
    {
        var input = A.Input(A.Report(A.Exception("A subset of cases failed."), A.Exception("A subset of cases failed.")));
        var findings = ReviewEngine.Review(input).Findings.Where(finding => finding.Kind is FindingKind.Exception).ToArray();
        Assert.NotEqual(findings[0].Key, findings[1].Key);

        var corrected = ReviewEngine.Review(input with { Corrections = [new(findings[1].Key, InputName.Control, "administrative", "because")] })
            .Findings.Where(finding => finding.Kind is FindingKind.Exception).ToArray();

        Assert.Equal(findings[0].Score, corrected[0].Score);
        Assert.True(corrected[1].Score < findings[1].Score);
    }

    private static Finding Exception(ReviewInput input) => ReviewEngine.Review(input).Findings.Single(finding => finding.Kind is FindingKind.Exception);
}
