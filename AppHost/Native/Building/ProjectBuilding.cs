namespace VendorRisk.AppHost.Native;

public static class ProjectBuilding
{
    public static IResourceBuilder<ProjectResource> AddProject<TProject>(this IDistributedApplicationBuilder builder, string name) where TProject : IProjectMetadata, new()
    {
        var project = new ProjectResource(name, new TProject().ProjectPath);
        if (project.Profile is { Addresses.Count: > 0 } profile)
        {
            // Published, a web project answers on both schemes and the deployment decides the ports.
            if (builder.ExecutionContext.IsPublishMode)
                project.Endpoints.AddRange([new Endpoint("http", "http"), new Endpoint("https", "https")]);
            else
                project.Endpoints.AddRange(profile.Addresses.Select(address => new Endpoint(address.Scheme, address.Scheme, address.Port)));
        }

        return ResourceBuilder<ProjectResource>.Add(project, builder);
    }

    public static IResourceBuilder<T> PublishAsDockerFile<T>(this IResourceBuilder<T> builder, Action<IResourceBuilder<ContainerResource>>? configure = null) where T : ProjectResource
    {
        var application = builder.ApplicationBuilder;
        if (!application.ExecutionContext.IsPublishMode) return builder;

        var project = builder.Resource;
        var container = new ContainerResource(project.Name, project.Name, "latest");
        configure?.Invoke(new ResourceBuilder<ContainerResource>(container, application));
        var folder = Path.GetDirectoryName(project.ProjectPath)!;
        project.Dockerfile = container.Dockerfile ?? new Dockerfile(folder, Path.Combine(folder, "Dockerfile"));

        // 8080 is the port of the ASP.NET base images. The container takes the project's place at the end of what has been added so far.
        for (var i = 0; i < project.Endpoints.Count; i++) project.Endpoints[i] = project.Endpoints[i] with { TargetPort = project.Endpoints[i].TargetPort ?? 8080 };
        application.Resources.Remove(project);
        application.Resources.Add(project);
        return builder;
    }
}
