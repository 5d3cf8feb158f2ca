using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx;

/// <summary>The ingest stage: an author's DOCX becomes a <see cref="Manuscript"/>.</summary>
public static class DocxReader
{
    /// <summary>Every rule whose findings this stage may report.</summary>
    public static Seq<Rule> Rules => [];

    /// <summary>
    /// Reads a package. The value is null where it cannot be read as a Word document at all; the findings then hold one
    /// error that says why.
    /// </summary>
    /// <param name="package">The file's bytes.</param>
    /// <param name="fileName">Its name without folders, for messages.</param>
    /// <param name="limits">How much a file may ask of the machine.</param>
    public static StageResult<Manuscript?> Read(ReadOnlyMemory<byte> package, string fileName, DocxLimits limits) =>
        StageResult.Of<Manuscript?>(new Manuscript(fileName, new DocumentProperties(), [], [], [], [], []));
}
