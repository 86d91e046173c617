namespace VendorRisk.AppHost.Native.Running;

/// <summary>The run cannot go on as asked. The message is the whole of what a person needs: one clear line.</summary>
internal sealed class Refused(string message) : Exception(message);
