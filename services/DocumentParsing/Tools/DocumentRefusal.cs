namespace VendorRisk.DocumentParsing.Tools;

/// <summary>Why a document cannot be read. The code is stable; the sentences are for the person who sent it.</summary>
/// <param name="Code">empty, not-a-pdf, too-large, damaged, password-needed, password-wrong, too-many-pages, page-too-large, nothing-to-read, too-many-scanned-pages, too-costly, search-too-long, reader-fault, no-such-page, tool-missing.</param>
/// <param name="Reason">One sentence: what is wrong.</param>
/// <param name="WhatToDo">One sentence: what helps.</param>
public sealed record DocumentRefusal(string Code, string Reason, string WhatToDo)
{
    /// <summary>The installation, not the document, is to be mended; the document can be read afterwards.</summary>
    public bool IsOurs => Code == Refusals.ToolMissingCode;
}
