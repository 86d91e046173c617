using System.Globalization;

namespace VendorRisk.AppHost.Native.Running;

/// <summary>What an expression stands for on this machine, now.</summary>
internal sealed class RunValues(Ports ports, ParameterValues parameters)
{
    public string Of(Expression expression) => expression switch
    {
        Literal literal => literal.Text,
        ParameterValue { UriEncoded: true } parameter => Uri.EscapeDataString(parameters.Of(parameter.Parameter)),
        ParameterValue parameter => parameters.Of(parameter.Parameter),
        EndpointValue endpoint => Of(endpoint),
        ConnectionStringValue connection => Of(connection.Resource.ConnectionString),
        Joined joined => string.Concat(joined.Parts.Select(Of)),
        _ => throw new InvalidOperationException($"An expression without a value: {expression}"),
    };

    public string Address(Resource resource, Endpoint endpoint) => string.Create(CultureInfo.InvariantCulture, $"{endpoint.Scheme}://{Host(endpoint)}:{ports.Of(resource, endpoint.Name)}");

    // Cookies and redirect addresses go by the name a person types; the servers listen on one address.
    public static string Host(Endpoint endpoint) => endpoint.Transport == "http" ? "localhost" : "127.0.0.1";

    private string Of(EndpointValue value)
    {
        var endpoint = value.Resource.Endpoints.Single(endpoint => endpoint.Name == value.Endpoint);
        return value.Property switch
        {
            EndpointProperty.Url => Address(value.Resource, endpoint),
            EndpointProperty.Host => Host(endpoint),
            EndpointProperty.Port or EndpointProperty.TargetPort => ports.Of(value.Resource, endpoint.Name).ToString(CultureInfo.InvariantCulture),
        };
    }
}
