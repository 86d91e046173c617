namespace VendorRisk.Cli;

/// <summary>A password comes in a file or on standard input, never on the command line, where every process list shows it.</summary>
internal static class PasswordFile
{
    public static bool TryRead(string? path, out string? password)
    {
        password = null;
        if (path is null)
            return true;
        try
        {
            using var reader = path == "-" ? Console.In : new StreamReader(path);
            password = reader.ReadLine() ?? "";
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"vendorrisk: the password file cannot be read: {exception.Message}");
            return false;
        }
    }
}
