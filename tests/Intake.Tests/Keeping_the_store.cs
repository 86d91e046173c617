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
        await WrapWithTheUsualKeyAgain(newKey);
    }

    [Fact]
    public async Task goes_on_with_the_documents_it_can_open_when_a_master_key_was_dropped_too_soon()
    {
        var (lockedBytes, openBytes) = (IntakeApplication.Pdf(), IntakeApplication.Pdf());
        var locked = (await intake.Upload(await intake.AddVendor("Locked"), lockedBytes)).GetProperty("id").GetString();
        var second = new Dictionary<string, string?> { ["Storage:Key"] = IntakeApplication.NewMasterKey() };
        await intake.Restart(second);
        var open = (await intake.Upload(await intake.AddVendor("Open"), openBytes)).GetProperty("id").GetString();
        var secondId = await KeyThatWraps(open);
        var third = new Dictionary<string, string?> { ["Storage:Key"] = IntakeApplication.NewMasterKey(), ["Storage:OlderKeys"] = second["Storage:Key"] };

        await intake.Restart(third);

        await Eventually.True(async () => !(await intake.Rows("select key_id from blobs")).Contains(secondId), "new wrapping of what can be opened");
        Assert.Equal(openBytes, await intake.Parser.GetByteArrayAsync($"/documents/{open}/content"));
        await Assert.ThrowsAsync<HttpRequestException>(() => intake.Parser.GetByteArrayAsync($"/documents/{locked}/content"));
        await WrapWithTheUsualKeyAgain(third);
        Assert.Equal(lockedBytes, await intake.Parser.GetByteArrayAsync($"/documents/{locked}/content"));
    }

    [Fact]
    public async Task wraps_the_others_anew_when_the_wrapped_key_of_one_is_damaged()
    {
        var damaged = (await intake.Upload(await intake.AddVendor("Damaged"), IntakeApplication.Pdf())).GetProperty("id").GetString();
        await FlipBitOfWrappedKey(damaged);
        var whole = (await intake.Upload(await intake.AddVendor("Whole"), IntakeApplication.Pdf())).GetProperty("id").GetString();
        var before = await KeyThatWraps(whole);
        var newKey = new Dictionary<string, string?> { ["Storage:Key"] = IntakeApplication.NewMasterKey(), ["Storage:OlderKeys"] = intake.MasterKey };

        await intake.Restart(newKey);

        await Eventually.True(async () => await KeyThatWraps(whole) != before, "new wrapping of the other");
        Assert.Equal(before, await KeyThatWraps(damaged));
        await FlipBitOfWrappedKey(damaged);
        await WrapWithTheUsualKeyAgain(newKey);
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

    /// <summary>Waits for it: the next test may start the service with the usual key alone.</summary>
    private async Task WrapWithTheUsualKeyAgain(IReadOnlyDictionary<string, string?> before)
    {
        await intake.Restart(new Dictionary<string, string?> { ["Storage:OlderKeys"] = before["Storage:Key"] });
        var usual = await KeyThatWraps((await intake.Upload(await intake.AddVendor($"Wrapped {Guid.NewGuid()}"), IntakeApplication.Pdf())).GetProperty("id").GetString());
        await Eventually.True(async () => (await intake.Rows("select distinct key_id from blobs")) is [var only] && only == usual, "the usual wrapping");
    }

    private async Task<string> KeyThatWraps(string? document) =>
        (await intake.Rows($"select key_id from blobs join documents on documents.blob_id = blobs.id where documents.id = '{document}'")).Single();

    private Task FlipBitOfWrappedKey(string? document) =>
        intake.Rows($"update blobs set wrapped_key = set_byte(wrapped_key, 59, get_byte(wrapped_key, 59) # 1) from documents where documents.blob_id = blobs.id and documents.id = '{document}' returning blobs.id::text");
}
