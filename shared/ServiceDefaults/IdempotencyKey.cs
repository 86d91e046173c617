using Microsoft.AspNetCore.Http;

namespace VendorRisk.ServiceDefaults;

/// <summary>
/// The Idempotency-Key of a create, bound from the request; its value is null when the caller sent none. What was made under a key is
/// remembered in the transaction that made it (VendorRisk.Messaging, IdempotencyRecord).
/// </summary>
public sealed record IdempotencyKey(string? Value)
{
    private const int MaximumLength = 200;

    public static ValueTask<IdempotencyKey?> BindAsync(HttpContext context)
    {
        var value = context.Request.Headers["Idempotency-Key"].ToString();
        if (value.Length > MaximumLength)
            throw new BadHttpRequestException($"Idempotency-Key is longer than {MaximumLength} characters.");
        return ValueTask.FromResult<IdempotencyKey?>(new(value.Length == 0 ? null : value));
    }
}
