using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;

namespace VendorRisk.Web.Session;

/// <summary>
/// The sessions of the portal: one encrypted file each, beside the data-protection keys, so that a restart or a second replica
/// on the same folder keeps people signed in. The browser holds only the session's random id; tokens never leave the server.
/// </summary>
internal sealed class Tickets(SignInOptions options, IDataProtectionProvider protection, TimeProvider clock) : ITicketStore
{
    public const string SessionClaim = "portal_session";

    private readonly DirectoryInfo folder = Directory.CreateDirectory(Path.Combine(options.KeysPath, "sessions"));
    private readonly IDataProtector protector = protection.CreateProtector("VendorRisk.Web.Tickets");

    /// <summary>A fresh, unguessable session id (256 bits).</summary>
    public static string NewSession() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var session = ticket.Principal.FindFirst(SessionClaim)?.Value
            ?? throw new InvalidOperationException("A person signed in without a session id.");
        await RenewAsync(session, ticket);
        return session;
    }

    public async Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        var bytes = protector.Protect(TicketSerializer.Default.Serialize(ticket));
        var target = PathOf(key);
        var draft = $"{target}.{Guid.CreateVersion7():N}.new";
        // Written beside and moved over: a reader sees the old session or the new one, never half of one.
        await File.WriteAllBytesAsync(draft, bytes);
        File.Move(draft, target, overwrite: true);
    }

    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        byte[] bytes;
        try
        {
            bytes = await File.ReadAllBytesAsync(PathOf(key));
        }
        catch (FileNotFoundException)
        {
            return null;
        }

        try
        {
            var ticket = TicketSerializer.Default.Deserialize(protector.Unprotect(bytes));
            return ticket?.Properties.ExpiresUtc > clock.GetUtcNow() ? ticket : null;
        }
        catch (CryptographicException)
        {
            // The key ring was replaced: nobody can open this session any more, so it is over.
            return null;
        }
    }

    public Task RemoveAsync(string key)
    {
        File.Delete(PathOf(key));
        return Task.CompletedTask;
    }

    /// <summary>Held while a session's tokens are renewed: a refresh token may be used once, also when two replicas want it.</summary>
    public async Task<FileStream> HoldAsync(string key, CancellationToken cancel)
    {
        for (; ; )
        {
            try
            {
                return new FileStream(PathOf(key) + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (!cancel.IsCancellationRequested)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), cancel);
            }
        }
    }

    /// <summary>Removes sessions that nobody can use any more; returns how many.</summary>
    public int Sweep(TimeSpan olderThan, CancellationToken cancel)
    {
        var removed = 0;
        foreach (var file in folder.EnumerateFiles())
        {
            cancel.ThrowIfCancellationRequested();
            if (clock.GetUtcNow() - file.LastWriteTimeUtc < olderThan) continue;
            file.Delete();
            removed++;
        }

        return removed;
    }

    // The name on disk is a hash of the id: a listing of the folder gives nobody a session.
    private string PathOf(string key) =>
        Path.Combine(folder.FullName, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key))));
}
