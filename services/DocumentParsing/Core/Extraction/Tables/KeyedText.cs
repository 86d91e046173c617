using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Text outside the tables that speaks about one control: the details of its exception, or management's response.</summary>
/// <param name="Mark">"exception 2", where the text is headed by the exception's own number and not by the control's.</param>
internal sealed record KeyedText(ReadControl Control, Passage Details, Passage Response, string? Mark = null);
