using VendorRisk.ExceptionReview.Core.Engagements;

namespace VendorRisk.ExceptionReview.Policies;

/// <summary>The commented document a customer begins with: nothing said yet, every key there.</summary>
public static class EngagementTemplate
{
    public static string For(string? vendor) => EngagementText.Of(new Engagement { Vendor = vendor });
}
