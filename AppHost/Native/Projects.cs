using System.Reflection;

namespace Projects;

// Aspire generates these from the project references; there are seven.
public sealed class VendorRisk_Migrator() : Project("services/Migrator/VendorRisk.Migrator.csproj");
public sealed class VendorRisk_Identity() : Project("services/Identity/VendorRisk.Identity.csproj");
public sealed class VendorRisk_Intake() : Project("services/Intake/VendorRisk.Intake.csproj");
public sealed class VendorRisk_DocumentParsing() : Project("services/DocumentParsing/Service/VendorRisk.DocumentParsing.csproj");
public sealed class VendorRisk_ExceptionReview() : Project("services/ExceptionReview/Service/VendorRisk.ExceptionReview.csproj");
public sealed class VendorRisk_Notification() : Project("services/Notification/VendorRisk.Notification.csproj");
public sealed class VendorRisk_Web() : Project("services/Web/VendorRisk.Web.csproj");

public abstract class Project(string path) : IProjectMetadata
{
    // Written into the assembly by the build, as Aspire does: relative paths in Program.cs are relative to this folder.
    internal static string AppHostDirectory { get; } = typeof(Project).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "AppHostDirectory").Value!;

    public string ProjectPath => Path.GetFullPath(Path.Combine(AppHostDirectory, "..", path));
}
