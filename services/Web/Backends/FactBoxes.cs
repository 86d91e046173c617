namespace VendorRisk.Web.Backends;

/// <summary>Where one fact stands on a page, e.g. "exceptions[2].text": boxes x0, y0, x1, y1 in points from the page's top left.</summary>
public sealed record FactBoxes(string Fact, IReadOnlyList<IReadOnlyList<double>> Boxes);
