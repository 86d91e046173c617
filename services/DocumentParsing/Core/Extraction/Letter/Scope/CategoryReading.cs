using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Scope;

/// <summary>The trust services categories that a text puts in scope, and where it does: characters [Start, End).</summary>
/// <param name="InScope">In the order of the criteria, each once; empty where the text names none.</param>
/// <param name="Excluded">The categories that it says are not in scope.</param>
public sealed record CategoryReading(IReadOnlyList<TrustCategory> InScope, IReadOnlyList<TrustCategory> Excluded, int Start, int End);
