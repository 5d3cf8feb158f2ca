using System.Globalization;
using System.Text;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Vocabulary.Listings;

/// <summary>
/// Writes a manuscript as text for people and snapshots: a line for each block, its content below it, everything that a
/// later stage may read and nothing that depends on the machine.
/// </summary>
public static class ManuscriptListing
{
    private const string Step = "  ";

    public static string Write(Manuscript manuscript)
    {
        var text = new StringBuilder();
        Line(text, string.Empty, $"manuscript {manuscript.FileName}");
        WriteProperties(text, manuscript.Properties);
        Line(text, string.Empty, "body");
        WriteBlocks(text, Step, manuscript.Body);
        foreach (var header in manuscript.Headers)
        {
            Line(text, string.Empty, $"{(header.IsFooter ? "footer" : "header")} {Name(header.Kind)} {header.Part}");
            WriteBlocks(text, Step, header.Blocks);
        }

        foreach (var note in manuscript.Notes)
        {
            Line(text, string.Empty, $"note {note.Id}{Optional(" mark ", note.CustomMark)}{Bookmarks(note.Bookmarks)} @{note.Source}");
            WriteBlocks(text, Step, note.Blocks);
        }

        foreach (var comment in manuscript.Comments)
        {
            var about =
                Optional(" initials ", comment.Initials)
                + Optional(" answers ", comment.ParentId)
                + Flag(comment.IsDone, "done")
                + Optional(" on ", comment.Date)
                + Optional(" about ", comment.Anchor);
            Line(text, string.Empty, $"comment {comment.Id} by {Quoted(comment.Author)}{about} @{comment.AnchorSource}");
            Line(text, Step, Quoted(comment.Text));
        }

        foreach (var citation in manuscript.Citations)
        {
            Line(text, string.Empty, $"citation @{citation.Source}");
            foreach (var item in citation.Items)
                Line(text, Step, Item(item));
        }

        foreach (var media in manuscript.Media)
        {
            var size = string.Create(CultureInfo.InvariantCulture, $"{media.PixelWidth}x{media.PixelHeight} {media.Bytes.Length} bytes");
            Line(text, string.Empty, $"media {media.Name} {media.MediaType} {size}");
        }

        return text.ToString();
    }

    private static string Item(CitedItem item) =>
        $"{item.Type}{People("authors", item.Authors)}{People("editors", item.Editors)}{Optional(" year ", item.Year)}{Optional(" title ", item.Title)}{Optional(" in ", item.ContainerTitle)}"
        + $"{Optional(" volume ", item.Volume)}{Optional(" issue ", item.Issue)}{Optional(" page ", item.Page)}{Optional(" edition ", item.Edition)}{Optional(" publisher ", item.Publisher)}"
        + $"{Optional(" place ", item.PublisherPlace)}{Optional(" doi ", item.Doi)}{Optional(" isbn ", item.Isbn)}{Optional(" url ", item.Url)}";

    private static string People(string name, Seq<CitedPerson> people) =>
        people.IsEmpty
            ? string.Empty
            : $" {name} {string.Join("; ", people.Select(person => person.Given is null ? person.Family : $"{person.Family}, {person.Given}"))}";

    private static void WriteProperties(StringBuilder text, DocumentProperties properties)
    {
        Property("title", properties.Title);
        Property("creator", properties.Creator);
        Property("subject", properties.Subject);
        Property("keywords", properties.Keywords);
        Property("language", properties.Language);
        Property("application", properties.Application);

        void Property(string name, string? value)
        {
            if (value is not null)
                Line(text, Step, $"{name} {Quoted(value)}");
        }
    }

    private static void WriteBlocks(StringBuilder text, string indent, Seq<ManuscriptBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is ManuscriptParagraph paragraph)
                WriteParagraph(text, indent, paragraph);
            else if (block is ManuscriptTable table)
                WriteTable(text, indent, table);
        }
    }

    private static void WriteParagraph(StringBuilder text, string indent, ManuscriptParagraph paragraph)
    {
        Line(
            text,
            indent,
            $"p{Format(paragraph.Format)}{List(paragraph.List)}{Bookmarks(paragraph.Bookmarks)}{Optional(" made by ", paragraph.MadeBy)} @{paragraph.Source}"
        );
        foreach (var inline in paragraph.Inlines)
            Line(text, indent + Step, Inline(inline));
    }

    private static void WriteTable(StringBuilder text, string indent, ManuscriptTable table)
    {
        Line(
            text,
            indent,
            string.Create(
                CultureInfo.InvariantCulture,
                $"table {table.Columns} columns{Flag(table.HasBorders, "borders")}{Bookmarks(table.Bookmarks)} @{table.Source}"
            )
        );
        foreach (var row in table.Rows)
        {
            Line(text, indent + Step, row.IsHeader ? "header row" : "row");
            foreach (var cell in row.Cells)
            {
                var column = cell.Column.ToString(CultureInfo.InvariantCulture);
                Line(
                    text,
                    indent + Step + Step,
                    $"cell {column}{Span("columns", cell.ColumnSpan)}{Span("rows", cell.RowSpan)} @{cell.Source}"
                );
                WriteBlocks(text, indent + Step + Step + Step, cell.Blocks);
            }
        }
    }

    private static string Inline(ManuscriptInline inline) =>
        inline switch
        {
            ManuscriptText run => $"{Quoted(run.Text)}{Format(run.Format)}",
            ManuscriptLineBreak => "line break",
            ManuscriptPageBreak => "page break",
            ManuscriptNoteMark mark => $"note mark {mark.NoteId}",
            ManuscriptPicture picture => Picture(picture),
            ManuscriptEquation equation => Equation(equation),
            _ => inline.ToString(),
        };

    private static string Equation(ManuscriptEquation equation) =>
        $"equation {Quoted(equation.Text)}{Flag(equation.IsDisplay, "display")}{Optional(" number ", equation.Number)}"
        + (equation.Math is null ? string.Empty : $" {MathListing.Of(equation.Math)}");

    private static string Picture(ManuscriptPicture picture) =>
        $"picture {picture.MediaName ?? "(none)"} {picture.Width}x{picture.Height}pt{Optional(" alt ", picture.AltText)}"
        + $"{Flag(picture.IsDecorative, "decorative")}{Flag(picture.IsAnchored, "anchored")}{Optional(" link ", picture.Link)}";

    private static string Format(ParagraphFormat format)
    {
        var text = new StringBuilder();
        text.Append(Optional(" style ", format.StyleName ?? format.StyleId));
        if (format.OutlineLevel is { } level)
            text.Append(CultureInfo.InvariantCulture, $" outline {level}");
        if (format.Alignment != TextAlignment.Start)
            text.Append(' ').Append(Name(format.Alignment));
        text.Append(Length("start", format.IndentStart)).Append(Length("end", format.IndentEnd)).Append(Length("first", format.FirstLine));
        text.Append(Length("before", format.SpaceBefore)).Append(Length("after", format.SpaceAfter));
        return text.Append(Flag(format.PageBreakBefore, "new-page"))
            .Append(Flag(format.IsInTextBox, "boxed"))
            .Append(Flag(format.RightToLeft, "rtl"))
            .ToString();
    }

    private static string Format(RunFormat format)
    {
        var text = new StringBuilder();
        text.Append(Flag(format.Bold, "bold")).Append(Flag(format.Italic, "italic"));
        text.Append(Flag(format.SmallCaps, "small-caps")).Append(Flag(format.AllCaps, "caps"));
        text.Append(Flag(format.Underline, "underline")).Append(Flag(format.Strike, "strike"));
        text.Append(Flag(format.Position == VerticalPosition.Superscript, "superscript"));
        text.Append(Flag(format.Position == VerticalPosition.Subscript, "subscript"));
        text.Append(Length("size", format.Size)).Append(Optional(" font ", format.Font)).Append(Optional(" lang ", format.Language));
        return text.Append(Flag(format.RightToLeft, "rtl")).Append(Optional(" link ", format.Link)).Append(Name(format.Origin)).ToString();
    }

    private static string List(ListMark? list)
    {
        if (list is null)
            return string.Empty;
        var number = list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $" {list.Number}") : string.Empty;
        return string.Create(
            CultureInfo.InvariantCulture,
            $" list {list.ListId}/{list.Level} {list.NumberFormat}{number} {Quoted(list.Label)}"
        );
    }

    private static string Bookmarks(Seq<string> bookmarks) =>
        bookmarks.IsEmpty ? string.Empty : $" bookmarks {string.Join(", ", bookmarks)}";

    private static string Span(string name, int span) =>
        span == 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" {name} {span}");

    private static string Length(string name, Points length) => length == Points.Zero ? string.Empty : $" {name} {length}";

    private static string Flag(bool isSet, string name) => isSet ? " " + name : string.Empty;

    private static string Optional(string name, string? value) => value is null ? string.Empty : name + Quoted(value);

    private static string Name(TextOrigin origin) =>
        origin switch
        {
            TextOrigin.SequenceNumber => " sequence-number",
            TextOrigin.PageNumber => " page-number",
            _ => string.Empty,
        };

    private static string Name(HeaderKind kind) =>
        kind switch
        {
            HeaderKind.First => "first",
            HeaderKind.Even => "even",
            _ => "default",
        };

    private static string Name(TextAlignment alignment) =>
        alignment switch
        {
            TextAlignment.Center => "center",
            TextAlignment.End => "end",
            TextAlignment.Justify => "justify",
            _ => "start",
        };

    /// <summary>In quotation marks, with signs that cannot be seen written as \u codes.</summary>
    private static string Quoted(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var sign in value)
        {
            if (sign is '"' or '\\')
                text.Append('\\').Append(sign);
            else if (IsInvisible(sign))
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)sign:X4}");
            else
                text.Append(sign);
        }

        return text.Append('"').ToString();
    }

    private static bool IsInvisible(char sign) =>
        char.GetUnicodeCategory(sign)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
        || (sign != ' ' && char.IsWhiteSpace(sign))
        || sign == '\u2011';

    private static void Line(StringBuilder text, string indent, string line) => text.Append(indent).Append(line).Append('\n');
}
