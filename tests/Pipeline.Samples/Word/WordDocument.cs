using System.Xml.Linq;

namespace Pipeline.Samples.Word;

/// <summary>A Word document being written: its body, and the parts that the body draws on.</summary>
internal sealed class WordDocument
{
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly List<Part> furniture = [];
    private readonly List<XElement> comments = [];
    private readonly List<XElement> sectionParts = [];
    private int lastId;

    public WordDocument(Habits habits, StyleSheet styles, uint seed)
    {
        Habits = habits;
        Noise = new Noise(seed);
        Footnotes = new NoteList(this, "footnote");
        Endnotes = new NoteList(this, "endnote");
        Main.Relate("styles", "styles.xml");
        Main.Relate("settings", "settings.xml");
        Main.Relate("fontTable", "fontTable.xml");
        AddPart("word/styles.xml", "styles", styles.ToXml());
        AddPart("word/settings.xml", "settings", SettingsPart.Write(habits));
        AddPart("word/fontTable.xml", "fontTable", SettingsPart.Fonts());
    }

    public Habits Habits { get; }

    public Noise Noise { get; }

    public Part Main { get; } = new("word/document.xml", Types + "document.main+xml");

    public NoteList Footnotes { get; }

    public NoteList Endnotes { get; }

    public Numbering Numbering { get; } = new();

    public DocumentProperties Properties { get; init; } = new();

    /// <summary>Paragraphs and tables in order.</summary>
    public List<XElement> Body { get; } = [];

    /// <summary>A number not yet used for a bookmark, a revision or a drawing.</summary>
    public int NextId() => ++lastId;

    public XElement Paragraph(ParagraphStyle style, RunStyle run, string markup) =>
        Paragraph(style, new InlineWriter(this, Main).Write(markup, run), run);

    /// <param name="mark">Formatting of the paragraph mark.</param>
    /// <param name="section">The section that ends with the paragraph, or null.</param>
    public XElement Paragraph(ParagraphStyle style, IEnumerable<XElement> content, RunStyle? mark = null, XElement? section = null)
    {
        XElement paragraph = new(Ns.W + "p", style.ToXml(mark?.ToXml(Habits.WritesEmptyProperties), section), content);
        if (Habits.HasRevisionIds)
        {
            paragraph.Add(
                new XAttribute(Ns.W14 + "paraId", Noise.ParagraphId()),
                new XAttribute(Ns.W14 + "textId", "77777777"),
                new XAttribute(Ns.W + "rsidR", Noise.RevisionId()),
                new XAttribute(Ns.W + "rsidRDefault", Noise.RevisionId())
            );
        }

        return paragraph;
    }

    /// <summary>Who changed something, and when.</summary>
    public object[] Revision(string author) =>
        [
            new XAttribute(Ns.W + "id", NextId()),
            new XAttribute(Ns.W + "author", author),
            new XAttribute(Ns.W + "date", Properties.Modified),
        ];

    /// <summary>Adds a comment; the text refers to it by its place in the order of adding.</summary>
    public void Comment(string author, string initials, string text) =>
        comments.Add(
            new XElement(
                Ns.W + "comment",
                new XAttribute(Ns.W + "id", comments.Count),
                new XAttribute(Ns.W + "author", author),
                new XAttribute(Ns.W + "date", Properties.Modified),
                new XAttribute(Ns.W + "initials", initials),
                Paragraph(new ParagraphStyle { Style = "CommentText" }, RunStyle.Plain, text)
            )
        );

    /// <summary>Adds a picture's file.</summary>
    /// <returns>Its relationship id.</returns>
    public string Image(string name, byte[] content)
    {
        furniture.Add(new Part($"word/media/{name}", "image/png") { Content = content });
        return Main.Relate("image", $"media/{name}");
    }

    /// <summary>Adds a header or footer, shown by every section written after it.</summary>
    /// <param name="kind">"header" or "footer".</param>
    /// <param name="pages">"default", "first" or "even".</param>
    public void RunningText(string kind, string pages, ParagraphStyle style, RunStyle run, string markup)
    {
        var name = $"{kind}{1 + sectionParts.Count}.xml";
        var part = new Part($"word/{name}", $"{Types}{kind}+xml");
        part.Write(
            new XElement(
                Ns.W + (kind == "header" ? "hdr" : "ftr"),
                Ns.Declarations,
                Paragraph(style, new InlineWriter(this, part).Write(markup, run), run)
            )
        );
        furniture.Add(part);
        sectionParts.Add(
            new XElement(
                Ns.W + (kind + "Reference"),
                new XAttribute(Ns.W + "type", pages),
                new XAttribute(Ns.R + "id", Main.Relate(kind, name))
            )
        );
    }

    /// <summary>A4 section properties with the running texts added so far.</summary>
    /// <param name="details">What stands before the page size and after the margins, in schema order.</param>
    public XElement Section(int margin, XElement? type = null, params XElement[] details) =>
        new(
            Ns.W + "sectPr",
            sectionParts,
            type,
            new XElement(Ns.W + "pgSz", new XAttribute(Ns.W + "w", 11906), new XAttribute(Ns.W + "h", 16838)),
            new XElement(
                Ns.W + "pgMar",
                new[] { "top", "right", "bottom", "left" }.Select(side => new XAttribute(Ns.W + side, margin)),
                new XAttribute(Ns.W + "header", 708),
                new XAttribute(Ns.W + "footer", 708),
                new XAttribute(Ns.W + "gutter", 0)
            ),
            details
        );

    /// <summary>The finished file.</summary>
    /// <param name="section">Properties of the last section.</param>
    public byte[] ToBytes(XElement section)
    {
        Main.Relate("numbering", "numbering.xml");
        Main.Relate("footnotes", "footnotes.xml");
        Main.Relate("endnotes", "endnotes.xml");
        AddPart("word/numbering.xml", "numbering", Numbering.ToXml());
        Footnotes.Write();
        Endnotes.Write();
        if (comments.Count > 0)
        {
            Main.Relate("comments", "comments.xml");
            AddPart("word/comments.xml", "comments", new XElement(Ns.W + "comments", Ns.Declarations, comments));
        }

        Main.Write(new XElement(Ns.W + "document", Ns.Declarations, new XElement(Ns.W + "body", Body, section)));
        return Package.Write([Main, .. furniture, Footnotes.Part, Endnotes.Part, .. Properties.Parts(Habits)]);
    }

    private void AddPart(string name, string type, XElement root)
    {
        var part = new Part(name, $"{Types}{type}+xml");
        part.Write(root);
        furniture.Add(part);
    }
}
