namespace VendorRisk.AppHost.Native;

public static class WaitBuilding
{
    public static IResourceBuilder<T> WaitFor<T>(this IResourceBuilder<T> builder, IResourceBuilder<IResource> dependency) where T : Resource
    {
        builder.Resource.Waits.Add(new Wait(dependency.Resource, ForCompletion: false));
        return builder;
    }

    public static IResourceBuilder<T> WaitForCompletion<T>(this IResourceBuilder<T> builder, IResourceBuilder<IResource> dependency) where T : Resource
    {
        builder.Resource.Waits.Add(new Wait(dependency.Resource, ForCompletion: true));
        return builder;
    }
}
