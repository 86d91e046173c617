namespace VendorRisk.AppHost.Native.Running;

/// <summary>
/// PostgreSQL refuses to run as root and RabbitMQ should not: root starts them as the system's own users for them.
/// An ordinary user starts them as himself (null).
/// </summary>
internal sealed record Unprivileged(string User)
{
    public static Unprivileged? For(string user, string folder)
    {
        if (Environment.UserName != "root") return null;
        var found = new Unprivileged(user);
        if (!Tool.Succeeds("id", user)) throw new Refused($"Started as root, but there is no user '{user}' to run its server as. Install the system's package, or start as an ordinary user.");
        // PostgreSQL's and RabbitMQ's users must be able to walk down to the data: /root, for one, does not let them.
        if (!Tool.Succeeds("setpriv", [.. found.Switch, "test", "-x", folder]))
            throw new Refused($"User '{user}' cannot reach {folder}: a folder above it is closed to others. Choose another with --data DIR (e.g. /var/lib/vendorrisk).");
        return found;
    }

    public string[] Switch => [$"--reuid={User}", $"--regid={User}", "--clear-groups", "--"];

    public void Own(string path) => Tool.Run("chown", "-R", $"{User}:", path);
}
