using System.Net;
using VendorRisk.Testing;
using VendorRisk.Testing.Hosting;

namespace VendorRisk.Intake.Tests;

public sealed class Keeping_the_store(IntakeApplication intake) : IClassFixture<IntakeApplication>
{
    private static readonly Dictionary<string, string?> SweepNow = new() { ["Storage:SweepAfter"] = "00:00:00" };

    [Fact]
    public async Task removes_what_a_killed_process_left_and_nothing_else()
    {
        var bytes = IntakeApplication.Pdf();
        var id = (await intake.Upload(await intake.AddVendor("Kept"), bytes)).GetProperty("id").GetString();
        var (incoming, orphan) = (intake.PutStray("incoming"), intake.PutStray($"documents/{intake.Organisation:n}"));

        await intake.Restart(SweepNow);

        await Eventually.True(() => Task.FromResult(!File.Exists(incoming) && !File.Exists(orphan)), "swept files");
        Assert.Equal(bytes, await intake.Parser.GetByteArrayAsync($"/documents/{id}/content"));
    }

    [Fact]
    public async Task wraps_keys_anew_so_that_an_old_master_key_can_be_thrown_away()
    {
        var bytes = IntakeApplication.Pdf();
        var id = (await intake.Upload(await intake.AddVendor("Rotated"), bytes)).GetProperty("id").GetString();
        var newKey = new Dictionary<string, string?> { ["Storage:Key"] = IntakeApplication.NewMasterKey() };
        var both = new Dictionary<string, string?>(newKey) { ["Storage:OlderKeys"] = intake.MasterKey };
        var before = await intake.Rows("select distinct key_id from blobs");

        await intake.Restart(both);
        await Eventually.True(async () => !(await intake.Rows("select distinct key_id from blobs")).Intersect(before).Any(), "new wrappings");
        await intake.Restart(newKey);

        Assert.Equal(bytes, await intake.Parser.GetByteArrayAsync($"/documents/{id}/content"));
        await intake.Restart(new Dictionary<string, string?> { ["Storage:OlderKeys"] = newKey["Storage:Key"] });
    }

    [Fact]
    public async Task notices_a_file_that_was_changed_or_cut_off()
    {
        var id = (await intake.Upload(await intake.AddVendor("Tampered"), IntakeApplication.Pdf(200_000))).GetProperty("id").GetString();
        var file = intake.StoredFiles().MaxBy(File.GetLastWriteTimeUtc)!;
        var whole = await File.ReadAllBytesAsync(file);

        foreach (var damaged in new[] { whole[..^1], whole[..(4 + (2 * (65_536 + 16)))], [.. whole[..100], (byte)~whole[100], .. whole[101..]] })
        {
            await File.WriteAllBytesAsync(file, damaged);
            await Assert.ThrowsAsync<HttpRequestException>(() => intake.Parser.GetByteArrayAsync($"/documents/{id}/content"));
        }
    }

    [Fact]
    public async Task accepts_uploads_while_the_broker_is_away()
    {
        await intake.Restart(new Dictionary<string, string?> { ["ConnectionStrings:messaging"] = "amqp://127.0.0.1:9/" });

        await intake.Upload(await intake.AddVendor("No Broker"), IntakeApplication.Pdf());

        Assert.Contains("DocumentSubmitted", string.Join(' ', await intake.Rows("select message_type from outbox")), StringComparison.Ordinal);
        using var anonymous = intake.Anonymous;
        await anonymous.GetAsync("/health").Is(HttpStatusCode.OK);
    }
}
