using VendorRisk.ExceptionReview.Core.Coverage;

namespace VendorRisk.ExceptionReview.Core.Finders;

/// <summary>Source: who signs, and does the auditor stand apart from the vendor?</summary>
internal static class SourceSigns
{
    public static IEnumerable<ReliabilitySign> Of(ReviewInput input)
    {
        var facts = input.Facts;
        if (facts.Auditor is not { } auditor)
        {
            yield return new("Source", "no-auditor", "no auditor named", "No firm was found that signs the opinion: without a name nobody stands for it.");
            yield break;
        }

        if (facts.ServiceOrganization is not { } vendor) yield break;
        if (SameOrganization.Is(vendor.Value, auditor.Value))
            yield return new("Source", "own-auditor", "the vendor signs its own report",
                $"The firm that signs (page {auditor.Page}) bears the vendor's name.") { Evidence = [new(auditor.Page, auditor.Value, "auditor")] };

        // A template that was filled in carelessly: the vendor is named where the auditor should be.
        var name = vendor.Value.Split(' ')[0];
        if (facts.Controls.SelectMany(control => control.Tests).FirstOrDefault(test => test.Procedure.StartsWith($"{name} inspected", StringComparison.OrdinalIgnoreCase)) is { } own)
            yield return new("Source", "vendor-as-tester", "the vendor is named as the one who tests",
                $"A test (page {own.Page}) says that the vendor inspected its own control.") { Evidence = [new(own.Page, own.Procedure)] };
    }
}
