using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace VendorRisk.ServiceDefaults;

/// <summary>The state of a row as clients see it: a strong entity tag made of the row's version.</summary>
public readonly record struct ETag(uint Version)
{
    public override string ToString() => $"\"{Version.ToString("x", CultureInfo.InvariantCulture)}\"";

    /// <summary>Sends the tag with the response, as the answer to a read or an edit of one thing.</summary>
    public void Write(HttpResponse response) => response.Headers.ETag = ToString();
}

/// <summary>What If-Match asks for, bound from the request of an edit.</summary>
public sealed record IfMatch(string? Value)
{
    public static ValueTask<IfMatch?> BindAsync(HttpContext context) =>
        ValueTask.FromResult<IfMatch?>(new(context.Request.Headers[HeaderNames.IfMatch] is { Count: 1 } values ? values[0] : null));

    /// <summary>Null when the edit may go on: the author has seen this version, or said `*`.</summary>
    public Error? Check(ETag present) => Value switch
    {
        null or "" => new IfMatchMissing(),
        "*" => null,
        _ when string.Equals(Value, present.ToString(), StringComparison.Ordinal) => null,
        _ => new ChangedMeanwhile(),
    };
}

public sealed record IfMatchMissing() : Error(ErrorCategory.Unconditional, "if-match-missing", "Send the etag of what you have read in If-Match.");

public sealed record ChangedMeanwhile() : Error(ErrorCategory.Stale, "changed-meanwhile", "Somebody changed it since you read it. Read it again and repeat the edit.");
