using System.Text;
using Pipeline.Docx.Stories;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Citations;

/// <summary>Knows by their marks the citations of Zotero, Mendeley, EndNote, Citavi and Word, and reads the works they hold.</summary>
/// <param name="limits">How much XML inside a field may ask of the machine.</param>
/// <param name="sources">Word's own sources by their tags.</param>
internal sealed class CitationData(DocxLimits limits, IReadOnlyDictionary<string, CitedItem> sources)
{
    private const string MendeleyTag = "MENDELEY_CITATION_v3_";
    private const string CitaviField = "CitaviPlaceholder{";

    /// <summary>
    /// What a field says of the works it cites: whether it is a citation with data, and the works, null where the data
    /// cannot be read.
    /// </summary>
    /// <param name="code">The field's instruction as stored.</param>
    /// <param name="data">The field's private data in base64, or null.</param>
    public (bool IsCitation, Seq<CitedItem>? Items) OfField(FieldInstruction instruction, string code, string? data)
    {
        if (instruction.Name == "CITATION")
            return (true, [.. instruction.Arguments.Select(sources.GetValueOrDefault).OfType<CitedItem>()]);
        if (instruction is not { Name: "ADDIN", Arguments: [var kind, ..] })
            return (false, null);
        if (kind is "ZOTERO_ITEM" or "CSL_CITATION")
            return OfCsl(code);
        if (kind == "EN.CITE")
            return OfEndNote(code, data);
        return code.IndexOf(CitaviField, StringComparison.Ordinal) is >= 0 and var at
            ? (true, CitaviReader.Read(code[(at + CitaviField.Length)..].TrimEnd().TrimEnd('}')))
            : (false, null);
    }

    /// <summary>What a content control says by its tag; the works of a Mendeley citation stand in the tag itself.</summary>
    public static (bool IsCitation, Seq<CitedItem>? Items) OfControl(string? tag)
    {
        if (tag is null || !tag.StartsWith(MendeleyTag, StringComparison.Ordinal))
            return (false, null);
        return (true, Base64.Decode(tag[MendeleyTag.Length..]) is { } json ? CslReader.Read(json) : null);
    }

    /// <summary>The JSON after the words that announce it.</summary>
    public static (bool IsCitation, Seq<CitedItem>? Items) OfCsl(string code) =>
        code.IndexOf('{', StringComparison.Ordinal) is >= 0 and var at
            ? (true, CslReader.Read(code.AsMemory(at).TrimEnd()))
            : (false, null);

    private (bool IsCitation, Seq<CitedItem>? Items) OfEndNote(string code, string? data)
    {
        if (code.Contains("<EndNote>", StringComparison.Ordinal))
            return (true, EndNoteReader.Read(code, limits));
        return data is null
            ? (false, null)
            : (true, Base64.Decode(data) is { } bytes ? EndNoteReader.Read(Encoding.UTF8.GetString(bytes), limits) : null);
    }

    /// <summary>The private data of a field (w:fldData), or null.</summary>
    public static string? DataOf(OoxmlElement begin) => begin.Child("w:fldData")?.Text is { Length: > 0 } data ? data : null;
}
