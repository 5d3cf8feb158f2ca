using Pipeline.Vocabulary;

namespace Pipeline.Comparison;

/// <summary>One side of a comparison: a file, or the articles of a build.</summary>
/// <param name="Name">As the user wrote it.</param>
public sealed record Edition(string Name, Seq<EditionFile> Files);

/// <summary>One XML file and what lies beside it.</summary>
/// <param name="Name">Its article's name below the edition ("vol-2-no-1/rahmawati"), empty where the edition is this file alone.</param>
/// <param name="Path">As messages name it.</param>
/// <param name="Beside">Other files of the article by their path from the XML file ("media/image1.png").</param>
public sealed record EditionFile(string Name, string Path, ReadOnlyMemory<byte> Xml, Seq<FileBeside> Beside);

/// <summary>A file beside an article's XML.</summary>
/// <param name="Path">Relative to the XML file, with '/'.</param>
public sealed record FileBeside(string Path, ReadOnlyMemory<byte> Bytes);
