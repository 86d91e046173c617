using System.Diagnostics.CodeAnalysis;

namespace VendorRisk.DocumentParsing.Tools;

/// <summary>What was asked of a document, its words or its facts, or why it cannot be had: exactly one of the two.</summary>
public sealed record Outcome<T>
    where T : class
{
    private Outcome(T? value, DocumentRefusal? refusal) => (Value, Refusal) = (value, refusal);

    public T? Value { get; }

    public DocumentRefusal? Refusal { get; }

    [MemberNotNullWhen(false, nameof(Value))]
    [MemberNotNullWhen(true, nameof(Refusal))]
    public bool IsRefused => Refusal is not null;

    public static implicit operator Outcome<T>(T value) => new(value, refusal: null);

    public static implicit operator Outcome<T>(DocumentRefusal refusal) => new(value: null, refusal);
}
