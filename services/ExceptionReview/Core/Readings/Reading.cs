using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Core.Readings;

/// <summary>An input as read from the report's text: its value (null: not stated), why, and the words it rests on.</summary>
internal sealed record Reading<T>(T? Value, string? Why = null, Evidence? Evidence = null);
