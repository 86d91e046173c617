namespace VendorRisk.AppHost.Native;

/// <summary>
/// A value that the manifest writes as a reference ("{postgres.bindings.tcp.port}") and a run as what it stands for ("5432").
/// </summary>
internal abstract record Expression
{
    public static implicit operator Expression(string text) => new Literal(text);
}

internal sealed record Literal(string Text) : Expression;

internal sealed record ParameterValue(ParameterResource Parameter, bool UriEncoded = false) : Expression;

internal sealed record EndpointValue(Resource Resource, string Endpoint, EndpointProperty Property) : Expression;

internal sealed record ConnectionStringValue(IResourceWithConnectionString Resource) : Expression;

internal sealed record Joined(params Expression[] Parts) : Expression;
