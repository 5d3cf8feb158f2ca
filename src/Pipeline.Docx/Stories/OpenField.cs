using System.Text;
using Pipeline.Docx.Citations;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;

namespace Pipeline.Docx.Stories;

/// <summary>A field between its first and last mark.</summary>
/// <param name="begin">Its first mark (w:fldChar), which may hold form field data.</param>
/// <param name="hasResult">Whether the file stores a result.</param>
/// <param name="link">Target of the field around it.</param>
internal sealed class OpenField(OoxmlElement begin, bool hasResult, string? link)
{
    public OoxmlElement Begin => begin;

    public bool HasResult => hasResult;

    public StringBuilder Instruction { get; } = new();

    /// <summary>The instruction taken apart, from where the result begins; null before.</summary>
    public FieldInstruction? Parsed { get; set; }

    /// <summary>Where its result begins.</summary>
    public SourceRef ResultStart { get; set; }

    /// <summary>Private data in base64, its own or that of a field in its instruction; null where there is none.</summary>
    public string? Data { get; set; } = CitationData.DataOf(begin);

    public bool IsInResult => Parsed is not null;

    /// <summary>Whether text here is instruction and not result.</summary>
    public bool HidesText => HasResult && !IsInResult;

    /// <summary>The field that gathers a list, this one or one around it ("TOC"); else null.</summary>
    public string? Gathering { get; set; }

    /// <summary>Where its result leads, or null.</summary>
    public string? Link { get; set; } = link;
}
