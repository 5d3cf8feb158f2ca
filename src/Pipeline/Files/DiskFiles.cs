using Pipeline.Vocabulary;

namespace Pipeline.Files;

/// <summary>The machine's own file system.</summary>
public sealed class DiskFiles : IFiles
{
    public bool FileExists(string path) => File.Exists(path);

    public bool FolderExists(string path) => Directory.Exists(path);

    public byte[] ReadBytes(string path) => File.ReadAllBytes(path);

    public string ReadText(string path) => File.ReadAllText(path);

    public Seq<string> FilesIn(string folder) => Named(folder, Directory.EnumerateFiles(folder));

    public Seq<string> FoldersIn(string folder) => Named(folder, Directory.EnumerateDirectories(folder));

    /// <summary>
    /// Writes beside the target first. A folder cannot be put over another in one step on every system, so the old one
    /// is moved aside just before the new one takes its name: killed between the two, a run leaves it there, and the next
    /// puts it back before it writes.
    /// </summary>
    public void ReplaceFolder(string folder, Seq<OutputFile> files) =>
        UnwritableException.Guard(
            folder,
            () =>
            {
                var target = Path.GetFullPath(folder);
                var parent = Path.GetDirectoryName(target) ?? throw new IOException("it is the root of a disk.");
                Directory.CreateDirectory(parent);
                var aside = Path.Combine(parent, $".{Path.GetFileName(target)}.old");
                var fresh = Path.Combine(parent, $".{Path.GetFileName(target)}.new");
                PutBack(aside, target);
                Remove(aside);
                Remove(fresh);
                try
                {
                    foreach (var file in files)
                        Write(Path.Combine(fresh, file.Path), file.Bytes);
                    if (Directory.Exists(target))
                        Directory.Move(target, aside);
                    Directory.Move(fresh, target);
                }
                catch
                {
                    PutBack(aside, target);
                    Remove(fresh);
                    throw;
                }

                Remove(aside);
            }
        );

    public void CreateFile(string path, ReadOnlyMemory<byte> bytes) =>
        UnwritableException.Guard(
            path,
            () =>
            {
                if (File.Exists(path))
                    throw new IOException("it exists already.");
                Write(path, bytes);
            }
        );

    /// <summary>Writes beside the target first, under a name that no file of the user has.</summary>
    public void ReplaceFile(string path, ReadOnlyMemory<byte> bytes) =>
        UnwritableException.Guard(
            path,
            () =>
            {
                var fresh = Path.Combine(
                    Path.GetDirectoryName(path) ?? string.Empty,
                    $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}"
                );
                try
                {
                    Write(fresh, bytes);
                    File.Move(fresh, path, overwrite: true);
                }
                catch
                {
                    File.Delete(fresh);
                    throw;
                }
            }
        );

    private static Seq<string> Named(string folder, IEnumerable<string> paths) =>
        paths.Select(path => $"{folder.TrimEnd('/', '\\')}/{Path.GetFileName(path)}").Order(StringComparer.Ordinal).ToSeq();

    private static void Write(string path, ReadOnlyMemory<byte> bytes)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
        File.WriteAllBytes(path, bytes.Span);
    }

    private static void PutBack(string aside, string target)
    {
        if (!Directory.Exists(target) && Directory.Exists(aside))
            Directory.Move(aside, target);
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
