using VendorRisk.Web.Backends;

namespace VendorRisk.Web.Pages.OneVendor;

/// <summary>An input about the customer's use that is not given, and the value it is counted as.</summary>
public sealed record AdverseInput(string Field, string Name, string CountsAs);

/// <summary>
/// Which inputs are missing, in words. What they count as is the policy's rule ("a missing customer input counts as the adverse value");
/// it is told here so that a person sees the effect before judging, the judging itself is done by the review service.
/// </summary>
public static class AdverseInputs
{
    public static IEnumerable<AdverseInput> Of(Engagement engagement)
    {
        if (engagement.Tier is null) yield return new("tier", "tier", "critical");
        if (engagement.Data is null) yield return new("data", "data class", "restricted");
        if (engagement.Tolerance is null) yield return new("tolerance", "tolerance", "strict");
        if (engagement.Reliance?.Security is null) yield return new("security", "reliance on security", "direct");
        if (engagement.Reliance?.Availability is null) yield return new("availability", "reliance on availability", "direct");
        if (engagement.Reliance?.Confidentiality is null) yield return new("confidentiality", "reliance on confidentiality", "direct");
        if (engagement.Reliance?.ProcessingIntegrity is null) yield return new("processing-integrity", "reliance on processing integrity", "direct");
        if (engagement.Reliance?.Privacy is null) yield return new("privacy", "reliance on privacy", "direct");
        if (engagement.Cuecs?.GetValueOrDefault("default") is null or "unknown") yield return new("cuecs", "state of your complementary controls", "not in place");
    }
}
