using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Equations;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Tests;

/// <summary>
/// Builds small manuscripts. In texts, *words* are italic, **words** bold, ^words^ superscript; "|" has no meaning.
/// Numbers of paragraphs count up over the whole body, cells included, as in a DOCX.
/// </summary>
internal sealed class Paper
{
    private readonly List<ManuscriptBlock> _body = [];
    private readonly List<HeaderFooter> _headers = [];
    private readonly List<ManuscriptNote> _notes = [];
    private DocumentProperties _properties = new();
    private int _paragraph;

    /// <summary>What article.yaml says of its paragraphs.</summary>
    public Seq<Vocabulary.Journals.ParagraphRuling> Rulings { get; private set; } = [];

    /// <summary>A title, an author with an address, an abstract with keywords: what every article has.</summary>
    public static Paper WithFront() =>
        new Paper()
            .Title("Routes of Return in the Riau Islands")
            .P("Siti Rahma^1*^", centred: true)
            .P("^1^Universitas Contoh, Batam, Indonesia", centred: true)
            .P("email: siti@contoh.example", centred: true)
            .P("**Abstract**")
            .P(
                "This paper follows people who return to the islands after years of work abroad and asks how they are received by those who stayed at home."
            )
            .P("Keywords: return; islands; work");

    public static string Prose(string topic = "the harbour") =>
        $"People who come back speak of {topic} as a place that has changed while they were away, and of the years in which they sent money and letters to it.";

    public Paper Title(string text) =>
        Add(text, new RunFormat(Bold: true, Size: new Points(14)), new ParagraphFormat(Alignment: TextAlignment.Center));

    public Paper P(
        string text,
        bool bold = false,
        bool italic = false,
        bool centred = false,
        double size = 11,
        string? style = null,
        int? outline = null,
        double indent = 0,
        double indentEnd = 0,
        double firstLine = 0,
        ListMark? list = null
    ) =>
        Add(
            text,
            new RunFormat(Bold: bold, Italic: italic, Size: new Points(size)),
            new ParagraphFormat(
                StyleName: style,
                OutlineLevel: outline,
                Alignment: centred ? TextAlignment.Center : TextAlignment.Start,
                IndentStart: new Points(indent),
                IndentEnd: new Points(indentEnd),
                FirstLine: new Points(firstLine)
            ),
            list
        );

    public Paper Add(string text, RunFormat run, ParagraphFormat format, ListMark? list = null)
    {
        _body.Add(Paragraph(text, run, format, list));
        return this;
    }

    /// <summary>Says what the paragraph is that begins with these words.</summary>
    public Paper ReadAs(ParagraphRole role, string text)
    {
        Rulings = [.. Rulings, new(text, role, new SourceRef("article.yaml", 2))];
        return this;
    }

    /// <summary>A paragraph of ready-made content.</summary>
    public Paper Inline(params ManuscriptInline[] inlines)
    {
        _body.Add(new ManuscriptParagraph([.. inlines], ParagraphFormat.Default, null, Next()));
        return this;
    }

    /// <summary>Gives the block added last a bookmark.</summary>
    public Paper Bookmark(string name)
    {
        _body[^1] = _body[^1] switch
        {
            ManuscriptParagraph paragraph => paragraph with { Bookmarks = [name] },
            ManuscriptTable table => table with { Bookmarks = [name] },
            var other => other,
        };
        return this;
    }

    /// <summary>
    /// A paragraph in which [words|bookmark] link to a bookmark, [7|page bookmark] is the page of one, and [2|#] is a number
    /// that a field counts.
    /// </summary>
    public Paper Linked(string text)
    {
        var source = Next();
        var runs = text.Split('[', ']')
            .Select(ManuscriptInline (piece, index) => Linked(piece, index % 2 == 1, source))
            .Where(run => ((ManuscriptText)run).Text.Length > 0);
        _body.Add(new ManuscriptParagraph([.. runs], ParagraphFormat.Default, null, source));
        return this;
    }

    /// <summary>The paragraph added last is a heading of the first level.</summary>
    public Paper Outlined()
    {
        var paragraph = (ManuscriptParagraph)_body[^1];
        _body[^1] = paragraph with { Format = paragraph.Format with { OutlineLevel = 1 } };
        return this;
    }

    /// <summary>The paragraph added last stands in from the left, in points.</summary>
    public Paper Indented(double indent)
    {
        var paragraph = (ManuscriptParagraph)_body[^1];
        _body[^1] = paragraph with { Format = paragraph.Format with { IndentStart = new Points(indent) } };
        return this;
    }

    /// <summary>The paragraph added last is part of a list that a field gathered.</summary>
    public Paper MadeBy(string field)
    {
        _body[^1] = (ManuscriptParagraph)_body[^1] with { MadeBy = field };
        return this;
    }

    public Paper Heading(string text, int level = 1) => P(text, bold: true, style: $"heading {level}", outline: level);

    public Paper Item(string text, int number = 0, int level = 0, string listId = "1") =>
        P(
            text,
            indent: 18 * (level + 1),
            list: new ListMark(listId, level, number > 0, number > 0 ? "decimal" : "bullet", number, number > 0 ? $"{number}." : "•")
        );

    public Paper Picture(string? alt = "A chart of arrivals", double height = 200) =>
        Inline(
            new ManuscriptPicture(
                "image1.png",
                alt,
                new Points(300),
                new Points(height),
                false,
                false,
                null,
                new SourceRef("word/document.xml", _paragraph + 1)
            )
        );

    /// <summary>A table without rules, of two pictures above a paragraph each.</summary>
    public Paper Panels(string first, string second)
    {
        var table = TableOf(
            false,
            [
                [string.Empty, string.Empty],
                [first, second],
            ]
        );
        var cells = table
            .Rows[0]
            .Cells.Select(cell =>
                cell with
                {
                    Blocks =
                    [
                        new ManuscriptParagraph(
                            [new ManuscriptPicture("image1.png", null, new Points(150), new Points(100), false, false, null, cell.Source)],
                            ParagraphFormat.Default,
                            null,
                            cell.Source
                        ),
                    ],
                }
            );
        _body.Add(table with { Rows = table.Rows.SetItem(0, table.Rows[0] with { Cells = cells.ToSeq() }) });
        return this;
    }

    public Paper Note(string text, string mark, NoteKind kind = NoteKind.Footnote, string? bookmark = null)
    {
        var id = $"{kind}-{_notes.Count + 1}";
        var source = Next();
        _body.Add(
            new ManuscriptParagraph(
                [.. Runs(text, RunFormat.Plain, source), new ManuscriptNoteMark(id, source)],
                ParagraphFormat.Default,
                null,
                source
            )
        );
        _notes.Add(
            new(
                id,
                kind,
                null,
                [Paragraph(mark, RunFormat.Plain, ParagraphFormat.Default, null)],
                new SourceRef("word/footnotes.xml", _notes.Count + 1)
            )
            {
                Bookmarks = bookmark is null ? [] : [bookmark],
            }
        );
        return this;
    }

    /// <summary>A table of one paragraph a cell; "=" before a text makes it span two columns, "_" makes it bold, "$" an equation.</summary>
    public Paper Table(bool borders, params string[][] rows)
    {
        _body.Add(TableOf(borders, rows));
        return this;
    }

    /// <summary>A table of two rows whose last cell holds a table of its own.</summary>
    public Paper Nested(params string[][] rows)
    {
        var outer = TableOf(
            true,
            [
                ["_Place", "_Arrivals"],
                ["Bintan", string.Empty],
            ]
        );
        var cell = outer.Rows[1].Cells[1] with { Blocks = [TableOf(true, rows)] };
        _body.Add(outer with { Rows = outer.Rows.SetItem(1, outer.Rows[1] with { Cells = outer.Rows[1].Cells.SetItem(1, cell) }) });
        return this;
    }

    /// <summary>A caption and a table within a table of one column: in one cell, or in a cell each.</summary>
    public Paper Framed(bool isOneCell, string caption, params string[][] rows)
    {
        var outer = TableOf(
            true,
            isOneCell
                ?
                [
                    [caption],
                ]
                :
                [
                    [caption],
                    [string.Empty],
                ]
        );
        var inner = TableOf(true, rows);
        var last = outer.Rows[^1].Cells[0];
        var held = last with { Blocks = isOneCell ? [.. last.Blocks, inner] : [inner] };
        _body.Add(outer with { Rows = outer.Rows.SetItem(outer.Rows.Count - 1, outer.Rows[^1] with { Cells = [held] }) });
        return this;
    }

    /// <summary>A table without rules of a caption and a table under it in each column.</summary>
    public Paper SideBySide(string[] captions, params string[][] rows)
    {
        var outer = TableOf(false, [captions, [.. captions.Select(_ => string.Empty)]]);
        var cells = outer.Rows[1].Cells.Select(cell => cell with { Blocks = [TableOf(true, rows), .. cell.Blocks] });
        _body.Add(outer with { Rows = outer.Rows.SetItem(1, outer.Rows[1] with { Cells = cells.ToSeq() }) });
        return this;
    }

    public Paper Header(HeaderKind kind, bool footer, params string[] lines)
    {
        var part = $"word/{(footer ? "footer" : "header")}{_headers.Count + 1}.xml";
        _headers.Add(
            new(
                part,
                footer,
                kind,
                lines.Select(ManuscriptBlock (line) => Paragraph(line, RunFormat.Plain, ParagraphFormat.Default, null)).ToSeq()
            )
        );
        return this;
    }

    public Paper Properties(string? title = null, string? keywords = null)
    {
        _properties = new(title, Keywords: keywords);
        return this;
    }

    public Manuscript Build() => new("paper.docx", _properties, _body.ToSeq(), _headers.ToSeq(), _notes.ToSeq(), [], []);

    private static ManuscriptText Linked(string piece, bool isLink, SourceRef source) =>
        (isLink ? piece.Split('|') : [piece]) switch
        {
            [var words, "#"] => new(words, RunFormat.Plain with { Origin = TextOrigin.SequenceNumber }, source),
            [var words, ['p', 'a', 'g', 'e', ' ', .. var bookmark]] => new(
                words,
                RunFormat.Plain with
                {
                    Origin = TextOrigin.PageNumber,
                    Link = "#" + bookmark,
                },
                source
            ),
            [var words, var bookmark] => new(words, RunFormat.Plain with { Link = "#" + bookmark }, source),
            _ => new(piece, RunFormat.Plain, source),
        };

    private ManuscriptTable TableOf(bool borders, string[][] rows)
    {
        var result = new List<ManuscriptRow>();
        foreach (var row in rows)
        {
            var column = 0;
            var cells = new List<ManuscriptCell>();
            foreach (var cell in row)
            {
                var span = cell.StartsWith('=') ? 2 : 1;
                var bold = cell.StartsWith('_');
                var paragraphs = cell.TrimStart('=', '_')
                    .Split('\n')
                    .Select(
                        ManuscriptBlock (text) =>
                            text.StartsWith('$')
                                ? Equation(text[1..])
                                : Paragraph(text, new RunFormat(Bold: bold, Size: new Points(11)), ParagraphFormat.Default, null)
                    )
                    .ToSeq();
                cells.Add(new(column, span, 1, paragraphs, paragraphs[0].Source));
                column += span;
            }

            result.Add(new(cells.ToSeq(), false));
        }

        return new(
            result.Max(row => row.Cells.Sum(cell => cell.ColumnSpan)),
            result.ToSeq(),
            borders,
            new SourceRef("word/document.xml", _paragraph)
        );
    }

    private ManuscriptParagraph Paragraph(string text, RunFormat run, ParagraphFormat format, ListMark? list)
    {
        var source = Next();
        return new(Runs(text, run, source), format, list, source);
    }

    private ManuscriptParagraph Equation(string text)
    {
        var source = Next();
        return new(
            [new ManuscriptEquation(text, false, source) { Math = MathElement.Of("math", MathElement.Token("mi", text)) }],
            ParagraphFormat.Default,
            null,
            source
        );
    }

    private SourceRef Next() => new("word/document.xml", ++_paragraph);

    private static Seq<ManuscriptInline> Runs(string text, RunFormat format, SourceRef source)
    {
        var runs = new List<ManuscriptInline>();
        var at = 0;
        foreach (var (piece, mark) in Pieces(text))
        {
            var piecewise = mark switch
            {
                "**" => format with { Bold = true },
                "*" => format with { Italic = true },
                "^" => format with { Position = VerticalPosition.Superscript },
                _ => format,
            };
            var lines = piece.Split('\n');
            for (var line = 0; line < lines.Length; line++)
            {
                if (line > 0)
                    runs.Add(new ManuscriptLineBreak(source.Slice(at++, 1)));
                if (lines[line].Length > 0)
                    runs.Add(new ManuscriptText(lines[line], piecewise, source.Slice(at, lines[line].Length)));
                at += lines[line].Length;
            }
        }

        return runs.ToSeq();
    }

    private static IEnumerable<(string Piece, string Mark)> Pieces(string text)
    {
        for (var at = 0; at < text.Length; )
        {
            var mark =
                text[at..].StartsWith("**", StringComparison.Ordinal) ? "**"
                : text[at] is '^' ? "^"
                : text[at] == '*' && at + 1 < text.Length && char.IsLetter(text[at + 1]) && text.IndexOf('*', at + 1) > 0 ? "*"
                : string.Empty;
            var end = mark.Length == 0 ? -1 : text.IndexOf(mark, at + mark.Length, StringComparison.Ordinal);
            if (end > 0)
            {
                yield return (text[(at + mark.Length)..end], mark);
                at = end + mark.Length;
                continue;
            }

            var next = text.IndexOfAny(['*', '^'], at + 1);
            if (next < 0)
                next = text.Length;
            yield return (text[at..next], string.Empty);
            at = next;
        }
    }
}
