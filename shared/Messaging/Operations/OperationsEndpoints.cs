using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Messaging.Operations;

public static class OperationsEndpoints
{
    /// <summary>The messages of the caller's organisation that this service could not handle: seen, and sent again.</summary>
    public static void MapOperations(this IEndpointRouteBuilder app)
    {
        var errors = app.MapGroup("/operations/errors").RequireAuthorization(Policies.Admin).WithTags("operations");
        errors.MapGet("/", List);
        errors.MapPost("/{id}/replay", Replay);
    }

    private static async Task<Ok<Page<FailedMessageView>>> List(ErrorQueue queue, CurrentOrganisation organisation, CancellationToken cancellationToken)
    {
        var failed = await queue.List(organisation.Id, cancellationToken);
        return TypedResults.Ok(new Page<FailedMessageView>(
            [.. failed.Select(message => new FailedMessageView(message.Id, message.Type, message.Queue, message.OccurredAt, message.Reason))], Next: null));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> Replay(
        string id, ErrorQueue queue, CurrentOrganisation organisation, CancellationToken cancellationToken) =>
        await queue.Replay(organisation.Id, id, cancellationToken) ? TypedResults.NoContent() : new FailedMessageNotFound().ToProblem();
}

public sealed record FailedMessageView(string Id, string Type, string Queue, DateTimeOffset? OccurredAt, string Reason);

internal sealed record FailedMessageNotFound() : Error(ErrorCategory.NotFound, "message-not-found", "This message is not in the error queue any more.");
