using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity.Clients;

/// <summary>The clients of this installation, read once at start.</summary>
internal sealed class ClientRegistry
{
    public const string Demo = "vendorrisk-demo";

    private static readonly string[] ServiceClients = ["document-parsing", "exception-review", "notification", "intake"];

    private readonly Dictionary<string, Client> _clients;

    private ClientRegistry(IEnumerable<Client> clients) => _clients = clients.ToDictionary(c => c.Id, StringComparer.Ordinal);

    public IReadOnlyCollection<Client> All => _clients.Values;

    public Client? Find(string? id) => id is null ? null : _clients.GetValueOrDefault(id);

    public static ClientRegistry Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var portal = configuration.Required("Portal:Address", "the portal's external address, to which people return after signing in").TrimEnd('/');
        List<Client> clients =
        [
            new Client("web", Secret(configuration, "web"))
            {
                GrantTypes = [GrantTypes.AuthorizationCode, GrantTypes.RefreshToken],
                Scopes = [Scopes.OpenId, Scopes.Profile, Scopes.Email, Scopes.Platform, Scopes.OfflineAccess],
                RedirectUris = [$"{portal}/signin-oidc"],
                PostLogoutRedirectUris = [$"{portal}/", $"{portal}/signout-callback-oidc", $"{portal}/signed-out"],
            },
            .. ServiceClients.Select(id => new Client(id, Secret(configuration, id)) { GrantTypes = [GrantTypes.ClientCredentials], Scopes = [Scopes.Service] }),
        ];

        // The samples are uploaded through the real API at the first run, by a script that has no browser for the code flow. Its client
        // may only do one thing: get a token of the demo person, who holds the role procurement, has no password and so cannot
        // sign in. It exists in development alone, and only when somebody gave it a secret.
        if (environment.IsDevelopment() && Configured(configuration, Demo) is { Length: > 0 } demoSecret)
            clients.Add(new Client(Demo, demoSecret) { GrantTypes = [GrantTypes.ClientCredentials], Scopes = [Scopes.Platform], ActsAsDemoPerson = true });

        return new ClientRegistry(clients);
    }

    // Shells drop variables with a dash in their name, so Clients__document_parsing__Secret is as good.
    private static string Secret(IConfiguration configuration, string id) => Configured(configuration, id) is { Length: > 0 } secret
        ? secret
        : configuration.Required($"Clients:{Underscored(id)}:Secret", $"the secret of the client {id}");

    private static string? Configured(IConfiguration configuration, string id) => configuration[$"Clients:{id}:Secret"] ?? configuration[$"Clients:{Underscored(id)}:Secret"];

    private static string Underscored(string id) => id.Replace('-', '_');
}
