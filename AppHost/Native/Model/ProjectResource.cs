namespace VendorRisk.AppHost.Native;

public interface IProjectMetadata
{
    string ProjectPath { get; }
}

/// <summary>A service of this repository, started from what was built of it.</summary>
public class ProjectResource : Resource, IResourceWithServiceDiscovery
{
    internal ProjectResource(string name, string projectPath) : base(name) => (ProjectPath, Profile) = (projectPath, LaunchProfile.Read(projectPath));

    internal string ProjectPath { get; }
    internal LaunchProfile? Profile { get; }
    internal Dockerfile? Dockerfile { get; set; }
}
