using System.Diagnostics.CodeAnalysis;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Tools;

/// <summary>The document as words, or why there are none: exactly one of the two.</summary>
public sealed record ReadOutcome
{
    private ReadOutcome(SourceDocument? document, DocumentRefusal? refusal) => (Document, Refusal) = (document, refusal);

    public SourceDocument? Document { get; }

    public DocumentRefusal? Refusal { get; }

    [MemberNotNullWhen(false, nameof(Document))]
    [MemberNotNullWhen(true, nameof(Refusal))]
    public bool IsRefused => Refusal is not null;

    public static ReadOutcome Of(SourceDocument document) => new(document, refusal: null);

    public static implicit operator ReadOutcome(DocumentRefusal refusal) => new(document: null, refusal);
}
