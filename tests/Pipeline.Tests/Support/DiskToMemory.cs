using System.Collections.Concurrent;
using Pipeline.Files;
using Pipeline.Vocabulary;

namespace Pipeline.Tests.Support;

/// <summary>Reads from the disk and keeps what is written in memory.</summary>
internal sealed class DiskToMemory : IFiles
{
    private readonly DiskFiles _disk = new();
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> _written = new();

    public IEnumerable<string> Written => _written.Keys.Order(StringComparer.Ordinal);

    public byte[] BytesOf(string path) => _written[path].ToArray();

    public bool FileExists(string path) => _disk.FileExists(path);

    public bool FolderExists(string path) => _disk.FolderExists(path);

    public byte[] ReadBytes(string path) => _disk.ReadBytes(path);

    public string ReadText(string path) => _disk.ReadText(path);

    public Seq<string> FilesIn(string folder) => _disk.FilesIn(folder);

    public Seq<string> FoldersIn(string folder) => _disk.FoldersIn(folder);

    public void ReplaceFolder(string folder, Seq<OutputFile> files)
    {
        foreach (var file in files)
            _written[$"{folder}/{file.Path}"] = file.Bytes;
    }

    public void CreateFile(string path, ReadOnlyMemory<byte> bytes) => _written[path] = bytes;

    public void ReplaceFile(string path, ReadOnlyMemory<byte> bytes) => _written[path] = bytes;
}
