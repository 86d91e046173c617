using VendorRisk.ExceptionReview.Policies;

namespace VendorRisk.Cli.Reviewing;

/// <summary>A YAML document that somebody named on the command line; every problem in it goes to standard error, as compilers write them.</summary>
internal static class YamlFile
{
    public static T? Load<T>(string path, Func<string, YamlReading<T>> read) where T : class
    {
        try
        {
            var reading = read(File.ReadAllText(path));
            foreach (var problem in reading.Problems)
                Console.Error.WriteLine($"{path}:{problem.Line}:{problem.Column}: {problem.Message}");
            return reading.Succeeded ? reading.Value : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"vendorrisk: {path}: {exception.Message}");
            return null;
        }
    }
}
