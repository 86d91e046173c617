using System.Globalization;
using System.Text;

namespace VendorRisk.AppHost.Native.Running;

internal static class StatusTable
{
    public static string Of(IReadOnlyList<Resource> resources, Board board, RunValues values)
    {
        var text = new StringBuilder();
        Row("resource", "state", "process", "restarts", "address");
        foreach (var resource in resources)
        {
            var state = board[resource.Name];
            var addresses = string.Join("  ", resource.Endpoints.Select(endpoint => values.Address(resource, endpoint)));
            Row(resource.Name, JsonName(state.Phase), state.Pid?.ToString(CultureInfo.InvariantCulture) ?? "-", state.Restarts.ToString(CultureInfo.InvariantCulture), addresses);
            if (state.Phase is Phase.Waiting or Phase.BackingOff or Phase.Unavailable) text.AppendLine(CultureInfo.InvariantCulture, $"                   {state.Detail}");
        }

        return text.ToString().TrimEnd();

        void Row(string name, string state, string pid, string restarts, string address) =>
            text.AppendLine($"{name,-18} {state,-12} {pid,-8} {restarts,-9} {address}".TrimEnd());
    }

    private static string JsonName(Phase phase) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(phase.ToString());
}
