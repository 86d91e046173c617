using VendorRisk.DocumentParsing.Core.Source;
using VendorRisk.DocumentParsing.Tools.Rendering;
using VendorRisk.Sandboxing;

namespace VendorRisk.DocumentParsing.Tools;

/// <summary>A page as PNG, or why there is none.</summary>
public sealed record PageImage(ReadOnlyMemory<byte> Png, DocumentRefusal? Refusal);

/// <summary>Pages as a person sees them, with places marked.</summary>
public sealed class PageRenderer(Sandbox sandbox, ReadLimits limits)
{
    public const double ScreenDpi = 110;

    /// <param name="marks">Boxes in points from the page's top left, as <see cref="Word.Box"/> has them; empty for the bare page.</param>
    public async Task<PageImage> RenderAsync(
        ReadOnlyMemory<byte> file, string? password, int page, double dpi, IReadOnlyCollection<Box> marks, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(page, 1);
        var (plain, notOpened) = await new Opening(sandbox, limits).OpenAsync(file, password, cancellationToken);
        if (notOpened is not null)
            return new PageImage(default, notOpened);
        var (picture, refusal) = await new PagePicture(sandbox, limits).ColourAsync(plain, page, Math.Clamp(dpi, 36, 300), cancellationToken);
        if (picture is null)
            return new PageImage(default, refusal);
        Highlighter.Mark(picture, marks, Math.Clamp(dpi, 36, 300));
        return new PageImage(Png.Write(picture), null);
    }
}
