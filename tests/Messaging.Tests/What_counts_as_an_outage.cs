using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using VendorRisk.Messaging.Bus;

namespace VendorRisk.Messaging.Tests;

public sealed class What_counts_as_an_outage
{
    public static TheoryData<string, Exception, bool> Cases => new()
    {
        { "database refuses", new NpgsqlException("", new SocketException((int)SocketError.ConnectionRefused)), true },
        { "database breaks off while saving", new DbUpdateException("", new NpgsqlException("", new IOException())), true },
        { "database is starting", new PostgresException("", "FATAL", "FATAL", PostgresErrorCodes.CannotConnectNow), true },
        { "row exists already", new DbUpdateException("", new PostgresException("", "ERROR", "ERROR", PostgresErrorCodes.UniqueViolation)), false },
        { "service does not answer", new HttpRequestException("", inner: null, statusCode: null), true },
        { "service is starting", new HttpRequestException("", inner: null, HttpStatusCode.ServiceUnavailable), true },
        { "service knows no such thing", new HttpRequestException("", inner: null, HttpStatusCode.NotFound), false },
        { "mistake of ours", new InvalidOperationException(), false },
    };

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void is_what_may_pass_by_itself(string what, Exception exception, bool isOutage) =>
        Assert.True(Definition.Sees(exception) == isOutage, what);

    private sealed class Definition : ServiceConsumerDefinition<NoteConsumer>
    {
        public static bool Sees(Exception exception) => IsOutage(exception);
    }
}
