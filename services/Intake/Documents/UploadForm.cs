using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using VendorRisk.Intake.Storage;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Intake.Documents;

/// <summary>The parts of an upload, read in whatever order they come; the file is streamed and never held in memory.</summary>
internal sealed class UploadForm : IDisposable
{
    private const int LongestField = 1024;

    public ReceivedFile? File { get; private set; }
    public string FileName { get; private set; } = "document.pdf";
    public Guid? Replaces { get; private set; }
    public static async Task<(UploadForm Form, Error? Refusal)> Read(HttpRequest request, ReceiveFile receive, CancellationToken cancellationToken)
    {
        var form = new UploadForm();
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 100 } boundary)
            return (form, new DocumentMissing());
        try
        {
            var reader = new MultipartReader(boundary, request.Body);
            while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
            {
                if (await form.Take(section, receive, cancellationToken) is { } refusal)
                    return (form, refusal);
            }
        }
        catch
        {
            form.Dispose();
            throw;
        }

        return (form, form.File is null ? new DocumentMissing() : null);
    }

    public void Dispose() => File?.Dispose();

    private async Task<Error?> Take(MultipartSection section, ReceiveFile receive, CancellationToken cancellationToken)
    {
        var disposition = section.GetContentDispositionHeader();
        switch (HeaderUtilities.RemoveQuotes(disposition?.Name ?? default).Value)
        {
            case "file" when File is null:
                FileName = NameOf(disposition!);
                (File, var refusal) = await receive.Run(section.Body, cancellationToken);
                return refusal;
            case "replaces":
                var named = await Text(section, cancellationToken);
                Replaces = Guid.TryParse(named, out var id) ? id : null;
                return named.Length > 0 && Replaces is null ? new ReplacedNotFound() : null;
            default:
                return null;
        }
    }

    // Only a name to show: never a path. "C:\reports\soc2.pdf" and "../../soc2.pdf" are soc2.pdf.
    private static string NameOf(ContentDispositionHeaderValue disposition)
    {
        var given = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value ?? "";
        var name = new string([.. given[(given.LastIndexOfAny(['/', '\\']) + 1)..].Where(character => !char.IsControl(character))]).Trim();
        return name.Length switch { 0 => "document.pdf", > 255 => name[^255..], _ => name };
    }

    private static async Task<string> Text(MultipartSection section, CancellationToken cancellationToken)
    {
        var buffer = new byte[LongestField];
        var length = await section.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return System.Text.Encoding.UTF8.GetString(buffer, 0, length);
    }
}
