namespace VendorRisk.AppHost.Native.Running;

/// <summary>What a person wants to know when everything is up: where to go and how to get in.</summary>
internal sealed class Welcome(DataFolder data, IReadOnlyCollection<Resource> resources, RunValues values, ParameterValues parameters)
{
    public string AdminEmail => parameters.Of(resources.OfType<ParameterResource>().Single(parameter => parameter.Name == "first-admin-email"));

    public string Text()
    {
        var lines = new List<string> { "", $"Portal    {Address("web")}" };
        lines.Add(data.IsNew
            ? $"Sign in   {AdminEmail}   password {parameters.OfSecret("first-admin-password")}"
            : $"Sign in   {AdminEmail}   (first password: first-admin-password in {data["secrets.json"]})");
        if (Address("mailbox") is { } mailbox) lines.Add($"Mailbox   {mailbox}");
        lines.Add($"Kept in   {data.Path}   (logs in {data["logs"]})");
        lines.Add("Stop      Ctrl-C");
        return string.Join(Environment.NewLine, lines);
    }

    public string? Address(string name) => resources.FirstOrDefault(resource => resource.Name == name) is { Endpoints: [var first, ..] } resource ? values.Address(resource, first) : null;
}
