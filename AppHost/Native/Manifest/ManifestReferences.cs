namespace VendorRisk.AppHost.Native.Manifest;

/// <summary>Turns expressions into references, and remembers what was referred to without being a resource: it is written at the end.</summary>
internal sealed class ManifestReferences(HashSet<string> written)
{
    private readonly OrderedDictionary<string, ParameterResource> parameters = [];
    private readonly OrderedDictionary<string, ParameterResource> encoded = [];

    public IReadOnlyList<ParameterResource> Parameters => [.. parameters.Values];

    public static string EncodedName(ParameterResource parameter) => $"{parameter.Name}-uri-encoded";

    public bool TakeEncoded(ParameterResource parameter) => encoded.Remove(parameter.Name);

    public IReadOnlyList<ParameterResource> TakeEncoded()
    {
        ParameterResource[] remaining = [.. encoded.Values];
        encoded.Clear();
        return remaining;
    }

    public string Text(Expression expression) => expression switch
    {
        Literal literal => literal.Text,
        ParameterValue parameter => Text(parameter),
        EndpointValue endpoint => $"{{{endpoint.Resource.Name}.bindings.{endpoint.Endpoint}.{Property(endpoint.Property)}}}",
        ConnectionStringValue connection => $"{{{connection.Resource.Name}.connectionString}}",
        Joined joined => string.Concat(joined.Parts.Select(Text)),
        _ => throw new InvalidOperationException($"An expression without a form in a manifest: {expression}"),
    };

    private string Text(ParameterValue value)
    {
        var parameter = value.Parameter;
        if (!written.Contains(parameter.Name)) parameters.TryAdd(parameter.Name, parameter);
        if (!value.UriEncoded) return $"{{{parameter.Name}.value}}";
        encoded.TryAdd(parameter.Name, parameter);
        return $"{{{EncodedName(parameter)}.value}}";
    }

    private static string Property(EndpointProperty property) => property switch
    {
        EndpointProperty.Url => "url",
        EndpointProperty.Host => "host",
        EndpointProperty.Port => "port",
        EndpointProperty.TargetPort => "targetPort",
    };
}
