using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>The archive was packed by a person and not by a word processor.</summary>
internal static class RepackedArchive
{
    public static Rule Rule { get; } =
        new(
            "DOCX050",
            Severity.Notice,
            "Archive packed by hand",
            "Someone unpacked the document and packed it again, perhaps after changing it outside Word, which does not open such a file.",
            "ECMA-376 part 2 §7.2",
            "an archive with My Article/word/document.xml in it",
            "an archive with word/document.xml in it",
            "Check that it is the author's last version; nothing was left out but the archiver's own files."
        );

    public static Diagnostic At(SourceRef place) =>
        Rule.At(place, "The archive holds a folder or files that an archiver added; the document in it was read.");
}
