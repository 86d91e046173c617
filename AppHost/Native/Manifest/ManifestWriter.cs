using System.Text.Json;

namespace VendorRisk.AppHost.Native.Manifest;

/// <summary>Writes the topology down in the shape of Aspire 13.5.2's manifest. Waits and health checks are not part of it.</summary>
internal sealed class ManifestWriter
{
    private readonly Utf8JsonWriter json;
    private readonly string folder;
    private readonly ManifestReferences references;

    private ManifestWriter(Utf8JsonWriter json, string folder, IReadOnlyCollection<Resource> resources)
    {
        (this.json, this.folder) = (json, folder);
        references = new ManifestReferences([.. resources.Select(resource => resource.Name)]);
    }

    public static void Write(IReadOnlyCollection<Resource> resources, string path)
    {
        var file = Path.GetFullPath(path.EndsWith(".json", StringComparison.Ordinal) ? path : Path.Combine(path, "aspire-manifest.json"));
        var folder = Path.GetDirectoryName(file)!;
        Directory.CreateDirectory(folder);
        using var stream = File.Create(file);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        new ManifestWriter(json, folder, resources).Write(resources);
        Console.WriteLine($"Published manifest to: {file}");
    }

    private void Write(IReadOnlyCollection<Resource> resources)
    {
        json.WriteStartObject();
        json.WriteStartObject("resources");
        foreach (var resource in resources) Write(resource);

        // Generated passwords are no resources of their own: the servers that refer to them bring them in, each with its encoded form.
        foreach (var parameter in references.Parameters) Write(parameter);
        foreach (var parameter in references.TakeEncoded()) WriteEncoded(parameter);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Write(Resource resource)
    {
        json.WriteStartObject(resource.Name);
        switch (resource)
        {
            case ParameterResource parameter: WriteParameter(parameter); break;
            case ProjectResource project: WriteProject(project); break;
            case ContainerResource container: WriteContainer(container); break;
            case IResourceWithConnectionString value: WriteValue(value); break;
            default: throw new InvalidOperationException($"'{resource.Name}' has no form in a manifest.");
        }

        json.WriteEndObject();
        if (resource is ParameterResource written && references.TakeEncoded(written)) WriteEncoded(written);
    }

    private void WriteParameter(ParameterResource parameter)
    {
        json.WriteString("type", "parameter.v0");
        json.WriteString("value", $"{{{parameter.Name}.inputs.value}}");
        json.WriteStartObject("inputs");
        json.WriteStartObject("value");
        json.WriteString("type", "string");
        if (parameter.Secret) json.WriteBoolean("secret", true);
        if (parameter.Generated is { } generated)
        {
            json.WriteStartObject("default");
            json.WriteStartObject("generate");
            json.WriteNumber("minLength", generated.MinLength);
            if (!generated.Special) json.WriteBoolean("special", false);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        else if (parameter.PublishValueAsDefault)
        {
            json.WriteStartObject("default");
            json.WriteString("value", parameter.Value);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteProject(ProjectResource project)
    {
        if (project.Dockerfile is { } dockerfile)
        {
            WriteBuild(dockerfile);
        }
        else
        {
            json.WriteString("type", "project.v0");
            json.WriteString("path", Relative(project.ProjectPath));
        }

        List<KeyValuePair<string, Expression>> environment = [new("OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY", "in_memory")];
        if (project.Endpoints.Count > 0) environment.Add(new("ASPNETCORE_FORWARDEDHEADERS_ENABLED", "true"));
        // The default https address is the deployment's matter, not the process's.
        var ports = project.Endpoints.Where(endpoint => endpoint.Scheme == "http").Select(endpoint => new EndpointValue(project, endpoint.Name, EndpointProperty.TargetPort));
        if (ports.Any()) environment.Add(new("HTTP_PORTS", new Joined([.. ports.SelectMany(port => new Expression[] { ";", port }).Skip(1)])));
        WriteEnvironment([.. environment, .. project.Environment]);
        WriteBindings(project);
    }

    private void WriteContainer(ContainerResource container)
    {
        if (container.Dockerfile is { } dockerfile)
        {
            WriteBuild(dockerfile);
        }
        else
        {
            json.WriteString("type", "container.v0");
            if (container is IResourceWithConnectionString connected) json.WriteString("connectionString", references.Text(connected.ConnectionString));
            json.WriteString("image", $"{container.Image}:{container.Tag}");
        }

        if (container.Volumes.Count > 0)
        {
            json.WriteStartArray("volumes");
            foreach (var volume in container.Volumes)
            {
                json.WriteStartObject();
                json.WriteString("name", volume.Name);
                json.WriteString("target", volume.Target);
                json.WriteBoolean("readOnly", volume.ReadOnly);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        WriteEnvironment([.. container.Environment]);
        WriteBindings(container);
    }

    private void WriteValue(IResourceWithConnectionString value)
    {
        json.WriteString("type", "value.v0");
        json.WriteString("connectionString", references.Text(value.ConnectionString));
    }

    private void WriteBuild(Dockerfile dockerfile)
    {
        json.WriteString("type", "container.v1");
        json.WriteStartObject("build");
        json.WriteString("context", Relative(dockerfile.Context));
        json.WriteString("dockerfile", Relative(dockerfile.Path));
        json.WriteEndObject();
    }

    private void WriteEnvironment(List<KeyValuePair<string, Expression>> environment)
    {
        if (environment.Count == 0) return;
        json.WriteStartObject("env");
        foreach (var (name, value) in environment) json.WriteString(name, references.Text(value));
        json.WriteEndObject();
    }

    private void WriteBindings(Resource resource)
    {
        if (resource.Endpoints.Count == 0) return;
        json.WriteStartObject("bindings");
        foreach (var endpoint in resource.Endpoints)
        {
            json.WriteStartObject(endpoint.Name);
            json.WriteString("scheme", endpoint.Scheme);
            json.WriteString("protocol", "tcp");
            json.WriteString("transport", endpoint.Transport);
            if (endpoint.Port is { } port && port != endpoint.TargetPort) json.WriteNumber("port", port);
            if (endpoint.TargetPort is { } target) json.WriteNumber("targetPort", target);
            if (endpoint.External) json.WriteBoolean("external", true);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteEncoded(ParameterResource parameter)
    {
        json.WriteStartObject(ManifestReferences.EncodedName(parameter));
        json.WriteString("type", "annotated.string");
        json.WriteString("value", $"{{{parameter.Name}.value}}");
        json.WriteString("filter", "uri");
        json.WriteEndObject();
    }

    private string Relative(string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');
}
