using System.Security.Cryptography;
using System.Text.Json;

namespace VendorRisk.AppHost.Native.Running;

/// <summary>
/// A parameter's value: from the environment (Parameters__name, as in Aspire), else as kept from an earlier run, else as
/// Program.cs has it; a secret nobody gave is made once and kept in secrets.json, readable by its owner only.
/// </summary>
internal sealed class ParameterValues
{
    private const string Letters = "abcdefghijkmnopqrstuvwxyz";
    private const string Capitals = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const string Digits = "23456789";
    private const string Special = "-_.~";

    private readonly Lock guard = new();
    private readonly DataFolder data;
    private readonly SortedDictionary<string, string> kept;

    public ParameterValues(DataFolder data)
    {
        this.data = data;
        kept = data.IsNew ? [] : JsonSerializer.Deserialize<SortedDictionary<string, string>>(File.ReadAllText(data["secrets.json"]))!;
    }

    public string Of(ParameterResource parameter)
    {
        var given = Environment.GetEnvironmentVariable($"Parameters__{parameter.Name}") ?? Environment.GetEnvironmentVariable($"Parameters__{parameter.Name.Replace('-', '_')}");
        if (given is not null) return given;
        if (!parameter.Secret)
            return parameter.Value ?? throw new Refused($"Parameter '{parameter.Name}' has no value. Set the environment variable Parameters__{parameter.Name.Replace('-', '_')}.");
        return OfSecret(parameter.Name, parameter.Generated?.Special ?? true);
    }

    public string OfSecret(string name, bool special = true)
    {
        lock (guard)
        {
            if (kept.TryGetValue(name, out var value)) return value;
            // A key is 32 random bytes; everything else is a password that survives connection strings and shells as it is.
            value = name.EndsWith("-key", StringComparison.Ordinal) ? Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)) : Password(special);
            kept[name] = value;
            data.WriteSecretly("secrets.json", JsonSerializer.Serialize(kept, JsonOptions.Indented));
            return value;
        }
    }

    private static string Password(bool special)
    {
        var kinds = special ? new[] { Letters, Capitals, Digits, Special } : [Letters, Capitals, Digits];
        char[] password = [.. kinds.SelectMany(kind => RandomNumberGenerator.GetItems<char>(kind, 1)), .. RandomNumberGenerator.GetItems<char>(Letters + Capitals + Digits, 22 - kinds.Length)];
        RandomNumberGenerator.Shuffle<char>(password);
        // A leading special character reads as an option or a range in too many places.
        var first = Array.FindIndex(password, char.IsLetter);
        (password[0], password[first]) = (password[first], password[0]);
        return new string(password);
    }
}
