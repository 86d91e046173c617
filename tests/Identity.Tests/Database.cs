using Npgsql;

namespace VendorRisk.Identity.Tests;

/// <summary>A look past the service, at what is really stored.</summary>
internal static class Database
{
    public static async Task<IReadOnlyList<string>> Column(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using NpgsqlCommand command = new(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        List<string> values = [];
        while (await reader.ReadAsync()) values.Add(reader.GetValue(0).ToString() ?? "");
        return values;
    }
}
