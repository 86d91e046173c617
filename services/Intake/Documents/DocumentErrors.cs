using VendorRisk.ServiceDefaults;

namespace VendorRisk.Intake.Documents;

internal sealed record DocumentNotFound() : Error(ErrorCategory.NotFound, "document-not-found", "There is no such document.");

internal sealed record DocumentMissing() : Error(ErrorCategory.Invalid, "document-missing", "Send the document as the part `file` of a multipart/form-data request.");

internal sealed record DocumentEmpty() : Error(ErrorCategory.Invalid, "empty", "The file is empty. Choose the report as a PDF file.");

internal sealed record DocumentNotAPdf() : Error(ErrorCategory.WrongType, "not-a-pdf", "The file is not a PDF. Ask the vendor for the report as PDF, or print it to PDF.");

internal sealed record DocumentTooLarge() : Error(ErrorCategory.TooLarge, "too-large", "The file is larger than 100 MB. Split it, or save it with smaller pictures.");

internal sealed record DocumentInfected() : Error(ErrorCategory.Invalid, "infected", "The virus scanner found something in this file. It was not stored.");

internal sealed record ScannerUnavailable() : Error(ErrorCategory.Unavailable, "scanner-unavailable", "The virus scanner does not answer, so the file was not stored. Try again later.");

internal sealed record ReplacedNotFound() : Error(ErrorCategory.NotFound, "replaced-not-found", "The document that this one should replace is not one of this vendor's.");

internal sealed record ReplacingNotAllowed() : Error(ErrorCategory.Forbidden, "replacing-not-allowed", "Replacing a document is for analysts and administrators.");

internal sealed record DocumentBusy() : Error(ErrorCategory.Conflict, "document-busy", "The same file is being uploaded or deleted at this moment. Try again.");
