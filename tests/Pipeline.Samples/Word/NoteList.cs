using System.Xml.Linq;
using Pipeline.Samples.Markup;

namespace Pipeline.Samples.Word;

/// <summary>The footnotes or the endnotes of a document.</summary>
/// <param name="document">The document.</param>
/// <param name="kind">"footnote" or "endnote".</param>
internal sealed class NoteList(WordDocument document, string kind)
{
    private const int FirstId = 1;

    private readonly List<XElement> notes = [];

    public Part Part { get; } = new($"word/{kind}s.xml", $"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}s+xml");

    private string StyleName => char.ToUpperInvariant(kind[0]) + kind[1..];

    /// <summary>Adds a note.</summary>
    /// <param name="sign">The mark its author chose for it, or null where Word counts.</param>
    /// <returns>The run with its mark, for the text.</returns>
    public XElement Add(IReadOnlyList<Inline> content, string? language, string? sign = null)
    {
        var id = new XAttribute(Ns.W + "id", FirstId + notes.Count);
        var runs = new RunWriter(document);
        var mark = new RunStyle { Style = StyleName + "Reference" };
        var note = new XElement(Ns.W + kind, id);
        notes.Add(note);
        note.Add(
            document.Paragraph(
                new ParagraphStyle { Style = StyleName + "Text" },
                [
                    runs.Run(mark, sign is null ? new XElement(Ns.W + (kind + "Ref")) : new XElement(Ns.W + "t", sign)),
                    .. runs.Text(" ", RunStyle.Plain),
                    .. new InlineWriter(document, Part).Write(content, new RunStyle { Language = language }),
                ]
            )
        );
        return sign is null
            ? runs.Run(mark, new XElement(Ns.W + (kind + "Reference"), id))
            : runs.Run(
                mark,
                new XElement(Ns.W + (kind + "Reference"), new XAttribute(Ns.W + "customMarkFollows", 1), id),
                new XElement(Ns.W + "t", sign)
            );
    }

    /// <summary>Writes the part: the two separators every such part begins with, then the notes.</summary>
    public void Write() =>
        Part.Write(
            new XElement(Ns.W + (kind + "s"), Ns.Declarations, Separator("separator", -1), Separator("continuationSeparator", 0), notes)
        );

    private XElement Separator(string type, int id) =>
        new(
            Ns.W + kind,
            new XAttribute(Ns.W + "type", type),
            new XAttribute(Ns.W + "id", id),
            new XElement(Ns.W + "p", new XElement(Ns.W + "r", new XElement(Ns.W + type)))
        );
}
