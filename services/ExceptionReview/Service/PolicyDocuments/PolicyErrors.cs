using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using VendorRisk.ExceptionReview.Policies;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.PolicyDocuments;

internal sealed record NoSuchPolicy(string Name) : Error(ErrorCategory.NotFound, "no-such-policy", $"There is no policy {Name}.");

internal sealed record NoSuchVersion() : Error(ErrorCategory.NotFound, "no-such-policy-version", "There is no such version of the policy.");

internal sealed record NoSuchDraft() : Error(ErrorCategory.NotFound, "no-such-policy-draft", "There is no such draft. It may have been put in force or discarded.");

internal sealed record NoSuchDryRun() : Error(ErrorCategory.NotFound, "no-such-dry-run", "There is no such dry run.");

internal sealed record DryRunNotDone() : Error(ErrorCategory.Conflict, "dry-run-not-done", "The dry run is not done yet. Wait for its result, look at it, and then put the policy in force.");

internal sealed record OtherContent() : Error(
    ErrorCategory.Conflict, "other-content", "The content hash is not the one that was tried. Put in force exactly what the dry run judged by.");

internal sealed record DraftChangedSince() : Error(
    ErrorCategory.Conflict, "draft-changed-since", "The draft was edited or discarded after this dry run. Run it again, look at the result, and then put it in force.");

internal sealed record InForceChangedSince() : Error(
    ErrorCategory.Conflict, "in-force-changed-since", "Another policy was put in force after this dry run, so it compares with what is over. Run it again.");

internal sealed record NothingNew() : Error(ErrorCategory.Conflict, "already-in-force", "Exactly this policy is in force already.");

/// <summary>The document is no policy: a problem for each place, as an editor counts lines and columns.</summary>
internal static class NotAPolicy
{
    public const string Code = "not-a-policy";

    public static ProblemHttpResult Of(IReadOnlyList<YamlProblem> problems, string text) => TypedResults.Problem(new ProblemDetails
    {
        Status = StatusCodes.Status400BadRequest,
        Title = "Not valid",
        Detail = $"This is not a policy yet: {string.Join("; ", problems.Take(3))}{(problems.Count > 3 ? $"; and {problems.Count - 3} more" : "")}. Mend what stands at each line and column, and save it again.",
        Extensions = { ["code"] = Code, ["problems"] = PolicyProblemView.Of(problems, text) },
    });
}

/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Message">What is wrong, and where it is known, what was meant.</param>
/// <param name="Setting">The path of the setting, where it is one value that is wrong: for the field of a form.</param>
internal sealed record PolicyProblemView(int Line, int Column, string Message, string? Setting)
{
    public static PolicyProblemView[] Of(IReadOnlyList<YamlProblem> problems, string text)
    {
        var places = problems.Count == 0 ? null : PolicySettings.Of(text).ToLookup(setting => (setting.Line, setting.Column), setting => setting.Path);
        return [.. problems.Select(problem => new PolicyProblemView(problem.Line, problem.Column, problem.Message, places![(problem.Line, problem.Column)].FirstOrDefault()))];
    }
}
