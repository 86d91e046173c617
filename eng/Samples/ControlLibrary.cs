using System.Globalization;

namespace VendorRisk.Samples;

internal static class ControlLibrary
{
    /// <summary>Reads controls.txt: <c>id | criteria | owner | control | evidence | shows | sample | counted</c>, a dash where there is no sample.</summary>
    public static IReadOnlyList<SampleControl> Read()
    {
        using var reader = new StreamReader(Resource("controls.txt"));
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split(" | "))
            .Select(cells => new SampleControl(
                cells[0], cells[1].Split(", "), cells[2], cells[3], cells[4], cells[5],
                cells[6] == "-" ? null : int.Parse(cells[6], CultureInfo.InvariantCulture), cells[7] == "-" ? null : cells[7]))
            .ToList();
    }

    public static Stream Resource(string name) =>
        typeof(ControlLibrary).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource {name} is not embedded.");
}
