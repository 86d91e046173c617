namespace VendorRisk.Identity.Issuer;

/// <summary>JSON that no cache may keep (RFC 6749, 5.1).</summary>
internal sealed record NoStoreJson(IReadOnlyDictionary<string, object> Body, int Status = StatusCodes.Status200OK, string? Challenge = null) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Status;
        response.Headers.CacheControl = "no-store";
        response.Headers.Pragma = "no-cache";
        if (Challenge is not null) response.Headers.WWWAuthenticate = Challenge;
        return response.WriteAsJsonAsync(Body, httpContext.RequestAborted);
    }
}
