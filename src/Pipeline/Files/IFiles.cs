using Pipeline.Vocabulary;

namespace Pipeline.Files;

/// <summary>
/// Everything the pipeline does to a disk. The shells give it the real one, tests one in memory. Paths use '/' and are
/// kept as the user wrote them, so that messages name files as the user knows them.
/// </summary>
public interface IFiles
{
    bool FileExists(string path);

    bool FolderExists(string path);

    byte[] ReadBytes(string path);

    string ReadText(string path);

    /// <summary>Paths of the files in a folder itself, in ordinal order of their names.</summary>
    Seq<string> FilesIn(string folder);

    /// <summary>Paths of the folders in a folder itself, in ordinal order of their names.</summary>
    Seq<string> FoldersIn(string folder);

    /// <summary>
    /// Puts a folder with these files in place of the one that may be there, whole or not at all.
    /// </summary>
    /// <exception cref="UnwritableException">It could not be written; what was there before is still there.</exception>
    void ReplaceFolder(string folder, Seq<OutputFile> files);

    /// <summary>Writes one new file and the folders above it.</summary>
    /// <exception cref="UnwritableException">It exists already or could not be written.</exception>
    void CreateFile(string path, ReadOnlyMemory<byte> bytes);

    /// <summary>Puts new content in place of a file's, whole or not at all.</summary>
    /// <exception cref="UnwritableException">It could not be written; what was there before is still there.</exception>
    void ReplaceFile(string path, ReadOnlyMemory<byte> bytes);
}

/// <param name="Path">Relative to its folder, with '/' ("media/image1.png").</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);
