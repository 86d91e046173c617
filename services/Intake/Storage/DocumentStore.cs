using VendorRisk.ServiceDefaults;

namespace VendorRisk.Intake.Storage;

/// <summary>The folder of encrypted files: incoming/ while an upload runs, documents/ORGANISATION/ID once it is accepted. It never holds a byte in the clear.</summary>
internal sealed class DocumentStore
{
    private readonly string _incoming;
    private readonly string _documents;

    public DocumentStore(IConfiguration configuration)
    {
        var root = configuration.Required("Storage:Path", "the folder of the stored documents");
        _incoming = Directory.CreateDirectory(Path.Combine(root, "incoming")).FullName;
        _documents = Directory.CreateDirectory(Path.Combine(root, "documents")).FullName;
    }

    public string NewIncoming() => Path.Combine(_incoming, Guid.NewGuid().ToString("n"));

    /// <summary>Within one folder's file system this is a rename: the file is there whole or not at all.</summary>
    public void Keep(string incoming, Guid organisation, Guid blob)
    {
        var target = PathOf(organisation, blob);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(incoming, target, overwrite: true);
    }

    public FileStream Open(Guid organisation, Guid blob) => new(
        PathOf(organisation, blob), new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan, Share = FileShare.Read | FileShare.Delete });

    public void Delete(Guid organisation, Guid blob) => File.Delete(PathOf(organisation, blob));

    public IEnumerable<FileInfo> Incoming() => new DirectoryInfo(_incoming).EnumerateFiles();

    public IEnumerable<FileInfo> Documents() => new DirectoryInfo(_documents).EnumerateFiles("*", SearchOption.AllDirectories);

    private string PathOf(Guid organisation, Guid blob) => Path.Combine(_documents, organisation.ToString("n"), blob.ToString("n"));
}
