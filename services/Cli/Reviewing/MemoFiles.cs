using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Memo;
using VendorRisk.Sandboxing;

namespace VendorRisk.Cli.Reviewing;

/// <summary>Writes the memo of a review in the formats somebody asked for.</summary>
internal static class MemoFiles
{
    /// <summary>The exit code; why it is not Done stands on standard error.</summary>
    public static async Task<int> WriteAsync(ReviewArguments arguments, Review review, CancellationToken cancellationToken)
    {
        if (arguments is { Html: null, Docx: null, Pdf: null }) return ExitCode.Done;
        var memo = ReviewMemo.Write(new(review));
        var html = MemoHtml.Write(memo);
        try
        {
            if (arguments.Html is { } htmlPath) await File.WriteAllTextAsync(htmlPath, html, cancellationToken);
            if (arguments.Docx is { } docxPath) await File.WriteAllBytesAsync(docxPath, MemoDocx.Write(memo), cancellationToken);
            if (arguments.Pdf is not { } pdfPath) return ExitCode.Done;
            if (await MemoPdf.PrintAsync(new Sandbox(), html, cancellationToken) is { } pdf)
            {
                await File.WriteAllBytesAsync(pdfPath, pdf, cancellationToken);
                return ExitCode.Done;
            }

            Console.Error.WriteLine($"vendorrisk: {MemoPdf.HowToInstall}");
            return ExitCode.ToolMissing;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"vendorrisk: the memo cannot be written: {exception.Message}");
            return ExitCode.BadArguments;
        }
    }
}
