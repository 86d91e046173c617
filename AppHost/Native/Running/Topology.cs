namespace VendorRisk.AppHost.Native.Running;

/// <summary>Which resources are processes here, and what each of them waits for.</summary>
internal static class Topology
{
    public static IReadOnlyList<Supervisor> Supervise(IReadOnlyCollection<Resource> resources, DataFolder data, Ports ports, RunValues values, Board board, Log log, Watchdog watchdog) =>
        [.. Processes(resources).Select(resource => new Supervisor(
            Workload(resource, data, ports, values),
            [.. resource.Waits.Select(wait => wait with { On = Process(wait.On) }).Distinct()],
            Completes(resource, resources), board, log, watchdog))];

    public static IEnumerable<Resource> Processes(IReadOnlyCollection<Resource> resources) => resources.Where(resource => resource is ContainerResource or ProjectResource);

    private static bool Completes(Resource resource, IReadOnlyCollection<Resource> resources) => resources.SelectMany(other => other.Waits).Any(wait => wait.ForCompletion && wait.On == resource);

    // A database is ready when its server is: the server's first healthy moment makes its databases.
    private static IResource Process(IResource resource) => resource is PostgresDatabaseResource database ? database.Server : resource;

    private static Workload Workload(Resource resource, DataFolder data, Ports ports, RunValues values) => resource switch
    {
        PostgresServerResource postgres => new PostgresWorkload(postgres, data, ports, values),
        RabbitMQServerResource rabbit => new RabbitMQWorkload(rabbit, data, ports, values),
        ProjectResource project => new ProjectWorkload(project, values),
        ContainerResource mailbox when mailbox.Image.EndsWith("/mailpit", StringComparison.Ordinal) => new MailboxWorkload(mailbox, data, ports, Path.GetFullPath(Path.Combine(Projects.Project.AppHostDirectory, "..", "eng", "mailbox"))),
        _ => throw new Refused($"'{resource.Name}' has nothing that stands for it on this machine; run it with Aspire and a container engine."),
    };
}
