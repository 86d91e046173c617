namespace VendorRisk.ExceptionReview.Core.Facts;

/// <summary>A value and the page it was read from, 1-based.</summary>
public sealed record Paged<T>(T Value, int Page);

/// <summary>A text and the page it stands on.</summary>
public sealed record PagedText(string Text, int Page);
