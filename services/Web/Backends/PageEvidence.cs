namespace VendorRisk.Web.Backends;

/// <summary>Where the facts of one page stand: boxes in points from the page's top left, on a page of the given size.</summary>
public sealed record PageEvidence(int Page, double Width, double Height, IReadOnlyList<FactBoxes> Facts);

/// <summary>The places of one fact, e.g. "exceptions[2].text", each box x0, y0, x1, y1.</summary>
public sealed record FactBoxes(string Fact, IReadOnlyList<IReadOnlyList<double>> Boxes);
