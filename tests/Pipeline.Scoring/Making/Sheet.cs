using System.Xml.Linq;
using Pipeline.Samples.Markup;
using Pipeline.Samples.Word;

namespace Pipeline.Scoring.Making;

/// <summary>The manuscript being written, a paragraph at a time, in the format of a look.</summary>
internal sealed class Sheet
{
    private readonly InlineWriter _runs;
    private readonly HandSpacing _spacing;
    private int _pictures;

    public Sheet(Look look, Noise choices, DocumentProperties properties, uint seed)
    {
        Look = look;
        Choices = choices;
        Document = new WordDocument(look.Producer, look.Format.Styles, seed) { Properties = properties };
        _runs = new(Document, Document.Main);
        _spacing = new(choices);
        Notes = new(
            look.HasTypedNotes ? null
            : look.HasEndnotes ? "en"
            : "fn"
        );
    }

    public Look Look { get; }

    /// <summary>What the author happened to do in this manuscript.</summary>
    public Noise Choices { get; }

    public WordDocument Document { get; }

    public NoteMarks Notes { get; }

    /// <summary>"Given Surname @ address" for each e-mail address and ORCID iD written, in no order.</summary>
    public List<string> Contacts { get; } = [];

    public void Add(Kind kind, string text) => Add(kind, [new Text(text)]);

    public void Add(Kind kind, IReadOnlyList<Inline> text)
    {
        Add(Paragraph(Look.Format[kind], text, isRunning: kind is Kind.Text or Kind.Quotation or Kind.Abstract));
    }

    public void Add(Format format, IReadOnlyList<Inline> text) => Add(Paragraph(format, text));

    public void Add(XElement block)
    {
        Document.Body.Add(block);
        if (Look.HasEmptyParagraphs && Choices.OneIn(2))
            Document.Body.Add(Paragraph(Look.Format[Kind.Text] with { Paragraph = ParagraphStyle.Plain }, []));
    }

    public XElement Paragraph(Kind kind, string text) => Paragraph(Look.Format[kind], [new Text(text)]);

    /// <param name="isRunning">The paragraph is long text, in which hands leave their traces.</param>
    public XElement Paragraph(Format format, IReadOnlyList<Inline> text, bool isRunning = false)
    {
        var noted = Notes.Write(text);
        var content = isRunning && Look.IsSpacedByHand ? _spacing.Space(noted) : noted;
        return Document.Paragraph(format.Paragraph, _runs.Write(content, format.Run), format.Run);
    }

    /// <summary>A drawing on a paragraph of its own.</summary>
    public void AddPicture()
    {
        var name = $"image{++_pictures}.png";
        var drawing = new Samples.Word.Picture(Document.Image(name, Samples.Figures.Figure.Read("transit-days.png")), 120, 70, null).ToXml(
            Document.NextId()
        );
        Add(Document.Paragraph(Look.Format[Kind.Figure].Paragraph, [new XElement(Ns.W + "r", drawing)]));
    }

    /// <summary>What <paramref name="write"/> writes, in a text box.</summary>
    public void AddBox(Action write)
    {
        var content = Apart(write);
        Add(
            Document.Paragraph(
                ParagraphStyle.Plain,
                [TextBox.Write(Document.NextId(), () => content.Select(paragraph => new XElement(paragraph)))]
            )
        );
    }

    /// <summary>Takes the paragraphs written by <paramref name="write"/> out of the text, for a table or a box.</summary>
    public List<XElement> Apart(Action write)
    {
        var start = Document.Body.Count;
        write();
        var apart = Document.Body[start..];
        Document.Body.RemoveRange(start, apart.Count);
        return apart;
    }
}
