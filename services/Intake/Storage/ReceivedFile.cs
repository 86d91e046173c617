namespace VendorRisk.Intake.Storage;

/// <summary>An upload as it lies in incoming/, encrypted by a key that exists only here. Disposing removes the file unless it was kept.</summary>
internal sealed record ReceivedFile(string Path, byte[] Key, string Sha256, long SizeBytes) : IDisposable
{
    public void Dispose() => File.Delete(Path);
}
