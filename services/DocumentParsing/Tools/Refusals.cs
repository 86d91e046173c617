using System.Diagnostics;
using System.Globalization;
using VendorRisk.Sandboxing;

namespace VendorRisk.DocumentParsing.Tools;

/// <summary>Every refusal of a document, in one place.</summary>
internal static class Refusals
{
    public const string ToolMissingCode = "tool-missing";

    public static readonly DocumentRefusal Empty = new(
        "empty", "The file is empty (0 bytes).", "Send the file again; the transfer was probably cut off at its beginning.");

    public static readonly DocumentRefusal PasswordNeeded = new(
        "password-needed", "The document is encrypted and opens only with a password.", "Give its password with the file, or ask the vendor for a copy without one.");

    public static readonly DocumentRefusal PasswordWrong = new(
        "password-wrong", "The password does not open the document.", "Check the password with whoever sent the document.");

    public static readonly DocumentRefusal Damaged = new(
        "damaged", "The file begins like a PDF but is damaged or incomplete.", "Ask for the file again, or open it in a PDF reader and save a new copy.");

    public static readonly DocumentRefusal NothingToRead = new(
        "nothing-to-read", "The document opens, but no page of it has a word on it.", "Check that it is the right file, and ask the vendor for the report again.");

    public static readonly DocumentRefusal SearchTooLong = new(
        "search-too-long", "The reader did not come to an end with a part of the document's text.", "Judge this document by eye; the fault is the reader's: report it, with the page if you may share it.");

    /// <summary>A fault of ours, told by its kind and by the method in which it arose, and by no word of the document.</summary>
    public static DocumentRefusal ReaderFault(Exception fault)
    {
        // Not the method itself, which native code may not have any more.
        var place = new StackTrace(fault).GetFrames().Select(DiagnosticMethodInfo.Create).FirstOrDefault(method => method?.DeclaringAssemblyName?.Split(',')[0] == typeof(Core.ReportParser).Assembly.GetName().Name);
        return new DocumentRefusal(
            "reader-fault", $"The reader failed on this document ({fault.GetType().Name}{(place is null ? "" : $" in {place.DeclaringTypeName?.Split('+')[0].Split('.')[^1]}.{place.Name}")}).", "Judge this document by eye; the fault is the reader's: report it with the words in brackets.");
    }

    public static DocumentRefusal NotAPdf(string whatItIs) => new(
        "not-a-pdf", $"The file is not a PDF: {whatItIs}.", "Send the report as the PDF that the auditor issued.");

    public static DocumentRefusal TooLarge(long bytes, long limit) => new(
        "too-large", Say($"The file has {Megabytes(bytes)} MB; {Megabytes(limit)} MB are read."), "Send the report without its attachments, or raise the limit.");

    public static DocumentRefusal TooManyPages(int pages, int limit) => new(
        "too-many-pages", Say($"The document has {pages} pages; {limit} are read."), "Send the report alone, or raise the limit.");

    public static DocumentRefusal TooManyScannedPages(int pages, int limit) => new(
        "too-many-scanned-pages", Say($"{pages} pages are pictures without text; {limit} are recognised."), "Ask the vendor for the original PDF with text, or raise the limit.");

    public static DocumentRefusal PageTooLarge(int page, double side) => new(
        "page-too-large", Say($"Page {page} is {side / 72:0} inches long; no report is printed like that."), "Ask for the PDF that the auditor issued.");

    public static DocumentRefusal NoSuchPage(int page) => new(
        "no-such-page", Say($"The document has no page {page}."), "Pages are counted from 1, as they lie in the file.");

    public static DocumentRefusal ToolMissing(string tool) => new(
        ToolMissingCode, $"{tool} is not installed, and reading this document needs it.", Installation(tool));

    /// <summary>The refusal for a tool that did not come to a good end on this document.</summary>
    public static DocumentRefusal Of(ToolRun run) => run.Ending switch
    {
        ToolEnding.Missing => ToolMissing(run.Tool),
        ToolEnding.CpuExceeded or ToolEnding.TimeExceeded => TooCostly("more time than any report needs"),
        ToolEnding.MemoryExceeded => TooCostly("more memory than any report needs"),
        ToolEnding.OutputExceeded => TooCostly("more text than any report has"),
        ToolEnding.Failed when run.Complaint.Contains("Incorrect password", StringComparison.OrdinalIgnoreCase) => PasswordNeeded,
        ToolEnding.Failed or ToolEnding.Done => Damaged,
    };

    private static DocumentRefusal TooCostly(string what) => new(
        "too-costly", $"Reading the document takes {what}: it is damaged, or made to do harm.", "Ask for the PDF that the auditor issued; do not open this one elsewhere.");

    private static string Installation(string tool)
    {
        var package = tool switch { "tesseract" => "tesseract-ocr", "qpdf" => "qpdf", _ => "poppler-utils" };
        var brew = tool switch { "tesseract" => "tesseract", "qpdf" => "qpdf", _ => "poppler" };
        return $"Install it: apt-get install {package} (Debian, Ubuntu), brew install {brew} (macOS).";
    }

    private static string Megabytes(long bytes) => (bytes / 1048576.0).ToString("0.#", CultureInfo.InvariantCulture);

    private static string Say(FormattableString sentence) => sentence.ToString(CultureInfo.InvariantCulture);
}
