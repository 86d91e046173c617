using Microsoft.AspNetCore.DataProtection;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity;

/// <summary>
/// The keys under all others: they protect cookies, signing keys, second-factor secrets and waiting mails. They lie in a folder
/// outside the database, so that a copy of the one opens nothing without the other. Back both up together.
/// </summary>
internal static class DataProtectionKeys
{
    public static void AddKeys(this IHostApplicationBuilder builder)
    {
        var folder = builder.Configuration.Required("DataProtection:Path", "the folder of this service's data-protection keys");
        builder.Services.AddDataProtection().SetApplicationName("VendorRisk.Identity").PersistKeysToFileSystem(Private(folder));
    }

    private static DirectoryInfo Private(string folder) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(folder)
        : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
