using System.Text.Json;
using VendorRisk.ServiceDefaults;
using VendorRisk.Web.Backends;

namespace VendorRisk.Web.Pages.OneVendor;

/// <summary>What the browser got for an upload: status 0 where the connection broke, else the portal's own answer.</summary>
internal static class UploadAnswer
{
    private static readonly Refusal Broken = new("connection-broken", "The connection broke before the file was there. Try again; the same file is never stored twice.");

    /// <summary>Null where the document was taken.</summary>
    public static Refusal? Read(int status, string body)
    {
        if (status is >= 200 and < 300) return null;
        if (status is 0) return Broken;
        try
        {
            return JsonSerializer.Deserialize<Refusal>(body, Json.Options) ?? Other(status);
        }
        catch (JsonException)
        {
            // A proxy in between answered with a page of its own.
            return Other(status);
        }
    }

    private static Refusal Other(int status) => status == StatusCodes.Status413PayloadTooLarge
        ? new("too-large", "The file is larger than the limit.")
        : new($"http-{status}", $"The file was not taken ({status}).");
}
