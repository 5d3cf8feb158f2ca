using Pipeline.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Files;

namespace Pipeline.Files;

/// <summary>Tells of a file that a command cannot take what it is, and which command takes it.</summary>
public static class KindCheck
{
    /// <summary>Why a command that reads JATS or NLM XML cannot take the file; null where it may be such a file.</summary>
    public static Diagnostic? ForXml(ReadOnlySpan<byte> file, string path) =>
        FileSniffer.KindOf(file) is { Family: not (FileFamily.Jats or FileFamily.Xml) } kind && !IsSpoiltXml(file, kind)
            ? At(path, kind, "JATS or NLM XML")
            : null;

    /// <summary>Why a command that reads manuscripts cannot take the file, where another command can; null otherwise.</summary>
    public static Diagnostic? ForManuscripts(ReadOnlySpan<byte> file, string path) =>
        FileSniffer.KindOf(file) is { Family: FileFamily.Jats } kind ? At(path, kind, "Word manuscripts (DOCX)") : null;

    /// <summary>Why no references can be read out of the file; null where they may be.</summary>
    public static Diagnostic? ForReferences(ReadOnlySpan<byte> file, string path) =>
        FileSniffer.KindOf(file) is { Family: FileFamily.Empty or FileFamily.Page or FileFamily.Picture } kind
            ? At(path, kind, "Word manuscripts, JATS or NLM XML, or text")
            : null;

    /// <summary>Characters before the first tag make XML that cannot be read, which the reader tells by line and position.</summary>
    private static bool IsSpoiltXml(ReadOnlySpan<byte> file, FileKind kind) => kind.Family == FileFamily.Text && file.Contains((byte)'<');

    private static Diagnostic At(string path, FileKind kind, string wanted) =>
        OtherKindOfFile.Rule.At(new SourceRef(path), $"The file is {kind.Name}; this command takes {wanted}.{AdviceFor(kind.Family)}");

    private static string AdviceFor(FileFamily family) =>
        family switch
        {
            FileFamily.Word => " 'pipeline build' makes JATS of a manuscript, 'pipeline check' tells what stands in its way.",
            FileFamily.OtherDocument => " Save it as DOCX in the program it belongs to, and give that to 'pipeline build'.",
            FileFamily.Protected => " Take the password off in Word, and give the file to 'pipeline build'.",
            FileFamily.Page => " No command reads it: take the XML or the manuscript that it was made from.",
            FileFamily.Jats =>
                " 'pipeline typeset' makes PDF and HTML of it, 'pipeline jats' writes it anew, 'pipeline validate' checks it.",
            _ => string.Empty,
        };
}
