using System.Net;
using VendorRisk.Testing.Hosting;

namespace VendorRisk.Identity.Tests;

internal static class Answers
{
    /// <summary>A refusal of the token endpoint.</summary>
    public static async Task IsRefused(this Task<HttpResponseMessage> pending, string error, HttpStatusCode status = HttpStatusCode.BadRequest)
    {
        var answer = await pending.Is(status);
        Assert.Equal(error, answer.GetProperty("error").GetString());
    }
}
