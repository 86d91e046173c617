namespace VendorRisk.ExceptionReview.Policies;

/// <summary>What is wrong in a document, and where: line and column as an editor counts them, from 1.</summary>
public sealed record YamlProblem(int Line, int Column, string Message)
{
    public override string ToString() => $"line {Line}, column {Column}: {Message}";
}

/// <summary>A value read from a document, or what kept it from being read.</summary>
public sealed record YamlReading<T>(T? Value, IReadOnlyList<YamlProblem> Problems) where T : class
{
    public bool Succeeded => Value is not null && Problems.Count == 0;
}
