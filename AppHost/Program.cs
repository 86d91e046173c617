var builder = DistributedApplication.CreateBuilder(args);
var data = Path.GetFullPath(builder.Configuration["data"] ?? Path.Combine(builder.AppHostDirectory, "..", ".data"));

var postgres = builder.AddPostgres("postgres").WithImageTag("17.6").WithDataVolume("vendorrisk-postgres");
var messaging = builder.AddRabbitMQ("messaging").WithImageTag("4.1-management").WithManagementPlugin().WithDataVolume("vendorrisk-rabbitmq");

// Schemas, a login for each service and the bus topology, before anything runs that needs them.
var migrator = builder.AddProject<Projects.VendorRisk_Migrator>("migrator").WithReference(messaging).WaitFor(messaging);

var identity = AddService<Projects.VendorRisk_Identity>("identity", role: "identity").WithExternalHttpEndpoints()
    .WithEnvironment("FirstAdmin__Email", builder.AddParameter("first-admin-email", "admin@vendorrisk.example"))
    .WithEnvironment("FirstAdmin__Password", Secret("first-admin-password"))
    .WithEnvironment("FirstAdmin__Organisation", builder.AddParameter("first-admin-organisation", "First organisation"))
    .WithEnvironment("DataProtection__Path", builder.AddParameter("identity-keys-path", Path.Combine(data, "keys", "identity")));

var intake = AddService<Projects.VendorRisk_Intake>("intake", role: "intake")
    .WithEnvironment("Storage__Path", builder.AddParameter("documents-path", Path.Combine(data, "documents")))
    .WithEnvironment("Storage__Key", Secret("documents-key"));

// Needs poppler and tesseract beside .NET, so it is published from a Dockerfile that installs them.
var parsing = AddService<Projects.VendorRisk_DocumentParsing>("document-parsing", role: "parsing").WithReference(intake)
    .PublishAsDockerFile(container => container.WithDockerfile("..", "services/DocumentParsing/Dockerfile"));

// Needs weasyprint for memos as PDF.
var review = AddService<Projects.VendorRisk_ExceptionReview>("exception-review", role: "review").WithReference(intake).WithReference(parsing)
    .PublishAsDockerFile(container => container.WithDockerfile("..", "services/ExceptionReview/Dockerfile"));
var notification = AddService<Projects.VendorRisk_Notification>("notification", role: "notification").WithReference(review);

var web = builder.AddProject<Projects.VendorRisk_Web>("web").WithExternalHttpEndpoints().WithHttpHealthCheck("/health")
    .WithReference(identity).WithReference(intake).WithReference(parsing).WithReference(review).WithReference(notification)
    .WaitFor(identity).WaitFor(intake).WaitFor(parsing).WaitFor(review).WaitFor(notification)
    .WithEnvironment("DataProtection__Path", builder.AddParameter("web-keys-path", Path.Combine(data, "keys", "web")));

identity.WithEnvironment("Authentication__Authority", identity.GetEndpoint("http")).WithEnvironment("Authentication__Audience", "vendorrisk");
foreach (var service in new[] { intake, parsing, review, notification, web }) AddClient(service, service.Resource.Name);

// Two services write to people. While developing, what they send is caught by a mailbox with a page.
if (builder.ExecutionContext.IsRunMode)
{
    var smtp = builder.AddContainer("mailbox", "docker.io/axllent/mailpit", "v1.27")
        .WithHttpEndpoint(targetPort: 8025).WithEndpoint(targetPort: 1025, name: "smtp").GetEndpoint("smtp");
    foreach (var sender in new[] { identity, notification })
        sender.WithEnvironment("Smtp__Host", smtp.Property(EndpointProperty.Host)).WithEnvironment("Smtp__Port", smtp.Property(EndpointProperty.Port))
            .WithEnvironment("Smtp__From", "vendorrisk@vendorrisk.example").WithEnvironment("Smtp__Tls", "none")
            .WithEnvironment("Portal__Address", web.GetEndpoint("http"));
    identity.WithEnvironment("Clients__vendorrisk-demo__Secret", Secret("demo-client-secret"));
}
else
{
    var (host, port, from) = (builder.AddParameter("smtp-host"), builder.AddParameter("smtp-port", "587", publishValueAsDefault: true), builder.AddParameter("smtp-from"));
    var (user, password, portal) = (builder.AddParameter("smtp-user"), Secret("smtp-password"), builder.AddParameter("portal-address"));
    foreach (var sender in new[] { identity, notification })
        sender.WithEnvironment("Smtp__Host", host).WithEnvironment("Smtp__Port", port).WithEnvironment("Smtp__From", from)
            .WithEnvironment("Smtp__User", user).WithEnvironment("Smtp__Password", password).WithEnvironment("Smtp__Tls", "starttls")
            .WithEnvironment("Portal__Address", portal);
}

builder.Build().Run();

// A database, a login of its own and a second one for the little that crosses organisations. The server's own credentials
// travel in the connection string, as Aspire has it; only the migrator logs in with them.
IResourceBuilder<ProjectResource> AddService<TProject>(string name, string role) where TProject : IProjectMetadata, new()
{
    var database = postgres.AddDatabase($"{role}db");
    var (login, worker) = (Secret($"{role}-login-password"), Secret($"{role}-worker-password"));
    migrator.WithReference(database).WaitFor(database).WithEnvironment($"Roles__{role}", login).WithEnvironment($"Roles__{role}_worker", worker);
    return builder.AddProject<TProject>(name).WithReference(database).WithReference(messaging).WaitFor(messaging).WaitForCompletion(migrator)
        .WithEnvironment("Database__User", role).WithEnvironment("Database__Password", login)
        .WithEnvironment("Database__WorkerUser", $"{role}_worker").WithEnvironment("Database__WorkerPassword", worker)
        .WithHttpHealthCheck("/health");
}

void AddClient(IResourceBuilder<ProjectResource> service, string id)
{
    var secret = Secret($"{id}-client-secret");
    // A shell on the way to the process drops variables with a dash in their name.
    identity.WithEnvironment($"Clients__{id.Replace('-', '_')}__Secret", secret);
    service.WithEnvironment("Authentication__Authority", identity.GetEndpoint("http")).WithEnvironment("Authentication__Audience", "vendorrisk")
        .WithEnvironment("ServiceClient__Id", id).WithEnvironment("ServiceClient__Secret", secret);
}

IResourceBuilder<ParameterResource> Secret(string name) => builder.AddParameter(name, secret: true);
