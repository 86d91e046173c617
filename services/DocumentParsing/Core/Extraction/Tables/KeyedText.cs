using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Text outside the tables that speaks about one control: the details of its exception, or management's response.</summary>
internal sealed record KeyedText(ReadControl Control, Passage Details, Passage Response);
