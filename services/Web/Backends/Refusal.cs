namespace VendorRisk.Web.Backends;

/// <summary>Why something could not be done, as a sentence for a person, with the service's code for a page that reacts to one.</summary>
public sealed record Refusal(string Code, string Sentence, string? Trace = null)
{
    /// <summary>Where in a document something is wrong, when it was one that was refused.</summary>
    public IReadOnlyList<PolicyProblem> Places { get; init; } = [];

    public const string SessionEnded = "session-ended";
    public const string NotReachable = "service-not-reachable";
    public const string NotFound = "not-found";
    public const string ChangedMeanwhile = "changed-meanwhile";
}
