using VendorRisk.ServiceDefaults;

namespace VendorRisk.Web.Session;

/// <summary>Where people sign in, and as which client the portal asks. A missing value stops the process at start with its name.</summary>
internal sealed record SignInOptions(Uri Authority, string ClientId, string ClientSecret, string KeysPath)
{
    public const string Scheme = "identity";

    public static SignInOptions From(IConfiguration configuration) => new(
        new Uri(configuration.Required("Authentication:Authority", "the address where people sign in").TrimEnd('/') + "/"),
        configuration.Required("ServiceClient:Id", "the client that the portal signs people in as"),
        configuration.Required("ServiceClient:Secret", "the secret of that client"),
        configuration.Required("DataProtection:Path", "the folder for the portal's keys and sessions, shared by its replicas"));

    public Uri At(string path) => new(Authority, path);
}
