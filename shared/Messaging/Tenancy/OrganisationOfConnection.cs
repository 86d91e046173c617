using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace VendorRisk.Messaging.Tenancy;

/// <summary>
/// Tells PostgreSQL whose rows a connection may see, each time it is opened. The pool resets the setting (DISCARD ALL) before it hands
/// the connection to the next, and one that has no organisation sees nothing.
/// </summary>
internal sealed class OrganisationOfConnection : DbConnectionInterceptor
{
    public const string Setting = "vendorrisk.organisation";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Command(connection, eventData);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Command(connection, eventData);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand Command(DbConnection connection, ConnectionEndEventData eventData)
    {
        var command = connection.CreateCommand();
        command.CommandText = $"select set_config('{Setting}', @organisation, false)";
        var parameter = command.CreateParameter();
        parameter.ParameterName = "organisation";
        parameter.Value = (eventData.Context as IOrganisationContext)?.OrganisationId?.ToString() ?? "";
        command.Parameters.Add(parameter);
        return command;
    }
}
