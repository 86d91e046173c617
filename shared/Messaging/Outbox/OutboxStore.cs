using Npgsql;
using NpgsqlTypes;

namespace VendorRisk.Messaging.Outbox;

/// <summary>The dispatcher's statements, in the worker's role. A row stays locked from the moment it is taken until its fate is written.</summary>
internal static class OutboxStore
{
    // Only the oldest row of an aggregate can be locked, and whoever holds it may send the aggregate's later rows too: no other dispatcher
    // can overtake. A row that the other has just deleted is skipped, because the lock re-reads it.
    private const string Take =
        """
        with heads as (
            select aggregate_id from outbox as head
            where not_before <= now()
              and not exists (select from outbox as earlier where earlier.aggregate_id = head.aggregate_id and earlier.sequence < head.sequence)
            order by sequence limit @aggregates
            for update skip locked)
        select sequence, message_id, organisation_id, aggregate_id, message_type, body, trace_parent, trace_state, attempts
        from outbox where aggregate_id in (select aggregate_id from heads)
        order by sequence limit 500
        """;

    public static async Task<IReadOnlyList<OutgoingMessage>> TakeNext(NpgsqlConnection connection, int aggregates, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Take, connection);
        command.Parameters.AddWithValue("aggregates", aggregates);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var messages = new List<OutgoingMessage>();
        while (await reader.ReadAsync(cancellationToken))
        {
            messages.Add(new OutgoingMessage(
                reader.GetInt64(0), reader.GetGuid(1), reader.GetGuid(2), reader.GetGuid(3), reader.GetString(4), reader.GetString(5),
                reader.IsDBNull(6) ? null : reader.GetString(6), reader.IsDBNull(7) ? null : reader.GetString(7), reader.GetInt32(8)));
        }

        return messages;
    }

    public static async Task Delete(NpgsqlConnection connection, long[] sequences)
    {
        await using var command = new NpgsqlCommand("delete from outbox where sequence = any(@sequences)", connection);
        command.Parameters.AddWithValue("sequences", NpgsqlDbType.Array | NpgsqlDbType.Bigint, sequences);
        await command.ExecuteNonQueryAsync();
    }

    public static async Task PutOff(NpgsqlConnection connection, long sequence, TimeSpan delay, string reason)
    {
        await using var command = new NpgsqlCommand(
            "update outbox set attempts = attempts + 1, not_before = now() + @delay, last_error = left(@reason, 500) where sequence = @sequence", connection);
        command.Parameters.AddWithValue("delay", delay);
        command.Parameters.AddWithValue("reason", reason);
        command.Parameters.AddWithValue("sequence", sequence);
        await command.ExecuteNonQueryAsync();
    }

    public static async Task Sweep(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        // A message cannot come again after so long: queues are short-lived beside it, and a replay from the error queue was never handled.
        await using var command = new NpgsqlCommand(
            "delete from inbox where handled_at < now() - interval '60 days'; delete from idempotency_keys where made_at < now() - interval '60 days'", connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

internal sealed record OutgoingMessage(
    long Sequence, Guid MessageId, Guid OrganisationId, Guid AggregateId, string Type, string Body, string? TraceParent, string? TraceState, int Attempts);
