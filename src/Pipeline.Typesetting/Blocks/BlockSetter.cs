using System.Diagnostics;
using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Shaping;
using Pipeline.Typesetting.Structure;
using Pipeline.Typesetting.Tables;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Blocks;

/// <summary>Sets the blocks of sections, notes and quotations into the column.</summary>
internal sealed class BlockSetter
{
    // Vowel signs above and below the letters of Arabic and Hebrew need more air than capitals do; where lines are not on the grid they get it.
    private const double RightToLeftLeading = 1.25;

    private readonly Workshop _shop;
    private readonly ListSetter _lists;
    private readonly QuoteSetter _quotes;
    private readonly RunInSetter _runIns;
    private readonly BoxSetter _boxes;
    private readonly TableSetter _tables;
    private readonly FigureSetter _figures;
    private readonly FormulaSetter _formulas;
    private readonly DropCapitalSetter _dropCapital;
    private readonly CodeSetter _code;
    private readonly SupplementSetter _supplements;
    private bool _hasOpened;

    public BlockSetter(Workshop shop)
    {
        _shop = shop;
        _lists = new ListSetter(shop, this);
        _quotes = new QuoteSetter(shop, this);
        _runIns = new RunInSetter(shop, this);
        _boxes = new BoxSetter(shop, this);
        _tables = new TableSetter(shop);
        _figures = new FigureSetter(shop);
        _formulas = new FormulaSetter(shop);
        _dropCapital = new DropCapitalSetter(shop);
        _code = new CodeSetter(shop);
        _supplements = new SupplementSetter(shop, this);
    }

    public void Set(Seq<Block> blocks, BlockSetting setting, Flow flow)
    {
        var isFlush = setting.IsFirstFlush;
        Block? above = null;
        var ordered = StarredNotes.Joined(blocks);
        if (setting.IsMainText)
            ordered = LeadIns.FloatsBehind(ordered);
        for (var index = 0; index < ordered.Count; index++)
        {
            var block = ordered[index];
            if (SupplementSetter.IsStopBehind(above, block))
                continue;
            flow.BreakCost(LeadIns.CostBetween(above, block));
            if (ChartTables.FigureOf(ordered, index) is { } chart)
            {
                _tables.Set((TableWrap)block, setting, flow, chart);
                index++;
                continue;
            }

            Set(block, Place(block, above, setting with { IsFirstFlush = isFlush || LeadIns.GoesOn(above, block) }), flow);
            isFlush = block is not Paragraph && isFlush;
            above = LeadIns.IsFloat(block) ? above : block;
        }
    }

    /// <summary>Lines of a list of symbols stand in as a whole.</summary>
    private static BlockSetting Place(Block block, Block? above, BlockSetting setting) =>
        LeadIns.IsAmongSymbols(above, block)
            ? setting with
            {
                IsFirstFlush = true,
                Left = setting.Left + Math.Max(0, setting.Style.FirstIndent.Value),
            }
            : setting;

    /// <summary>Sets inline content as a paragraph of its own node.</summary>
    public void SetParagraph(Seq<Inline> content, TextStyle style, BlockSetting setting, NodeBuilder node, SourceRef source, Flow flow)
    {
        var text = TextOf(content, style, setting, node, source);
        var frame = LineFrame.Of(style, setting.Left, setting.Right);
        if (!setting.IsOnGrid && Direction.IsRightToLeft(content))
            frame = frame with { Leading = frame.Leading * RightToLeftLeading };
        AddLines(text, frame, setting, source, flow);
    }

    private ParagraphText TextOf(Seq<Inline> content, TextStyle style, BlockSetting setting, NodeBuilder node, SourceRef source)
    {
        var text = new ParagraphText();
        _shop.Inlines.Flatten(content, new InlineSetting(CharStyle.Of(style, setting.Language), node, source), text);
        return text;
    }

    private void AddLines(ParagraphText text, LineFrame frame, BlockSetting setting, SourceRef source, Flow flow)
    {
        var lines = _shop.SetLines(text, setting.IsFirstFlush ? frame.Unindented() : frame, source);
        ParagraphFlow.Add(flow, lines, setting.IsOnGrid);
    }

    private void Set(Block block, BlockSetting setting, Flow flow)
    {
        switch (block)
        {
            case Paragraph { IsOrnament: true } ornament:
                SetOrnament(ornament, setting, flow);
                break;
            case Paragraph paragraph:
                SetParagraph(paragraph, setting, flow);
                break;
            case ListBlock list:
                _lists.Set(list, setting, flow);
                break;
            case DispQuote quote:
                _quotes.Set(quote, setting, flow);
                break;
            case VerseGroup verse:
                _quotes.Set(verse, setting, flow);
                break;
            case DefList list:
                _runIns.Set(list, setting, flow);
                break;
            case Speech speech:
                _runIns.Set(speech, setting, flow);
                break;
            case BoxedText box:
                _boxes.Set(box, setting, flow);
                break;
            case Figure figure:
                _figures.Set(figure, setting, flow);
                break;
            case TableWrap table:
                _tables.Set(table, setting, flow);
                break;
            case DispFormula formula:
                _formulas.Set(formula, setting, flow);
                break;
            case KeptBlock { IsCode: true } code:
                _code.Set(code, setting, flow);
                break;
            case KeptBlock { IsFigGroup: true } group when group.Blocks.All(inner => inner is Figure):
                _figures.SetRow([.. group.Blocks.OfType<Figure>()], setting, flow);
                break;
            case KeptBlock { IsStatement: true } statement:
                Set(StatementLead.RunIn(statement), setting, flow);
                break;
            case KeptBlock { IsSupplement: true } supplement:
                _supplements.Set(supplement, setting, flow);
                break;
            case KeptBlock kept:
                SetKept(kept, setting, flow);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void SetKept(KeptBlock kept, BlockSetting setting, Flow flow)
    {
        if (!kept.Text.IsEmpty)
            SetParagraph(kept.Text, setting.Style, setting, _shop.Structure.Add(setting.Node, "P", kept.Source), kept.Source, flow);
        Set(kept.Blocks, setting, flow);
    }

    /// <summary>Signs between two passages, with half a line above and below them.</summary>
    private void SetOrnament(Paragraph ornament, BlockSetting setting, Flow flow)
    {
        var style = setting.Style with { Alignment = TextAlignment.Centre, FirstIndent = Points.Zero };
        flow.Space(style.Leading.Value / 2);
        SetParagraph(
            ornament.Content,
            style,
            setting with
            {
                IsOnGrid = false,
            },
            _shop.Structure.Add(setting.Node, "P", ornament.Source),
            ornament.Source,
            flow
        );
        flow.Space(style.Leading.Value / 2);
        if (setting.IsOnGrid)
            flow.SnapToGrid();
    }

    private void SetParagraph(Paragraph paragraph, BlockSetting setting, Flow flow)
    {
        var node = _shop.Structure.Add(setting.Node, "P", paragraph.Source);
        node.Language = paragraph.Language;
        var own = setting with
        {
            Language = paragraph.Language ?? setting.Language,
            IsFirstFlush = setting.IsFirstFlush || paragraph.IsContinuation,
        };
        var isHeading = ActsAsHeading(paragraph);
        if (!paragraph.IsAtEnd && !isHeading && setting.IsMainText && !_hasOpened)
            SetOpening(paragraph, own, node, flow);
        else
            SetParagraph(paragraph.Content, StyleOf(paragraph, setting.Style), own, node, paragraph.Source, flow);
        if (isHeading)
            flow.KeepWithNext();
    }

    private static TextStyle StyleOf(Paragraph paragraph, TextStyle style) =>
        paragraph.IsAtEnd ? style with { Alignment = TextAlignment.Right, FirstIndent = Points.Zero } : style;

    /// <summary>The paragraph that the article's text begins with, around a capital where the design has one.</summary>
    private void SetOpening(Paragraph paragraph, BlockSetting setting, NodeBuilder node, Flow flow)
    {
        _hasOpened = true;
        var text = TextOf(paragraph.Content, setting.Style, setting, node, paragraph.Source);
        if (!_dropCapital.TrySet(text, setting, node, paragraph.Source, flow))
            AddLines(text, LineFrame.Of(setting.Style, setting.Left, setting.Right), setting, paragraph.Source, flow);
    }

    /// <summary>A line of bold words announces what follows, whether or not it was meant as a heading.</summary>
    private static bool ActsAsHeading(Paragraph paragraph)
    {
        const int LongestHeading = 120;
        return paragraph.Content.All(inline =>
                inline is Emphasis { Kind: EmphasisKind.Bold } || (inline is Text text && string.IsNullOrWhiteSpace(text.Value))
            ) && paragraph.Content.PlainText().Trim() is { Length: > 0 and <= LongestHeading };
    }
}
