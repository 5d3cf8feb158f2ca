using System.Diagnostics;
using System.Globalization;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Vocabulary.Listings;

/// <summary>Blocks, a line each, with what they hold indented under them.</summary>
internal static class BlockListing
{
    public static void Write(ListingText text, Seq<Block> blocks)
    {
        foreach (var block in blocks)
            Write(text, block);
    }

    private static void Write(ListingText text, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                text.Line(
                    $"p{(paragraph.IsOrnament ? " (ornament)" : string.Empty)}{(paragraph.IsAtEnd ? " (at end)" : string.Empty)}{(paragraph.IsContinuation ? " (continues)" : string.Empty)}{(paragraph.Language is null ? string.Empty : $" [{paragraph.Language}]")}: {InlineListing.Of(paragraph.Content)}",
                    paragraph.Source
                );
                break;
            case ListBlock list:
                WriteList(text, list);
                break;
            case DispQuote quote:
                text.Line(
                    $"{Name(quote.Kind)}{(quote.Attribution.IsEmpty ? string.Empty : $", {InlineListing.Of(quote.Attribution)}")}",
                    quote.Source
                );
                using (text.Indent())
                    Write(text, quote.Blocks);
                break;
            case DefList list:
                WriteDefinitions(text, list);
                break;
            case VerseGroup verse:
                WriteVerse(text, verse);
                break;
            case Speech speech:
                text.Line($"speech [{InlineListing.Of(speech.Speaker)}]", speech.Source);
                using (text.Indent())
                    Write(text, speech.Blocks);
                break;
            case BoxedText box:
                text.Line($"box: {InlineListing.Of(box.Title)}", box.Source);
                using (text.Indent())
                    Write(text, box.Blocks);
                break;
            case Figure figure:
                WriteFigure(text, figure);
                break;
            case TableWrap table:
                WriteTable(text, table);
                break;
            case DispFormula formula:
                text.Line($"formula {formula.Id}{Label(formula.Label)}: {formula.Text}", formula.Source);
                using (text.Indent())
                    text.Field("math", formula.Math is null ? null : MathListing.Of(formula.Math));
                break;
            case KeptBlock kept:
                text.Line($"<{kept.Name}>{(kept.Text.IsEmpty ? string.Empty : $": {InlineListing.Of(kept.Text)}")}", kept.Source);
                using (text.Indent())
                    Write(text, kept.Blocks);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void WriteList(ListingText text, ListBlock list)
    {
        text.Line(
            string.Create(CultureInfo.InvariantCulture, $"list {list.Style}{(list.Start == 1 ? string.Empty : $" from {list.Start}")}"),
            list.Source
        );
        using (text.Indent())
        {
            foreach (var item in list.Items)
            {
                text.Line($"item{Label(item.Label)}", item.Source);
                using (text.Indent())
                    Write(text, item.Blocks);
            }
        }
    }

    private static void WriteDefinitions(ListingText text, DefList list)
    {
        text.Line("definitions", list.Source);
        using (text.Indent())
        {
            foreach (var item in list.Items)
            {
                text.Line($"term{Label(item.Separator)}: {InlineListing.Of(item.Term)}", item.Source);
                using (text.Indent())
                    Write(text, item.Definition);
            }
        }
    }

    private static void WriteVerse(ListingText text, VerseGroup verse)
    {
        text.Line($"verse{(verse.Attribution.IsEmpty ? string.Empty : $", {InlineListing.Of(verse.Attribution)}")}", verse.Source);
        using (text.Indent())
        {
            foreach (var stanza in verse.Stanzas)
            {
                text.Line("stanza");
                using (text.Indent())
                    foreach (var line in stanza.Lines)
                        text.Line($"line: {InlineListing.Of(line.Content)}", line.Source);
            }
        }
    }

    private static string Name(QuoteKind kind) =>
        kind switch
        {
            QuoteKind.Passage => "quote",
            QuoteKind.Epigraph => "epigraph",
            QuoteKind.Interview => "interview",
            _ => throw new UnreachableException(),
        };

    private static void WriteFigure(ListingText text, Figure figure)
    {
        text.Line(
            $"{(figure.IsTable ? "pictured table" : "figure")} {figure.Id}{Label(figure.Label)}: {InlineListing.Of(figure.Caption)}",
            figure.Source
        );
        using (text.Indent())
        {
            text.Field("picture", figure.MediaName is null ? null : $"{figure.MediaName} {figure.Width} x {figure.Height} pt");
            text.Field("alt", figure.AltText);
            foreach (var panel in figure.Panels)
                WritePanel(text, panel);
            WriteNotes(text, figure.Notes);
        }
    }

    private static void WritePanel(ListingText text, Panel panel)
    {
        text.Line($"panel{Label(panel.Label)}: {InlineListing.Of(panel.Caption)}", panel.Source);
        using (text.Indent())
        {
            text.Field("picture", panel.MediaName is null ? null : $"{panel.MediaName} {panel.Width} x {panel.Height} pt");
            text.Field("alt", panel.AltText);
        }
    }

    private static void WriteTable(ListingText text, TableWrap table)
    {
        text.Line(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{(table.IsArray ? "array" : "table")} {table.Id}{Label(table.Label)}: {InlineListing.Of(table.Caption)} ({table.Columns} columns, {table.HeaderRows} head rows)"
            ),
            table.Source
        );
        using (text.Indent())
        {
            foreach (var row in table.Rows)
            {
                text.Line("row");
                using (text.Indent())
                    foreach (var cell in row.Cells)
                        WriteCell(text, cell);
            }

            WriteNotes(text, table.Notes);
        }
    }

    private static void WriteCell(ListingText text, TableCell cell)
    {
        var span = cell is { ColumnSpan: 1, RowSpan: 1 }
            ? string.Empty
            : string.Create(CultureInfo.InvariantCulture, $" {cell.ColumnSpan}x{cell.RowSpan}");
        var name = string.Create(CultureInfo.InvariantCulture, $"{(cell.IsHeader ? "th" : "td")} {cell.Column}{span}");
        if (cell.Blocks is [] or [Paragraph { Language: null, IsContinuation: false }])
        {
            text.Line($"{name}: {(cell.Blocks is [Paragraph only] ? InlineListing.Of(only.Content) : string.Empty)}", cell.Source);
            return;
        }

        text.Line(name, cell.Source);
        using (text.Indent())
            Write(text, cell.Blocks);
    }

    private static void WriteNotes(ListingText text, Seq<Paragraph> notes)
    {
        foreach (var note in notes)
            text.Line($"note: {InlineListing.Of(note.Content)}", note.Source);
    }

    private static string Label(string? label) => string.IsNullOrEmpty(label) ? string.Empty : $" [{label}]";
}
