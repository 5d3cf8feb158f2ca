using Pipeline.Docx;
using Pipeline.Files;
using Pipeline.Jats;
using Pipeline.Recognition;
using Pipeline.References;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Citing;

/// <summary>Reads the reference list of a manuscript, a JATS file or a text, whichever the file is.</summary>
public static class ReferenceFile
{
    /// <summary>The parsed references in their order; null, with errors, where the file cannot be read.</summary>
    /// <param name="profile">Whose words announce the parts of a manuscript.</param>
    public static StageResult<Seq<Reference>?> Read(IFiles files, string path, JournalProfile profile)
    {
        var bytes = files.ReadBytes(path);
        if (KindCheck.ForReferences(bytes, path) is { } refusal)
            return StageResult.Of<Seq<Reference>?>(null, [refusal]);
        return KindOf(bytes, path) switch
        {
            ReferenceFileKind.Word => OfManuscript(bytes, Path.GetFileName(path), profile),
            ReferenceFileKind.Jats => OfJats(bytes, path),
            _ => ReferenceLines.Read(bytes, path).Map(references => references is null ? null : ReferenceStage.Parse(references)),
        };
    }

    /// <summary>As the author wrote them: typed by the data of citation managers where there are any, and not yet normalised.</summary>
    private static StageResult<Seq<Reference>?> OfManuscript(byte[] docx, string name, JournalProfile profile)
    {
        var read = DocxReader.Read(docx, name, new DocxLimits());
        if (read.Value is not { } manuscript)
            return StageResult.Of<Seq<Reference>?>(null, read.Diagnostics);
        var article = ReferenceStage.Apply(Recogniser.Recognise(manuscript, profile).Value, manuscript.Citations);
        return StageResult.Of<Seq<Reference>?>(article.Value.Back.References.References);
    }

    private static StageResult<Seq<Reference>?> OfJats(byte[] xml, string path)
    {
        var read = JatsReader.ReadForPages(xml, path);
        return read.Value is { } article
            ? StageResult.Of<Seq<Reference>?>(ReferenceStage.Parse(article.Back.References.References))
            : StageResult.Of<Seq<Reference>?>(null, read.Diagnostics);
    }

    private static ReferenceFileKind KindOf(ReadOnlySpan<byte> bytes, string path)
    {
        if (
            PathNames.IsManuscript(path)
            || bytes.StartsWith("PK"u8)
            || bytes.StartsWith("{\\rtf"u8)
            || bytes is [0xD0, 0xCF, 0x11, 0xE0, ..]
        )
            return ReferenceFileKind.Word;
        var start = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        var text = start.TrimStart(" \t\r\n"u8);
        var isXml = text is [(byte)'<', ..] || bytes is [0xFF, 0xFE, (byte)'<', 0, ..] or [0xFE, 0xFF, 0, (byte)'<', ..];
        if (!isXml)
            return ReferenceFileKind.Text;
        return bytes.IndexOf("schemas.microsoft.com/office/2006/xmlPackage"u8) >= 0 ? ReferenceFileKind.Word : ReferenceFileKind.Jats;
    }

    private enum ReferenceFileKind
    {
        Word,
        Jats,
        Text,
    }
}
