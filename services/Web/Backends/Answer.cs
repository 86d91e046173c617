using System.Diagnostics.CodeAnalysis;

namespace VendorRisk.Web.Backends;

/// <summary>What a service said: the value asked for, or a refusal. Never both, never neither.</summary>
public sealed class Answer<T> where T : class
{
    private readonly T? value;
    private readonly Refusal? refusal;

    private Answer(T? value, Refusal? refusal) => (this.value, this.refusal) = (value, refusal);

    /// <summary>The entity tag that came with the value, for the edit that may follow.</summary>
    public string? Tag { get; private init; }

    public static Answer<T> Of(T value, string? tag = null) => new(value, refusal: null) { Tag = tag };

    public static Answer<T> Refused(Refusal refusal) => new(value: null, refusal);

    public bool Is([NotNullWhen(true)] out T? given, [NotNullWhen(false)] out Refusal? why)
    {
        (given, why) = (value, refusal);
        return given is not null;
    }
}

/// <summary>Said by calls that only do something.</summary>
public sealed record Done
{
    public static readonly Done Value = new();
}
