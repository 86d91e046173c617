using System.Globalization;
using System.Threading.RateLimiting;

namespace VendorRisk.Identity.SignIn;

/// <summary>How often one address may try. The lock of an account is per account; this is against trying many accounts, and against noise.</summary>
internal static class RateLimits
{
    public const string Forms = "forms";
    public const string Tokens = "tokens";

    public static void AddRateLimits(this IHostApplicationBuilder builder)
    {
        var forms = builder.Configuration.GetValue("RateLimits:FormsPerMinute", 30);
        // One portal asks for all its people from one address, every ten minutes for each.
        var tokens = builder.Configuration.GetValue("RateLimits:TokensPerMinute", 1200);
        builder.Services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (context, _) =>
            {
                if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after))
                    context.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(after.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            options.AddPolicy(Forms, http => HttpMethods.IsPost(http.Request.Method) ? PerAddress(http, forms) : RateLimitPartition.GetNoLimiter(""));
            options.AddPolicy(Tokens, http => PerAddress(http, tokens));
        });
    }

    private static RateLimitPartition<string> PerAddress(HttpContext http, int perMinute) => RateLimitPartition.GetFixedWindowLimiter(
        http.Connection.RemoteIpAddress?.ToString() ?? "",
        _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 });
}
