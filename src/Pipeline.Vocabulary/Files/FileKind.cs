namespace Pipeline.Vocabulary.Files;

/// <summary>What a file is, whatever its name says.</summary>
/// <param name="Name">With its article, as in a sentence ("a PDF file").</param>
public readonly record struct FileKind(FileFamily Family, string Name);

/// <summary>Kinds of files by what can be done with them.</summary>
public enum FileFamily
{
    Empty,

    /// <summary>A Word document of today's kind, in a package or flat.</summary>
    Word,

    /// <summary>What the programs that write it can save as a Word document.</summary>
    OtherDocument,

    /// <summary>What opens with a password alone.</summary>
    Protected,

    Page,
    Picture,
    Archive,

    /// <summary>A JATS or NLM article.</summary>
    Jats,

    Xml,
    Text,
}
