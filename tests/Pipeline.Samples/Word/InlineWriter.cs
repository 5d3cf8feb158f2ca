using System.Xml.Linq;
using Pipeline.Samples.Markup;

namespace Pipeline.Samples.Word;

/// <summary>Writes the light markup of a paragraph as runs of one story (the text, a note, a header).</summary>
/// <param name="document">The document the runs belong to.</param>
/// <param name="part">The part they stand in.</param>
internal sealed class InlineWriter(WordDocument document, Part part)
{
    /// <summary>Side of a small picture in the line, in millimetres.</summary>
    private const double BadgeSize = 4;

    private readonly RunWriter runs = new(document);

    public IEnumerable<XElement> Write(string markup, RunStyle style) => Write(InlineParser.Parse(markup), style);

    public IEnumerable<XElement> Write(IEnumerable<Inline> content, RunStyle style) => content.SelectMany(inline => Write(inline, style));

    private IEnumerable<XElement> Write(Inline inline, RunStyle style) =>
        inline switch
        {
            Text text => runs.Text(text.Value, style),
            Emphasis emphasis => Write(emphasis.Content, Emphasise(style, emphasis.Mark)),
            Call call => Write(call, style),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static RunStyle Emphasise(RunStyle style, string mark) =>
        mark switch
        {
            "*" => style with { Italic = !style.Italic },
            "**" => style with { Bold = !style.Bold },
            "~" => style with { Subscript = true },
            _ => style with { Superscript = true },
        };

    private IEnumerable<XElement> Write(Call call, RunStyle style) =>
        call.Name switch
        {
            "br" => [runs.Run(style, new XElement(Ns.W + "br"))],
            "page" => [runs.Run(style, new XElement(Ns.W + "br", new XAttribute(Ns.W + "type", "page")))],
            "rendered" => [runs.Run(style, new XElement(Ns.W + "lastRenderedPageBreak"))],
            "tab" => [runs.Run(style, new XElement(Ns.W + "tab"))],
            "soft" => [runs.Run(style, new XElement(Ns.W + "softHyphen"))],
            "fixed" => [runs.Run(style, new XElement(Ns.W + "noBreakHyphen"))],
            "here" => Bookmark("_GoBack", []),
            "bookmark" => Bookmark(call.Argument!, Write(call.Content, style)),
            "plain" => Write(call.Content, style with { Italic = false, Bold = false }),
            "arabic" => Write(
                call.Content,
                style with
                {
                    Font = "Traditional Arabic",
                    RightToLeft = true,
                    Language = "ar-SA",
                    Italic = false,
                }
            ),
            "lang" => Write(call.Content, style with { Language = call.Argument }),
            "smart" =>
            [
                Wrap(
                    "smartTag",
                    Write(call.Content, style),
                    new XAttribute(Ns.W + "uri", "urn:schemas-microsoft-com:office:smarttags"),
                    new XAttribute(Ns.W + "element", call.Argument!)
                ),
            ],
            "control" => [ContentControl.Around(document, call.Argument!, Write(call.Content, style))],
            "link" =>
            [
                Wrap(
                    "hyperlink",
                    Write(call.Content, style with { Style = "Hyperlink" }),
                    new XAttribute(Ns.R + "id", part.Link(call.Argument!)),
                    new XAttribute(Ns.W + "history", 1)
                ),
            ],
            "linkfield" => Field($" HYPERLINK \"{call.Argument}\" ", call, style with { Style = "Hyperlink" }),
            "badge" =>
            [
                runs.Run(
                    style,
                    new Picture(
                        document.Image($"badge{document.NextId()}.png", Figures.Figure.Read("cc-by-nc.png")),
                        BadgeSize,
                        BadgeSize,
                        null,
                        part.Link(call.Argument!)
                    ).ToXml(document.NextId())
                ),
            ],
            "ref" => Field($" REF {call.Argument} \\h ", call, style),
            "seq" => Field($" SEQ {call.Argument} \\* ARABIC ", call, style),
            "pagenumber" => Field(" PAGE   \\* MERGEFORMAT ", call, style),
            "insert" => [Wrap("ins", Write(call.Content, style), document.Revision(call.Argument!))],
            "delete" => [Wrap("del", Write(call.Content, style).Select(AsDeleted), document.Revision(call.Argument!))],
            "comment" => Comment(call.Argument!, Write(call.Content, style)),
            "fn" => [document.Footnotes.Add(call.Content, style.Language)],
            "signed" => [document.Footnotes.Add(call.Content, style.Language, call.Argument)],
            "en" => [document.Endnotes.Add(call.Content, style.Language)],
            _ => throw new FormatException($"unknown call '{call.Name}'"),
        };

    private IEnumerable<XElement> Field(string instruction, Call call, RunStyle style) =>
        [
            Character("begin"),
            runs.Run(style, new XElement(Ns.W + "instrText", new XAttribute(XNamespace.Xml + "space", "preserve"), instruction)),
            Character("separate"),
            .. Write(call.Content, style),
            Character("end"),
        ];

    private XElement Character(string type) =>
        runs.Run(RunStyle.Plain, new XElement(Ns.W + "fldChar", new XAttribute(Ns.W + "fldCharType", type)));

    private IEnumerable<XElement> Bookmark(string name, IEnumerable<XElement> content)
    {
        var id = new XAttribute(Ns.W + "id", document.NextId());
        return
        [
            new XElement(Ns.W + "bookmarkStart", id, new XAttribute(Ns.W + "name", name)),
            .. content,
            new XElement(Ns.W + "bookmarkEnd", id),
        ];
    }

    private IEnumerable<XElement> Comment(string id, IEnumerable<XElement> content)
    {
        var attribute = new XAttribute(Ns.W + "id", id);
        return
        [
            new XElement(Ns.W + "commentRangeStart", attribute),
            .. content,
            new XElement(Ns.W + "commentRangeEnd", attribute),
            runs.Run(new RunStyle { Style = "CommentReference" }, new XElement(Ns.W + "commentReference", attribute)),
        ];
    }

    private static XElement Wrap(string name, IEnumerable<XElement> content, params object[] attributes) =>
        new(Ns.W + name, attributes, content);

    /// <summary>Deleted text is stored under another name.</summary>
    private static XElement AsDeleted(XElement run)
    {
        foreach (var text in run.Elements(Ns.W + "t").ToList())
            text.Name = Ns.W + "delText";
        return run;
    }
}
