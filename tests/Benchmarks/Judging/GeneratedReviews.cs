using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.DryRun;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Policies;

namespace VendorRisk.Benchmarks.Judging;

/// <summary>Reviews of made-up reports, the same for the same number: ten findings each with eight exceptions.</summary>
internal sealed class GeneratedReviews(int exceptions = 8)
{
    private static readonly string[] Criteria = ["CC6.1", "CC6.2", "CC6.3", "CC7.2", "CC8.1", "CC1.1", "CC9.2", "A1.2"];
    private static readonly DateOnly Today = new(2026, 11, 22);

    private readonly Random _random = new(20261122);

    /// <summary>As they stand under default-v1.</summary>
    public StandingReview[] Take(int count) => [.. Enumerable.Range(0, count).Select(One)];

    /// <summary>What they are judged from.</summary>
    public ReviewInput[] Inputs(int count) => [.. Enumerable.Range(0, count).Select(Input)];

    private StandingReview One(int number)
    {
        var input = Input(number);
        return new($"review {number}", input, [.. ReviewEngine.Review(input).Findings.Select(StandingFinding.Of)]);
    }

    private ReviewInput Input(int number) => new()
    {
        Facts = Report(number),
        Engagement = new()
        {
            Vendor = $"Vendor {number}", Tier = Any<Tier>(), Data = Any<DataClass>(), Tolerance = Any<Tolerance>(),
            Reliance = new() { Categories = new Dictionary<TrustCategory, Reliance> { [TrustCategory.Security] = Any<Reliance>(), [TrustCategory.Availability] = Any<Reliance>() } },
        },
        Policy = ShippedPolicies.DefaultV1,
        AsOf = Today,
    };

    private ReviewFacts Report(int number)
    {
        var end = new DateOnly(2026, 9, 30).AddMonths(-_random.Next(0, 18));
        return new()
        {
            Document = new($"{number:x64}", 80, "native"),
            Kind = ReportKind.Soc2Type2,
            ServiceOrganization = new($"Vendor {number}", 1),
            System = new("Service", 1),
            Auditor = new("Sample Assurance LLP", 5),
            Period = new(end.AddYears(-1).AddDays(1), end, 1),
            ReportDate = new(end.AddDays(45), 5),
            Categories = [TrustCategory.Security, TrustCategory.Availability],
            Opinion = new() { Kind = OpinionKind.Unqualified, Page = 4, Limbs = new(OpinionKind.Unqualified, OpinionKind.Unqualified, OpinionKind.Unqualified) },
            Controls = [.. Enumerable.Range(0, Math.Max(60, exceptions)).Select(index => Control($"C-{index + 1}", Criteria[index % Criteria.Length]))],
            Exceptions = [.. Enumerable.Range(0, exceptions).Select(Exception)],
        };
    }

    private static ReportControl Control(string id, string criterion) => new()
    {
        Id = id, Criteria = [criterion], Description = $"The owner of {id} performs the control every quarter and keeps the evidence of it.", Page = 20,
        Tests = [new("Inspected the evidence for a sample of 25.", TestOutcome.NoException, "No exceptions noted.", 20)],
    };

    private ReportException Exception(int index)
    {
        var sample = _random.Next(10, 60);
        var failed = _random.Next(1, 2 + sample / 8);
        return new()
        {
            Control = $"C-{index + 1}", Criteria = [Criteria[index % Criteria.Length]], Page = 41, Deviations = failed, Sample = _random.Next(5) == 0 ? null : sample,
            Text = $"Exception noted. For {failed} of {sample} items selected in case {_random.Next(10_000)}, the approval was not kept with the evidence of the control.",
            ManagementResponse = _random.Next(2) == 0 ? null : new("Management has retrained the owners and will review the approvals every month.", 58),
        };
    }

    private T Any<T>() where T : struct, Enum => Enum.GetValues<T>()[_random.Next(Enum.GetValues<T>().Length)];
}
