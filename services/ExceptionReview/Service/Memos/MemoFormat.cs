namespace VendorRisk.ExceptionReview.Memos;

/// <summary>A format a memo comes in.</summary>
internal sealed record MemoFormat(string Name, string MediaType)
{
    public static readonly MemoFormat Html = new("html", "text/html");
    public static readonly MemoFormat Docx = new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    public static readonly MemoFormat Pdf = new("pdf", "application/pdf");
    public static readonly MemoFormat Json = new("json", "application/json");

    /// <summary>The first is what is given to who takes anything.</summary>
    public static readonly IReadOnlyList<MemoFormat> All = [Html, Docx, Pdf, Json];

    public static MemoFormat? Accepted(IList<Microsoft.Net.Http.Headers.MediaTypeHeaderValue> accepted) => accepted.Count == 0
        ? Html
        : accepted.OrderByDescending(range => range.Quality ?? 1).Where(range => range.Quality is not 0)
            .Select(range => All.FirstOrDefault(format => new Microsoft.Net.Http.Headers.MediaTypeHeaderValue(format.MediaType).IsSubsetOf(range))).OfType<MemoFormat>().FirstOrDefault();
}
