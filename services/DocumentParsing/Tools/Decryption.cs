using System.Text;
using VendorRisk.Sandboxing;

namespace VendorRisk.DocumentParsing.Tools;

/// <summary>The same document without its encryption, made inside the wall.</summary>
/// <remarks>
/// Poppler takes a password only on its command line, where every process list shows it; qpdf takes it from a file.
/// So the first line of standard input is the password, the rest the document, and both are files only in the run's own scratch folder.
/// </remarks>
internal sealed class Decryption(Sandbox sandbox, ReadLimits limits)
{
    private const string Script = """
        set -e; umask 077; d=$(mktemp -d); trap 'rm -rf "$d"' EXIT
        IFS= read -r p; printf '%s' "$p" > "$d/p"; cat > "$d/in"
        "$0" --password-file="$d/p" --decrypt "$d/in" "$d/out" >&2 || [ $? -eq 3 ]
        cat "$d/out"
        """;

    public async Task<(ReadOnlyMemory<byte> File, DocumentRefusal? Refusal)> OpenAsync(
        ReadOnlyMemory<byte> file, string password, CancellationToken cancellationToken)
    {
        if (sandbox.Find("qpdf") is not { } qpdf)
            return (default, Refusals.ToolMissing("qpdf"));
        // A password has no line break; one that does can be no password.
        if (password.AsSpan().ContainsAny('\n', '\r', '\0'))
            return (default, Refusals.PasswordWrong);
        var input = new byte[Encoding.UTF8.GetByteCount(password) + 1 + file.Length];
        var length = Encoding.UTF8.GetBytes(password, input);
        input[length] = (byte)'\n';
        file.CopyTo(input.AsMemory(length + 1));
        var opened = new MemoryStream();
        var call = new ToolCall("sh", ["-c", Script, qpdf], input, limits.Opening);
        var run = await sandbox.RunAsync(call, stream => stream.CopyTo(opened), cancellationToken);
        input.AsSpan(0, length).Clear();
        if (run.Ending == ToolEnding.Done)
            return (opened.GetBuffer().AsMemory(0, (int)opened.Length), null);
        return run.Complaint.Contains("invalid password", StringComparison.OrdinalIgnoreCase) ? (default, Refusals.PasswordWrong) : (default, Refusals.Of(run));
    }
}
