namespace VendorRisk.AppHost.Native;

public static class ContainerBuilding
{
    public static IResourceBuilder<ContainerResource> AddContainer(this IDistributedApplicationBuilder builder, string name, string image, string tag) =>
        ResourceBuilder<ContainerResource>.Add(new ContainerResource(name, image, tag), builder);

    public static IResourceBuilder<T> WithImageTag<T>(this IResourceBuilder<T> builder, string tag) where T : ContainerResource
    {
        builder.Resource.Tag = tag;
        return builder;
    }

    public static IResourceBuilder<T> WithDockerfile<T>(this IResourceBuilder<T> builder, string contextPath, string? dockerfilePath = null) where T : ContainerResource
    {
        var context = Path.GetFullPath(Path.Combine(builder.ApplicationBuilder.AppHostDirectory, contextPath));
        builder.Resource.Dockerfile = new Dockerfile(context, Path.GetFullPath(Path.Combine(context, dockerfilePath ?? "Dockerfile")));
        return builder;
    }

    internal static IResourceBuilder<T> WithVolume<T>(this IResourceBuilder<T> builder, string name, string target, bool isReadOnly) where T : ContainerResource
    {
        builder.Resource.Volumes.Add(new Volume(name, target, isReadOnly));
        return builder;
    }
}
