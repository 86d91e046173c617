namespace VendorRisk.ExceptionReview.Core.Facts;

/// <summary>Whether the report covers the subservice organization's controls.</summary>
public enum SubserviceMethod
{
    CarveOut,
    Inclusive,
}

/// <summary>An organization the vendor itself relies on.</summary>
public sealed record SubserviceOrganization(string Name, SubserviceMethod Method, string? Services, int Page);
