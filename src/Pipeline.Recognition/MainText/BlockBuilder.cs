using Pipeline.Recognition.Content;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText.Passages;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.MainText;

/// <summary>Makes blocks of the items under one heading.</summary>
internal sealed class BlockBuilder
{
    private readonly RecognitionContext _context;
    private readonly string _language;
    private readonly ObjectNumbers _numbers;
    private readonly ListBuilder _lists;
    private readonly QuotationBuilder _quotations;
    private readonly FigureBuilder _figures;
    private readonly TableBuilder _tables;
    private readonly FormulaBuilder _formulas;
    private readonly ParagraphBuilder _paragraphs;

    public BlockBuilder(RecognitionContext context, string language, ObjectNumbers numbers)
    {
        _context = context;
        _language = language;
        _numbers = numbers;
        _lists = new(context);
        _quotations = new(context, _lists);
        _figures = new(context, numbers);
        _tables = new(context, numbers, _lists);
        _formulas = new(context, numbers);
        _paragraphs = new(context);
    }

    public Seq<Block> Build(IReadOnlyList<BodyItem> items)
    {
        var blocks = new List<Block>();
        for (var at = 0; at < items.Count; )
            at = Take(items, at, blocks);
        return blocks.ToSeq();
    }

    /// <summary>Adds the block that begins at an item.</summary>
    /// <returns>Index of the item after it.</returns>
    private int Take(IReadOnlyList<BodyItem> items, int at, List<Block> blocks)
    {
        var item = items[at];
        if (item.Role is ItemRole.Blank or ItemRole.Taken)
            return at + 1;
        if (item.Passage is { } passage)
            return Add(blocks, at + 1, [.. new PassageBuilder(_context, this, _lists).Build(passage)]);
        if (item.Table is not null)
            return Add(blocks, at + 1, _tables.Build(item));
        if (item.IsPicture)
            return TakeFigures(items, at, blocks);
        var line = item.Line!;
        if (Ornament.Is(line))
            return Add(
                blocks,
                at + 1,
                new Paragraph(_context.Inlines.Convert(line, ContentKind.Display), line.Source) { IsOrnament = true }
            );
        if (CodeShape.IsCode(line, _context.Habits))
            return TakeCode(items, at, blocks);
        if (line.List is not null)
            return TakeList(items, at, blocks);
        if (SignOff.IsLine(line))
            return Add(blocks, at + 1, new Paragraph(_context.Inlines.Convert(line, ContentKind.Lines), line.Source) { IsAtEnd = true });
        if (FormulaBuilder.IsFormula(line))
            return Add(blocks, at + 1, [.. _formulas.Build(line)]);
        if (DashTalk.Read(Texts(items, at)) is var turns && DashTalk.Is(turns))
            return Add(blocks, at + turns.Count, [.. Talk(turns)]);
        if (!item.IsNumbered && TypedOutline.Read(Texts(items, at)) is { Count: > 1 } typed)
            return Add(blocks, at + typed.Sum(node => node.Count), _lists.BuildTyped(typed));
        if (_quotations.IsAt(items, at))
            return _quotations.Take(items, at, blocks);
        return Add(blocks, at + 1, [.. _paragraphs.Build(line, _language, blocks.LastOrDefault())]);
    }

    /// <summary>Turns between dashes are quoted where they stand in, and paragraphs elsewhere.</summary>
    private Seq<Block> Talk(List<Line> turns)
    {
        var paragraphs = turns
            .Select(Block (turn) => new Paragraph(_context.Inlines.Convert(turn, ContentKind.Prose), turn.Source))
            .ToSeq();
        return _context.Habits.IsIndented(turns[0])
            ? [new DispQuote(paragraphs, [], turns[0].Source) { Kind = QuoteKind.Interview }]
            : paragraphs;
    }

    private static int Add(List<Block> blocks, int next, params ReadOnlySpan<Block> added)
    {
        foreach (var block in added)
            blocks.Add(block);
        return next;
    }

    /// <summary>The figures of a picture, and of those that a table places beside it, as JATS fig-group.</summary>
    private int TakeFigures(IReadOnlyList<BodyItem> items, int at, List<Block> blocks)
    {
        var figures = new List<Block>(_figures.Build(items[at]));
        var end = at + 1;
        while (
            items[at].Row is { } row
            && end < items.Count
            && (items[end].Role == ItemRole.Taken || (items[end].IsPicture && items[end].Row == row))
        )
        {
            if (items[end].IsPicture)
                figures.AddRange(_figures.Build(items[end]));
            end++;
        }

        if (figures.Count > 1 && items[at].Row is not null)
            blocks.Add(new KeptBlock(KeptNames.FigGroup, [new("id", _numbers.NextRow())], [], figures.ToSeq(), items[at].Source));
        else
            blocks.AddRange(figures);
        return end;
    }

    /// <summary>Program text that stands together, as JATS preformat.</summary>
    private int TakeCode(IReadOnlyList<BodyItem> items, int at, List<Block> blocks)
    {
        var text = new List<Inline>();
        var end = at;
        for (; end < items.Count && items[end].IsText && CodeShape.IsCode(items[end].Line!, _context.Habits); end++)
        {
            if (end > at)
                text.Add(new Text("\n", SourceRef.None));
            text.AddRange(_context.Inlines.ConvertVerbatim(items[end].Line!));
        }

        blocks.Add(new KeptBlock(KeptNames.Preformat, [], text.ToSeq(), [], items[at].Line!.Source));
        return end;
    }

    private int TakeList(IReadOnlyList<BodyItem> items, int at, List<Block> blocks)
    {
        var lines = new List<Line>();
        var end = at;
        while (end < items.Count && items[end].IsText && IsInList(items, end, items[at].Line!))
            lines.Add(items[end++].Line!);
        if (end < items.Count && items[end].IsText && IsLastFurther(lines, items[end].Line!))
            lines.Add(items[end++].Line!);
        blocks.AddRange(_lists.Build(lines));
        return end;
    }

    /// <summary>A list paragraph, or one indented like the items between two of them; there may be several with marks typed by hand.</summary>
    private static bool IsInList(IReadOnlyList<BodyItem> items, int at, Line first)
    {
        if (items[at].Line!.List is not null)
            return true;
        var next = at;
        while (IsIndentedIn(items, next, first) && (next == at || TypedList.Read(items[next].Line!) is not null))
            next++;
        return next > at
            && next < items.Count
            && items[next].Line?.List?.ListId == first.List!.ListId
            && (next == at + 1 || TypedList.Read(items[at].Line!) is not null);
    }

    /// <summary>A paragraph under the last item that stands in as those under the items before it.</summary>
    private static bool IsLastFurther(List<Line> lines, Line line) =>
        line is { List: null, Format.OutlineLevel: null }
        && lines[^1].List is not null
        && lines.Find(other => other.List is null) is { } further
        && further.Format.IndentStart == line.Format.IndentStart
        && line.Format.IndentStart > Points.Zero
        && further.Style == line.Style;

    private static bool IsIndentedIn(IReadOnlyList<BodyItem> items, int at, Line first) =>
        at < items.Count
        && items[at] is { IsText: true, Line: { List: null } line }
        && line.Format.IndentStart > Points.Zero
        && line.Format.IndentStart >= first.Format.IndentStart;

    private static IEnumerable<Line> Texts(IReadOnlyList<BodyItem> items, int at) =>
        items.Skip(at).TakeWhile(item => item.IsText).Select(item => item.Line!);
}
