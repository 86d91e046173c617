namespace VendorRisk.ExceptionReview.Core.Facts;

/// <summary>A fact that could not be read, or was read with doubt: a path into the facts, why, and where to look.</summary>
public sealed record ReadingDoubt
{
    public required string Fact { get; init; }
    public required string Reason { get; init; }
    public IReadOnlyList<int> Pages { get; init => field = value ?? []; } = [];

    /// <summary>Whether the doubt is about <paramref name="path"/> or a part of it: exceptions[1] does not touch exceptions[10].</summary>
    public bool Touches(string path) =>
        Fact.StartsWith(path, StringComparison.Ordinal) && (Fact.Length == path.Length || Fact[path.Length] is '.' or '[');
}
