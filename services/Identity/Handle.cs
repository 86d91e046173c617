using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace VendorRisk.Identity;

/// <summary>
/// A secret that is carried by whoever may use it: an authorization code, a refresh token, an invitation. It names its organisation, so
/// that its row is looked up under row-level security like every other row; the other 32 bytes are random. Only the hash is stored.
/// </summary>
internal sealed record Handle
{
    private const int OrganisationBytes = 16;
    private const int SecretBytes = 32;

    private Handle(Guid organisation, string text) => (Organisation, Text) = (organisation, text);

    public Guid Organisation { get; }
    public string Text { get; }
    public byte[] Hash => SHA256.HashData(Encoding.ASCII.GetBytes(Text));

    public static Handle New(Guid organisation)
    {
        Span<byte> bytes = stackalloc byte[OrganisationBytes + SecretBytes];
        organisation.TryWriteBytes(bytes);
        RandomNumberGenerator.Fill(bytes[OrganisationBytes..]);
        return new Handle(organisation, Base64Url.EncodeToString(bytes));
    }

    public static Handle? Read(string? text)
    {
        Span<byte> bytes = stackalloc byte[OrganisationBytes + SecretBytes];
        return text is { Length: 64 } && Base64Url.TryDecodeFromChars(text, bytes, out var written) && written == bytes.Length
            ? new Handle(new Guid(bytes[..OrganisationBytes]), text)
            : null;
    }

    // A record would print its text; a handle must never reach a log.
    public override string ToString() => $"handle of {Organisation}";
}
