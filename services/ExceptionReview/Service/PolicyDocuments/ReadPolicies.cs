using System.Collections.Concurrent;
using VendorRisk.ExceptionReview.Core.Policy;
using VendorRisk.ExceptionReview.Policies;

namespace VendorRisk.ExceptionReview.PolicyDocuments;

/// <summary>Policies as they were read, by the hash of their text: a thousand reviews are judged by one document.</summary>
internal sealed class ReadPolicies
{
    private const int Most = 500;

    private readonly ConcurrentDictionary<string, ReviewPolicy> _read = new(StringComparer.Ordinal);

    /// <summary>A text that was checked before it was stored.</summary>
    public ReviewPolicy Of(string hash, string text)
    {
        if (hash == ShippedPolicies.DefaultV1.ContentHash)
            return ShippedPolicies.DefaultV1;
        if (_read.Count > Most)
            _read.Clear();
        return _read.GetOrAdd(hash, _ => PolicyYaml.Read(text) is { Succeeded: true, Value: { } policy }
            ? policy
            : throw new InvalidOperationException($"A stored policy cannot be read: {string.Join("; ", PolicyYaml.Read(text).Problems)}"));
    }
}
