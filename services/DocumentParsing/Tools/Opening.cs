using VendorRisk.Sandboxing;

namespace VendorRisk.DocumentParsing.Tools;

/// <summary>The checks that cost nothing, and the document without its password: what reading and rendering both begin with.</summary>
internal sealed class Opening(Sandbox sandbox, ReadLimits limits)
{
    public async Task<(ReadOnlyMemory<byte> File, DocumentRefusal? Refusal)> OpenAsync(
        ReadOnlyMemory<byte> file, string? password, CancellationToken cancellationToken)
    {
        if (file.Length == 0)
            return (default, Refusals.Empty);
        if (file.Length > limits.Bytes)
            return (default, Refusals.TooLarge(file.Length, limits.Bytes));
        if (FileKind.OtherThanPdf(file.Span) is { } kind)
            return (default, Refusals.NotAPdf(kind));
        return password is null ? (file, null) : await new Decryption(sandbox, limits).OpenAsync(file, password, cancellationToken);
    }
}
