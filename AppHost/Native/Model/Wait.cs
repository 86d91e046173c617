namespace VendorRisk.AppHost.Native;

internal sealed record Wait(IResource On, bool ForCompletion);
