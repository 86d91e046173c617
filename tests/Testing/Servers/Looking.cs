using Npgsql;

namespace VendorRisk.Testing.Servers;

/// <summary>What is really in a database, as the superuser sees it.</summary>
public static class Looking
{
    public static async Task<IReadOnlyList<string>> Column(this TestDatabase database, string sql)
    {
        await using var connection = new NpgsqlConnection(database.Administrator);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync())
            values.Add(reader.GetString(0));
        return values;
    }
}
