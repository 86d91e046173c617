using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace VendorRisk.ServiceDefaults;

/// <summary>
/// Until the issuer's keys have been fetched once, a good token and a bad one look the same. A process that starts while the issuer is away
/// says 503 then, and its callers wait; after a 401 a consumer would take the outage for its message's own fault.
/// </summary>
internal static class IssuerKeys
{
    private const string RetryAfterSeconds = "5";

    public static JwtBearerEvents Events => new() { OnMessageReceived = Need, OnChallenge = Explain };

    private static async Task Need(MessageReceivedContext context)
    {
        if (context.Request.Headers.Authorization.Count == 0)
            return;
        try
        {
            await context.Options.ConfigurationManager!.GetConfigurationAsync(context.HttpContext.RequestAborted);
        }
        catch (InvalidOperationException notFetched)
        {
            context.Fail(new IssuerNotReachableException(notFetched));
        }
    }

    private static Task Explain(JwtBearerChallengeContext context)
    {
        if (context.AuthenticateFailure is not IssuerNotReachableException)
            return Task.CompletedTask;
        context.HandleResponse();
        context.Response.Headers.RetryAfter = RetryAfterSeconds;
        return new IssuerNotReachable().ToProblem().ExecuteAsync(context.HttpContext);
    }

    private sealed record IssuerNotReachable()
        : Error(ErrorCategory.Unavailable, "issuer-not-reachable", "The token issuer cannot be reached, so nobody can be let in yet. Try again in a moment.");

    private sealed class IssuerNotReachableException(Exception inner) : Exception("The token issuer's keys could not be fetched.", inner);
}
