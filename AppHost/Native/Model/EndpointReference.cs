namespace VendorRisk.AppHost.Native;

public enum EndpointProperty
{
    Url,
    Host,
    Port,
    TargetPort,
}

/// <summary>An address that is known only when the resource has been given its ports.</summary>
public sealed class EndpointReference
{
    internal EndpointReference(Resource resource, string endpointName)
    {
        if (resource.Endpoints.All(endpoint => endpoint.Name != endpointName))
            throw new InvalidOperationException($"Resource '{resource.Name}' has no endpoint '{endpointName}'.");
        (Resource, EndpointName) = (resource, endpointName);
    }

    public string EndpointName { get; }
    internal Resource Resource { get; }

    public EndpointReferenceExpression Property(EndpointProperty property) => new(this, property);
}

public sealed record EndpointReferenceExpression(EndpointReference Endpoint, EndpointProperty Property)
{
    internal Expression Value => new EndpointValue(Endpoint.Resource, Endpoint.EndpointName, Property);
}
