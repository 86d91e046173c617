using System.Text.Json;

namespace VendorRisk.AppHost.Native.Running;

/// <summary>state.json: what runs, where it answers and where it logs, for scripts and tests. No secrets.</summary>
internal sealed class StateFile(DataFolder data, IReadOnlyList<Resource> resources, RunValues values, Board board, Log log, string controlSocket)
{
    private readonly Lock guard = new();

    public void Write()
    {
        lock (guard)
        {
            var state = new
            {
                Environment.ProcessId,
                Data = data.Path,
                Control = controlSocket,
                Resources = resources.ToDictionary(resource => resource.Name, Describe),
            };
            File.WriteAllText(data["state.json.new"], JsonSerializer.Serialize(state, JsonOptions.Indented));
            File.Move(data["state.json.new"], data["state.json"], overwrite: true);
        }
    }

    private object Describe(Resource resource)
    {
        var state = board[resource.Name];
        return new
        {
            State = state.Phase,
            state.Detail,
            state.Pid,
            state.Restarts,
            Addresses = resource.Endpoints.ToDictionary(endpoint => endpoint.Name, endpoint => values.Address(resource, endpoint)),
            Log = log.FileOf(resource.Name),
        };
    }
}
