namespace VendorRisk.AppHost.Native;

/// <summary>A server that a deployment runs from an image and a native run from the system's packages.</summary>
public class ContainerResource : Resource
{
    internal ContainerResource(string name, string image, string tag) : base(name) => (Image, Tag) = (image, tag);

    internal string Image { get; }
    internal string Tag { get; set; }
    internal Dockerfile? Dockerfile { get; set; }
    internal List<Volume> Volumes { get; } = [];
}

internal sealed record Volume(string Name, string Target, bool ReadOnly);

internal sealed record Dockerfile(string Context, string Path);
