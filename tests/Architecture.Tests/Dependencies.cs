using System.Reflection;

namespace VendorRisk.Architecture.Tests;

public sealed class Dependencies
{
    public static TheoryData<string> Cores => ["VendorRisk.DocumentParsing.Core", "VendorRisk.ExceptionReview.Core"];

    [Theory]
    [MemberData(nameof(Cores))]
    public void of_a_core_are_the_base_library_and_nothing_else(string name)
    {
        // Loaded from beside this test: compiled references, whatever the csproj says.
        var core = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, name + ".dll"));

        Assert.Empty(core.GetReferencedAssemblies().Where(reference => !reference.Name!.StartsWith("System.", StringComparison.Ordinal)).Select(reference => reference.Name));
        var project = Repository.Projects.Single(candidate => candidate.Name == name);
        Assert.Empty(project.Packages);
        Assert.Empty(project.References);
    }

    [Fact]
    public void of_a_service_never_lead_into_another_service()
    {
        // The migrator knows all blueprints, and the command line is the two cores and what hosts share beside them, without a host.
        var crossing = from project in Repository.Projects
                       where project.Service is not null and not "Migrator"
                       from reference in project.References
                       where reference.Service is not null && reference.Service != project.Service
                       where project.Service != "Cli" || reference.IsHost
                       select $"{project.Name} -> {reference.Name}";

        Assert.Empty(crossing);
    }

    [Fact]
    public void of_what_is_shared_point_one_way()
    {
        var shared = Repository.Projects.Where(project => project.File.StartsWith("shared/", StringComparison.Ordinal)).ToDictionary(project => project.Name);

        Assert.Empty(shared["VendorRisk.Contracts"].References);
        Assert.Empty(shared["VendorRisk.Contracts"].Packages);
        Assert.Empty(shared["VendorRisk.ServiceDefaults"].References);
        Assert.All(shared.Values, project => Assert.DoesNotContain(project.References, reference => reference.Service is not null));
    }

    [Fact]
    public void of_any_project_name_no_version_because_versions_are_in_one_file()
    {
        var versioned = from project in Repository.Projects
                        where !project.File.StartsWith("eng/feed/", StringComparison.Ordinal)
                        from package in project.Packages
                        where package.Attribute("Version") is not null || package.Attribute("VersionOverride") is not null || package.Element("Version") is not null
                        select $"{project.Name}: {package.Attribute("Include")?.Value}";

        Assert.Empty(versioned);
    }
}
