using VendorRisk.ExceptionReview.Core.Policy;

namespace VendorRisk.ExceptionReview.Policies;

/// <summary>The policies that come with the product.</summary>
public static class ShippedPolicies
{
    public const string DefaultV1Name = "default-v1";

    /// <summary>The document as shipped, comments and all: what a customer copies and edits.</summary>
    public static string DefaultV1Text { get; } = Resource("default-v1.yaml");

    /// <summary>The JSON schema of a policy document, for editors.</summary>
    public static string Schema { get; } = Resource("policy.schema.json");

    private static readonly Lazy<ReviewPolicy> Shipped = new(() => PolicyYaml.Read(DefaultV1Text) switch
    {
        { Succeeded: true, Value: { } policy } => policy,
        var failed => throw new InvalidOperationException($"default-v1 does not load: {string.Join("; ", failed.Problems)}"),
    });

    public static ReviewPolicy DefaultV1 => Shipped.Value;

    private static string Resource(string name)
    {
        using var stream = typeof(ShippedPolicies).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not in the assembly");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
