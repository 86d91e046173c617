using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Policies;

namespace VendorRisk.ExceptionReview.Core.Tests;

/// <summary>Values a test is not about: a whole report, a customer that relies on everything, and a day on which the report is current.</summary>
internal static class A
{
    public static readonly DateOnly Today = new(2026, 2, 20);

    public static ReviewFacts Report(params ReportException[] exceptions) => new()
    {
        Document = new("a1b2c3d4e5f60718", 60, "native"),
        Kind = ReportKind.Soc2Type2,
        ServiceOrganization = new("Example Payroll, Inc.", 1),
        System = new("Payroll Service", 1),
        Auditor = new("Sample Assurance LLP", 5),
        Period = new(new(2025, 1, 1), new(2025, 12, 31), 1),
        ReportDate = new(new(2026, 2, 6), 5),
        Categories = [TrustCategory.Security, TrustCategory.Availability],
        Opinion = new() { Kind = OpinionKind.Unqualified, Page = 4, Limbs = new(OpinionKind.Unqualified, OpinionKind.Unqualified, OpinionKind.Unqualified) },
        Controls = [.. TrustCriteria.All.Where(criterion => criterion[0] == 'A' || criterion.StartsWith("CC", StringComparison.Ordinal)).Select((criterion, index) => Control($"C-{index + 1}", criterion))],
        Exceptions = exceptions,
    };

    public static ReportControl Control(string id, string criterion, params ControlTest[] tests) => new()
    {
        Id = id, Criteria = [criterion], Description = "The owner performs the control and keeps the evidence of it.", Page = 20,
        Tests = tests.Length > 0 ? tests : [new("Inspected the evidence for a sample of 25.", TestOutcome.NoException, "No exceptions noted.", 20)],
    };

    public static ReportException Exception(string text, int? deviations = null, int? sample = null, string? response = null, string control = "AC-07", string criterion = "CC6.2") => new()
    {
        Control = control, Criteria = [criterion], Text = text, Deviations = deviations, Sample = sample, Page = 41,
        ManagementResponse = response is null ? null : new(response, 58),
    };

    public static Engagement Customer() => new()
    {
        Vendor = "Example Payroll", Tier = Tier.Critical, Data = DataClass.Restricted, Tolerance = Tolerance.Standard,
        Reliance = new() { Categories = Enum.GetValues<TrustCategory>().ToDictionary(category => category, category => category <= TrustCategory.Availability ? Reliance.Direct : Reliance.None) },
        Cuecs = new() { Default = CuecState.Implemented },
    };

    public static ReviewInput Input(ReviewFacts? facts = null, Engagement? engagement = null) =>
        new() { Facts = facts ?? Report(), Engagement = engagement ?? Customer(), Policy = ShippedPolicies.DefaultV1, AsOf = Today };
}
