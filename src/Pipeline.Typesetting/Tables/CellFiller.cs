using System.Diagnostics;
using Pipeline.Typesetting.Blocks;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Shaping;
using Pipeline.Typesetting.Structure;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Typesetting.Tables;

/// <summary>Turns the blocks of a cell into paragraphs; lists, quotations and tables inside it become paragraphs too, and each line of a listing.</summary>
/// <param name="grid">The table whose cells are filled.</param>
internal sealed class CellFiller(Workshop shop, TableWrap grid, string language)
{
    public void Fill(GridCell cell, Seq<Block> blocks)
    {
        var style = CellStyles.Of(shop.Design.Styles, grid, cell.IsHeader);
        FillFrom(cell, blocks, CharStyle.Of(style, language), 0);
    }

    private void FillFrom(GridCell cell, Seq<Block> blocks, CharStyle look, double indent)
    {
        foreach (var block in blocks)
            FillFrom(cell, block, look, indent);
    }

    private void FillFrom(GridCell cell, Block block, CharStyle look, double indent)
    {
        switch (block)
        {
            case Paragraph { Content: [InlineGraphic picture] }:
                FillPicture(cell, picture, look, indent);
                break;
            case Paragraph paragraph:
                Add(
                    cell,
                    paragraph.Content,
                    null,
                    paragraph.Language is { } own ? look with { Language = own } : look,
                    indent,
                    paragraph.Source
                );
                break;
            case ListBlock list:
                foreach (var item in list.Items)
                    FillNamed(cell, [new Text(item.Label, item.Source)], item.Blocks, look, indent, item.Source, hangs: true);
                break;
            case DispQuote quote:
                FillFrom(cell, quote.Blocks, look, indent);
                Add(cell, quote.Attribution, null, look, indent, quote.Source);
                break;
            case VerseGroup verse:
                foreach (var line in verse.Stanzas.SelectMany(stanza => stanza.Lines))
                    Add(cell, line.Content, null, look with { IsHyphenated = false }, indent, line.Source);
                Add(cell, verse.Attribution, null, look, indent, verse.Source);
                break;
            case DefList list:
                foreach (var item in list.Items)
                    FillNamed(
                        cell,
                        [new Emphasis(EmphasisKind.Bold, item.Term), new Text(TermSign.Behind(item.Separator), item.Source)],
                        item.Definition,
                        look,
                        indent,
                        item.Source
                    );
                break;
            case Speech speech:
                FillNamed(cell, speech.Speaker, speech.Blocks, look, indent, speech.Source);
                break;
            case BoxedText box:
                Add(cell, [new Emphasis(EmphasisKind.Bold, box.Title)], null, look, indent, box.Source);
                FillFrom(cell, box.Blocks, look, indent);
                break;
            case TableWrap table:
                Add(cell, table.Caption, table.Label, look, indent, table.Source);
                foreach (var inner in table.Rows.SelectMany(row => row.Cells))
                    FillFrom(cell, inner.Blocks, look, indent);
                foreach (var note in table.Notes)
                    FillFrom(cell, note, look, indent);
                break;
            case Figure figure:
                FillFigure(cell, figure, look, indent);
                break;
            case DispFormula formula:
                Add(
                    cell,
                    [new InlineFormula(formula.Text, formula.Source) { Math = formula.Math }],
                    formula.Label,
                    look,
                    indent,
                    formula.Source
                );
                break;
            case KeptBlock { IsCode: true } code:
                FillCode(cell, code, look, indent);
                break;
            case KeptBlock kept:
                Add(cell, kept.Text, null, look, indent, kept.Source);
                FillFrom(cell, kept.Blocks, look, indent);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>A label, speaker or term with the first paragraph behind it; the others under it.</summary>
    /// <param name="hangs">Whether the lines under the first stand in as far as the name goes.</param>
    private void FillNamed(
        GridCell cell,
        Seq<Inline> name,
        Seq<Block> blocks,
        CharStyle look,
        double indent,
        SourceRef source,
        bool hangs = false
    )
    {
        var first = blocks is [Paragraph only, ..] ? only : null;
        Add(
            cell,
            [.. name, new Text(" ", source), .. first?.Content ?? []],
            null,
            look with
            {
                Language = first?.Language ?? look.Language,
            },
            indent,
            source,
            hangs ? name.Count : 0
        );
        FillFrom(cell, first is null ? blocks : blocks[1..], look, indent + look.Size);
    }

    private void FillFigure(GridCell cell, Figure figure, CharStyle look, double indent)
    {
        foreach (var picture in figure.Pictures)
            FillPicture(cell, picture, look, indent);
        Add(cell, figure.Caption, figure.Label, look, indent, figure.Source);
        foreach (var note in figure.Notes)
            FillFrom(cell, note, look, indent);
    }

    private void FillPicture(GridCell cell, Panel picture, CharStyle look, double indent)
    {
        if (picture.MediaName is { } name)
            FillPicture(cell, new InlineGraphic(name, picture.AltText, picture.Width, picture.Height, picture.Source), look, indent);
        Add(cell, picture.Caption, picture.Label, look, indent, picture.Source);
    }

    /// <summary>A picture that stands alone has its own size as far as its column can have it.</summary>
    private void FillPicture(GridCell cell, InlineGraphic picture, CharStyle look, double indent)
    {
        var setting = new InlineSetting(look, NodeFor(cell, picture.Source), picture.Source);
        if (shop.Inlines.MakePicture(picture, setting, double.MaxValue) is not { } made)
            return;
        var (shape, node) = made;
        cell.Paragraphs.Add(
            new CellParagraph(new ParagraphText(), indent) { Picture = new(shape.MediaName, shape.Width, shape.Height, node.Id) }
        );
    }

    private void FillCode(GridCell cell, KeptBlock code, CharStyle look, double indent)
    {
        var node = shop.Structure.Add(shop.Structure.Add(cell.Node, "P", code.Source), "Code", code.Source);
        foreach (var line in CodeLine.Of(code, shop.Inlines.Typewritten(look), node, shop.Inlines))
            cell.Paragraphs.Add(new CellParagraph(line.Text, indent) { Code = line });
    }

    /// <param name="hanging">How many parts of the content the lines under the first stand in for.</param>
    private void Add(GridCell cell, Seq<Inline> content, string? label, CharStyle look, double indent, SourceRef source, int hanging = 0)
    {
        if (string.IsNullOrEmpty(label) && content.IsEmpty)
            return;
        var text = new ParagraphText();
        var setting = new InlineSetting(look, NodeFor(cell, source), source);
        if (!string.IsNullOrEmpty(label))
            shop.Inlines.AppendText(label + " ", setting, text);
        shop.Inlines.Flatten(content[..hanging], setting, text);
        var end = text.Length;
        shop.Inlines.Flatten(content[hanging..], setting, text);
        text.SetMinusSigns(isCell: true);
        text.SetLoneDash();
        if (!text.IsEmpty)
            cell.Paragraphs.Add(
                new CellParagraph(text, indent) { LabelLength = hanging > 0 && end > 0 && text.Length > end ? end + 1 : SpacesBefore(text) }
            );
    }

    /// <summary>How many spaces the text begins with; authors make the indent of a row's name of them.</summary>
    private static int SpacesBefore(ParagraphText text) => text.ToString().TakeWhile(char.IsWhiteSpace).Count();

    /// <summary>The first paragraph stands in the node of the cell, unless it comes from another place than the cell does.</summary>
    private NodeBuilder NodeFor(GridCell cell, SourceRef source) =>
        cell.Node.Children.Count == 0 && cell.Paragraphs.Count == 0 && source.IsOfParagraph(cell.Source)
            ? cell.Node
            : shop.Structure.Add(cell.Node, "P", source);
}
