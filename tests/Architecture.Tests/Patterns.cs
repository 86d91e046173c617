using System.Reflection;
using System.Text.RegularExpressions;

namespace VendorRisk.Architecture.Tests;

public sealed class Patterns
{
    public static TheoryData<string> Cores => Dependencies.Cores;

    [Theory]
    [MemberData(nameof(Cores))]
    public void are_all_compiled_with_the_program(string name)
    {
        // What is too much for the generator becomes a plain Regex, parsed and interpreted at run time: such a pattern is to be split.
        var interpreted = from type in Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, name + ".dll")).GetTypes()
                          where typeof(Regex).IsAssignableFrom(type) && type.GetField("Instance", BindingFlags.Static | BindingFlags.NonPublic)?.FieldType == typeof(Regex)
                          select type.Name;

        Assert.Empty(interpreted);
    }
}
