using VendorRisk.ExceptionReview.Policies;
using VendorRisk.Web.Pages.Policies;

namespace VendorRisk.Web.Tests;

public sealed class Asking_for_a_policy_by_form
{
    private static readonly IReadOnlyList<Backends.PolicySetting> Settings =
        [.. PolicySettings.Of(ShippedPolicies.DefaultV1Text).Select(setting => new Backends.PolicySetting(setting.Path, setting.Value, setting.IsList, setting.Line, setting.Column))];

    private static readonly IReadOnlyList<PolicyField> Fields = new PolicyFields(ShippedPolicies.Schema).Of(Settings);

    [Fact]
    public void has_a_field_for_every_setting_of_the_document_in_its_order()
    {
        var asked = Fields.Select(field => field.Path).ToList();
        Assert.Equal(Settings.Select(setting => setting.Path), asked.Where(path => Settings.Any(setting => setting.Path == path)));
        Assert.True(Settings.Count > 100, $"only {Settings.Count} settings");
        Assert.Equal(Fields.Count, Fields.Select(field => field.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("factors.repeat", "5", true, false, "", 0d, 100d)]
    [InlineData("gates.G1.atLeast", "material", false, false, "not-material low review material", null, null)]
    [InlineData("gates.G3.materialFor", "critical", false, true, "low medium high critical", null, null)]
    [InlineData("reminders[2].repeatMonthly", "true", false, false, "true false", null, null)]
    [InlineData("signOff.twoPeopleFrom", "material", false, false, "not-material low review material never", null, null)]
    [InlineData("controls.key", null, false, true, "", null, null)]
    [InlineData("policy", "default-v1", false, false, "", null, null)]
    public void asks_for_each_as_the_schema_describes_it(string path, string? value, bool isNumber, bool isList, string options, double? least, double? most)
    {
        var field = Fields.Single(field => field.Path == path);
        Assert.Equal((isNumber, isList, options, least, most), (field.IsNumber, field.IsList, string.Join(' ', field.Options), field.Least, field.Most));
        if (value is not null) Assert.Equal(value, field.Value);
    }

    [Fact]
    public void asks_for_what_may_be_left_out_as_well()
    {
        Assert.Equal("", Fields.Single(field => field.Path == "reminders[0].days").Value);
        Assert.True(Fields.Single(field => field.Path == "age.bands.stale.materialFor").IsList);
    }

    [Theory]
    [InlineData("acrossCriteriaFrom", "Across criteria from")]
    [InlineData("steps[1]", "Step 2")]
    [InlineData("same-control", "Same control")]
    [InlineData("G2", "G2")]
    public void says_keys_in_words(string key, string words) => Assert.Equal(words, PolicyLabels.Words(key));

    [Theory]
    [InlineData("factors", "factors.exposure.critical", "Exposure, critical")]
    [InlineData("reminders", "reminders[0]", "Reminder 1")]
    [InlineData("bands", "bands", "")]
    public void says_what_stands_around_a_group(string section, string parent, string words) => Assert.Equal(words, PolicyLabels.Group(section, parent));
}
