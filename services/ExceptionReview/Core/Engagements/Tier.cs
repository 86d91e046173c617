namespace VendorRisk.ExceptionReview.Core.Engagements;

/// <summary>How much the customer's business hangs on the service; from mild to severe.</summary>
public enum Tier
{
    Low,
    Medium,
    High,
    Critical,
}

/// <summary>The most sensitive data the customer gives to the service; from mild to severe.</summary>
public enum DataClass
{
    Public,
    Internal,
    Confidential,
    Restricted,
}

/// <summary>How much risk the customer bears; from mild to severe.</summary>
public enum Tolerance
{
    Relaxed,
    Standard,
    Strict,
}
