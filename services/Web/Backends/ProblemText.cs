using System.Net;
using System.Text.Json;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Web.Backends;

/// <summary>
/// RFC 9457 problems as sentences, e.g. {"title":"Too large","status":413,"code":"too-large","detail":"The file has 120 MB; the limit is 100 MB."}
/// or a validation problem with "errors":{"name":["A vendor needs a name."]}. A proxy's HTML page or an empty body gets the status' sentence.
/// </summary>
internal static class ProblemText
{
    public static async Task<Refusal> ReadAsync(Backend backend, HttpResponseMessage response, CancellationToken cancel)
    {
        var body = response.Content.Headers.ContentType?.MediaType is "application/problem+json" or "application/json"
            ? await response.Content.ReadAsStringAsync(cancel)
            : "";
        return Read(backend, response.StatusCode, body);
    }

    public static Refusal Read(Backend backend, HttpStatusCode status, string body)
    {
        var problem = Parse(body);
        var sentence = problem?.Errors is { Count: > 0 } errors
            ? string.Join(" ", errors.SelectMany(field => field.Value))
            : problem?.Detail is { Length: > 0 } detail ? detail : OfStatus(backend, status);
        return new Refusal(Code(status, problem), sentence, (int)status >= 500 ? problem?.TraceId : null) { Places = problem?.Problems ?? [] };
    }

    // What a page reacts to is decided by the status; the service's own code says the rest.
    private static string Code(HttpStatusCode status, Problem? problem) => status switch
    {
        HttpStatusCode.NotFound => Refusal.NotFound,
        HttpStatusCode.PreconditionFailed => Refusal.ChangedMeanwhile,
        HttpStatusCode.ServiceUnavailable or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout => Refusal.NotReachable,
        _ => problem?.Code ?? $"http-{(int)status}",
    };

    private static string OfStatus(Backend backend, HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized => "Your sign-in was not accepted. Sign in again to go on.",
        HttpStatusCode.Forbidden => "Your role does not allow this. An administrator can change it on the People page.",
        HttpStatusCode.NotFound => "This does not exist, or it was deleted meanwhile.",
        HttpStatusCode.Conflict => "This was already done, or something else changed meanwhile. Reload to see how it stands.",
        HttpStatusCode.PreconditionFailed => "Someone changed this while you had it open. Your change was not saved; reload to see theirs.",
        HttpStatusCode.RequestEntityTooLarge => "The file is larger than the limit.",
        HttpStatusCode.TooManyRequests => "Too many requests in a short time. Wait a minute and try again.",
        >= HttpStatusCode.InternalServerError => $"{backend.Spoken}: something went wrong there. It was recorded; try again in a moment.",
        _ => $"{backend.Spoken} refused this ({(int)status}).",
    };

    private static Problem? Parse(string body)
    {
        if (body.Length == 0) return null;
        try
        {
            return JsonSerializer.Deserialize<Problem>(body, Json.Options);
        }
        catch (JsonException)
        {
            // Not a problem document: the status alone speaks.
            return null;
        }
    }

    private sealed record Problem(string? Code, string? Title, string? Detail, string? TraceId, IReadOnlyDictionary<string, string[]>? Errors, IReadOnlyList<PolicyProblem>? Problems);
}
