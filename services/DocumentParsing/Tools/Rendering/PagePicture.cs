using System.Globalization;
using VendorRisk.Sandboxing;

namespace VendorRisk.DocumentParsing.Tools.Rendering;

/// <summary>One page as a picture, as a person sees it: the crop box, turned by /Rotate.</summary>
internal sealed class PagePicture(Sandbox sandbox, ReadLimits limits)
{
    public Task<(Picture? Picture, DocumentRefusal? Refusal)> GreyAsync(ReadOnlyMemory<byte> file, int page, double dpi, CancellationToken cancellationToken) =>
        RenderAsync(file, page, dpi, ["-gray"], cancellationToken);

    public Task<(Picture? Picture, DocumentRefusal? Refusal)> ColourAsync(ReadOnlyMemory<byte> file, int page, double dpi, CancellationToken cancellationToken) =>
        RenderAsync(file, page, dpi, [], cancellationToken);

    private async Task<(Picture? Picture, DocumentRefusal? Refusal)> RenderAsync(
        ReadOnlyMemory<byte> file, int page, double dpi, string[] colours, CancellationToken cancellationToken)
    {
        var output = new MemoryStream();
        string[] arguments = [.. colours, "-cropbox", "-r", dpi.ToString("0.###", CultureInfo.InvariantCulture), "-f", $"{page}", "-l", $"{page}", "-"];
        var run = await sandbox.RunAsync(new ToolCall("pdftoppm", arguments, file, limits.Picture), stream => stream.CopyTo(output), cancellationToken);
        if (run.Complaint.Contains("Wrong page range", StringComparison.Ordinal))
            return (null, Refusals.NoSuchPage(page));
        if (run.Ending != ToolEnding.Done)
            return (null, Refusals.Of(run));
        return Picture.FromNetpbm(output.GetBuffer().AsSpan(0, (int)output.Length)) is { } picture ? (picture, null) : (null, Refusals.Damaged);
    }
}
