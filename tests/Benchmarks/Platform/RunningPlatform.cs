using System.Globalization;
using System.Text.Json.Nodes;

namespace VendorRisk.Benchmarks.Platform;

/// <summary>A platform as its data folder tells of it: state.json has addresses and process ids, secrets.json the demo client's secret.</summary>
internal sealed record RunningPlatform(string Identity, string Intake, string Review, string DemoSecret, IReadOnlyDictionary<string, int> Processes)
{
    public static RunningPlatform Read(string data)
    {
        var resources = JsonNode.Parse(File.ReadAllText(Path.Combine(data, "state.json")))!["resources"]!.AsObject();
        var secrets = JsonNode.Parse(File.ReadAllText(Path.Combine(data, "secrets.json")))!;
        return new RunningPlatform(
            Address("identity"), Address("intake"), Address("exception-review"), secrets["demo-client-secret"]!.GetValue<string>(),
            resources.Where(resource => resource.Value!["pid"] is not null).ToDictionary(resource => resource.Key, resource => resource.Value!["pid"]!.GetValue<int>()));

        string Address(string name) => resources[name]!["addresses"]!["http"]!.GetValue<string>();
    }

    /// <summary>Resident memory in MiB by resource: the process and its children, for the tools that read a document count too.</summary>
    public Dictionary<string, double> Memory()
    {
        var all = Directory.EnumerateDirectories("/proc").Select(folder => Path.GetFileName(folder)).Where(name => int.TryParse(name, out _))
            .Select(Process).OfType<(int Id, int Parent, double Megabytes)>().ToList();
        var children = all.ToLookup(process => process.Parent);
        return Processes.ToDictionary(process => process.Key, process => Sum(process.Value));

        double Sum(int id) => all.Where(process => process.Id == id).Sum(process => process.Megabytes) + children[id].Sum(child => Sum(child.Id));
    }

    // Raw, of /proc/PID/status: "PPid:	1234" and "VmRSS:	   45678 kB".
    private static (int Id, int Parent, double Megabytes)? Process(string id)
    {
        try
        {
            var lines = File.ReadLines($"/proc/{id}/status").Select(line => line.Split('\t', 2)).Where(parts => parts.Length == 2).ToDictionary(parts => parts[0], parts => parts[1].Trim());
            return lines.TryGetValue("VmRSS:", out var resident)
                ? (int.Parse(id, CultureInfo.InvariantCulture), int.Parse(lines["PPid:"], CultureInfo.InvariantCulture), double.Parse(resident.Split(' ')[0], CultureInfo.InvariantCulture) / 1024)
                : null;
        }
        catch (IOException)
        {
            // It ended while it was looked at.
            return null;
        }
    }
}
