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
    [InlineData(InputName.ShareOfPeriod, "1.5", "because", false)]
    [InlineData(InputName.Sample, "0", "because", false)]
    [InlineData(InputName.OpenAtPeriodEnd, "", "because", true)]
    [InlineData(InputName.OpenAtPeriodEnd, "perhaps", "because", false)]
    public void wants_a_usable_value_and_a_reason(InputName input, string value, string reason, bool good) =>
        Assert.Equal(good, Corrections.Problem(new("key", input, value, reason)) is null);

    private static Finding Exception(ReviewInput input) => ReviewEngine.Review(input).Findings.Single(finding => finding.Kind is FindingKind.Exception);
}
