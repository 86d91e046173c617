using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Core.DryRun;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.Policies;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.PolicyDocuments;

/// <summary>Makes and edits drafts. What is no policy is not kept: the refusal says what is wrong at which line and column.</summary>
internal sealed class Drafts(ReviewDbContext db, PolicyBook book, PolicyNews news, TimeProvider clock)
{
    // Enough to read; all of it stands in the document.
    private const int ChangesTold = 12;

    /// <summary>A copy under the next name; null where there is no such version.</summary>
    public async Task<PolicyCopy?> Copy(int? version, CancellationToken cancellationToken)
    {
        var inForce = await book.InForce(cancellationToken);
        var text = version switch
        {
            null => inForce.Text,
            0 => ShippedPolicies.DefaultV1Text,
            _ => await db.PolicyVersions.Where(row => row.Number == version).Select(row => row.Text).SingleOrDefaultAsync(cancellationToken),
        };
        if (text is null)
            return null;
        var from = PolicyYaml.Read(text).Value!;
        return new(from.Name, from.ContentHash, PolicyText.Renamed(text, PolicyText.NextName(from.Name, inForce.Version + 1)));
    }

    public PolicyDraftRecord Add(PolicyCopy copy, Caller caller)
    {
        var policy = PolicyYaml.Read(copy.Text).Value!;
        var now = clock.GetUtcNow();
        var draft = new PolicyDraftRecord
        {
            Id = Guid.CreateVersion7(), CopiedFrom = copy.Name, Name = policy.Name, ContentHash = policy.ContentHash, Text = copy.Text,
            EditedById = caller.Person, EditedBy = caller.Name, EditedAt = now, MadeAt = now,
        };
        db.Add(draft);
        news.Write("drafted", policy.Name, policy.ContentHash, $"Began the draft {policy.Name} as a copy of {copy.Name} ({copy.ContentHash[..12]}).", caller);
        return draft;
    }

    public async Task<Results<Ok<DraftView>, ProblemHttpResult>> Change(
        Guid id, IfMatch match, Caller caller, HttpResponse response, Func<string, (string? Text, YamlProblem? Problem)> edit, CancellationToken cancellationToken)
    {
        if (await db.PolicyDrafts.SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } draft)
            return new NoSuchDraft().ToProblem();
        if (match.Check(new ETag(draft.Version)) is { } stale)
            return stale.ToProblem();
        var (text, notThere) = edit(draft.Text);
        if (text is null)
            return NotAPolicy.Of([notThere!], draft.Text);
        var (policy, problems) = PolicyCheck.Of(text);
        if (policy is null)
            return NotAPolicy.Of(problems, text);

        if (text != draft.Text)
        {
            news.Write("edited", policy.Name, policy.ContentHash, Told(PolicySettings.Between(draft.Text, text)), caller);
            (draft.Text, draft.Name, draft.ContentHash) = (text, policy.Name, policy.ContentHash);
            (draft.EditedById, draft.EditedBy, draft.EditedAt) = (caller.Person, caller.Name, clock.GetUtcNow());
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ChangedMeanwhile().ToProblem();
        }

        return TypedResults.Ok(await View(draft, response, cancellationToken));
    }

    public async Task<CheckView> Check(string text, CancellationToken cancellationToken)
    {
        var (policy, problems) = PolicyCheck.Of(text);
        return new(
            PolicyProblemView.Of(problems, text),
            policy is null ? [] : PolicySettings.Between((await book.InForce(cancellationToken)).Text, text));
    }

    public async Task<DraftView> View(PolicyDraftRecord draft, HttpResponse response, CancellationToken cancellationToken)
    {
        var inForce = await book.InForce(cancellationToken);
        var run = await db.DryRuns.Where(row => row.DraftId == draft.Id && row.ContentHash == draft.ContentHash).OrderByDescending(row => row.Id).Select(row => (Guid?)row.Id).FirstOrDefaultAsync(cancellationToken);
        var etag = new ETag(draft.Version);
        etag.Write(response);
        return new(DraftItemView.Of(draft), draft.Text, PolicySettings.Of(draft.Text), PolicySettings.Between(inForce.Text, draft.Text), run, etag.ToString());
    }

    private static string Told(IReadOnlyList<PolicyChange> changes) => changes.Count switch
    {
        0 => "Edited comments or layout.",
        <= ChangesTold => $"Changed {string.Join(", ", changes)}.",
        _ => $"Changed {string.Join(", ", changes.Take(ChangesTold))} and {changes.Count - ChangesTold} more.",
    };
}

/// <summary>A document to begin a draft with, and what it is a copy of.</summary>
internal sealed record PolicyCopy(string Name, string ContentHash, string Text);
