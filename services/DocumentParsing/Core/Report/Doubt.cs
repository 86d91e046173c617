namespace VendorRisk.DocumentParsing.Core.Report;

/// <summary>What a person should look at: a fact that could not be read, or was read with doubt.</summary>
/// <param name="Fact">A path into the facts as they are written, such as <c>opinion.kind</c> or <c>exceptions[3].sample</c>.</param>
/// <param name="Reason">A sentence for a person.</param>
/// <param name="Pages">Where to look; may be empty.</param>
public sealed record Doubt(string Fact, string Reason, IReadOnlyList<int> Pages);
