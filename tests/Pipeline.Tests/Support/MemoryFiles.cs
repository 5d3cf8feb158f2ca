using System.Text;
using Pipeline.Files;
using Pipeline.Vocabulary;

namespace Pipeline.Tests.Support;

/// <summary>A file system in memory; folders exist where a file lies below them.</summary>
internal sealed class MemoryFiles : IFiles
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _forbidden = new(StringComparer.Ordinal);

    public string this[string path]
    {
        get => ReadText(path);
        set => _files[Normal(path)] = Encoding.UTF8.GetBytes(value);
    }

    public bool IsFull { get; init; }

    public IEnumerable<string> Paths => _files.Keys;

    public bool FileExists(string path) => _files.ContainsKey(Normal(path));

    public bool FolderExists(string path) =>
        Normal(path) == "." || _files.Keys.Any(file => file.StartsWith($"{Normal(path)}/", StringComparison.Ordinal));

    public byte[] ReadBytes(string path) =>
        _forbidden.Contains(Normal(path)) ? throw new UnauthorizedAccessException($"Access to '{path}' is denied.") : _files[Normal(path)];

    /// <summary>From now on the file is there and cannot be read.</summary>
    public void Forbid(string path) => _forbidden.Add(Normal(path));

    public string ReadText(string path) => Encoding.UTF8.GetString(ReadBytes(path));

    public Seq<string> FilesIn(string folder) =>
        Below(folder).Where(rest => !rest.Contains('/', StringComparison.Ordinal)).Select(rest => $"{folder.TrimEnd('/')}/{rest}").ToSeq();

    public Seq<string> FoldersIn(string folder) =>
        Below(folder)
            .Where(rest => rest.Contains('/', StringComparison.Ordinal))
            .Select(rest => $"{folder.TrimEnd('/')}/{rest[..rest.IndexOf('/', StringComparison.Ordinal)]}")
            .Distinct()
            .ToSeq();

    public MemoryFiles With(string path, byte[] bytes)
    {
        _files[Normal(path)] = bytes;
        return this;
    }

    /// <summary>Takes a file of the repository over.</summary>
    public MemoryFiles With(string path, string repositoryPath)
    {
        _files[Normal(path)] = File.ReadAllBytes(Path.Combine(Repository.Root, repositoryPath));
        return this;
    }

    public void ReplaceFolder(string folder, Seq<OutputFile> files)
    {
        if (IsFull)
            throw new UnwritableException(folder, new IOException("disk full"));
        foreach (var old in _files.Keys.Where(file => file.StartsWith($"{Normal(folder)}/", StringComparison.Ordinal)).ToArray())
            _files.Remove(old);
        foreach (var file in files)
            _files[$"{Normal(folder)}/{file.Path}"] = file.Bytes.ToArray();
    }

    public void CreateFile(string path, ReadOnlyMemory<byte> bytes) => _files.Add(Normal(path), bytes.ToArray());

    public void ReplaceFile(string path, ReadOnlyMemory<byte> bytes) => _files[Normal(path)] = bytes.ToArray();

    private IEnumerable<string> Below(string folder)
    {
        var prefix = Normal(folder) is "." ? string.Empty : $"{Normal(folder)}/";
        return _files.Keys.Where(file => file.StartsWith(prefix, StringComparison.Ordinal)).Select(file => file[prefix.Length..]);
    }

    private static string Normal(string path) =>
        path.StartsWith("./", StringComparison.Ordinal) ? path[2..].TrimEnd('/') : path.TrimEnd('/');
}
