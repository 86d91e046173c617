using VendorRisk.ServiceDefaults;

namespace VendorRisk.DocumentParsing.Readings;

internal sealed record NoSuchDocument()
    : Error(ErrorCategory.NotFound, "no-such-document", "There is no such document, or its reading has not begun yet.");

internal sealed record NoSuchReading(int Reading)
    : Error(ErrorCategory.NotFound, "no-such-reading", $"The document has no reading {Reading}.");

internal sealed record NotReadable(string Reason, string WhatToDo, string FailureCode)
    : Error(ErrorCategory.Conflict, FailureCode, $"{Reason} {WhatToDo}");

internal sealed record StillReading()
    : Error(ErrorCategory.Conflict, "still-reading", "The document is being read. Ask again when it is done.");
