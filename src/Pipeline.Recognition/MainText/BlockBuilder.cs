using Pipeline.Recognition.Content;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText.Passages;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.MainText;

/// <summary>Makes blocks of the items under one heading.</summary>
internal sealed class BlockBuilder
{
    private readonly RecognitionContext _context;
    private readonly string _language;
    private readonly ListBuilder _lists;
    private readonly FigureBuilder _figures;
    private readonly TableBuilder _tables;
    private readonly FormulaBuilder _formulas;
    private readonly ParagraphBuilder _paragraphs;

    public BlockBuilder(RecognitionContext context, string language, ObjectNumbers numbers)
    {
        _context = context;
        _language = language;
        _lists = new(context);
        _figures = new(context, numbers);
        _tables = new(context, numbers, _lists);
        _formulas = new(numbers);
        _paragraphs = new(context);
    }

    public Seq<Block> Build(IReadOnlyList<BodyItem> items)
    {
        var blocks = new List<Block>();
        for (var at = 0; at < items.Count;) at = Take(items, at, blocks);
        return blocks.ToSeq();
    }

    /// <summary>Adds the block that begins at an item.</summary>
    /// <returns>Index of the item after it.</returns>
    private int Take(IReadOnlyList<BodyItem> items, int at, List<Block> blocks)
    {
        var item = items[at];
        if (item.Role is ItemRole.Blank or ItemRole.Taken) return at + 1;
        if (item.Passage is { } passage) return Add(blocks, at + 1, new PassageBuilder(_context, this, _lists).Build(passage));
        if (item.Table is not null) return Add(blocks, at + 1, _tables.Build(item));
        if (item.IsPicture) return Add(blocks, at + 1, [.. _figures.Build(item)]);
        var line = item.Line!;
        if (line.List is not null) return TakeList(items, at, blocks);
        if (FormulaBuilder.IsFormula(line)) return Add(blocks, at + 1, [.. _formulas.Build(line)]);
        if (TypedRun(items, at) is { Count: > 1 } typed) return TakeTyped(typed, at, blocks);
        if (Quotation.IsQuotation(line, _context.Habits)) return TakeQuotation(items, at, blocks);
        return Add(blocks, at + 1, [.. _paragraphs.Build(line, _language, blocks.LastOrDefault())]);
    }

    private static int Add(List<Block> blocks, int next, params ReadOnlySpan<Block> added)
    {
        foreach (var block in added) blocks.Add(block);
        return next;
    }

    private int TakeList(IReadOnlyList<BodyItem> items, int at, List<Block> blocks)
    {
        var lines = new List<Line>();
        var end = at;
        while (end < items.Count && items[end].IsText && IsInList(items, end, items[at].Line!)) lines.Add(items[end++].Line!);
        blocks.AddRange(_lists.Build(lines));
        return end;
    }

    /// <summary>A list paragraph, or one indented like the items between two of them.</summary>
    private static bool IsInList(IReadOnlyList<BodyItem> items, int at, Line first)
    {
        var line = items[at].Line!;
        if (line.List is not null) return true;
        return line.Format.IndentStart > Points.Zero && line.Format.IndentStart >= first.Format.IndentStart && at + 1 < items.Count && items[at + 1].Line?.List?.ListId == first.List!.ListId;
    }

    private static List<(TypedMark Mark, Line Text)> TypedRun(IReadOnlyList<BodyItem> items, int at)
    {
        var run = new List<(TypedMark, Line)>();
        var mark = TypedList.Read(items[at].Line!);
        while (mark is { } found)
        {
            run.Add((found, items[at].Line!.From(found.Length)));
            at++;
            mark = at < items.Count && items[at].IsText ? TypedList.Following(found, items[at].Line!) : null;
        }

        return run;
    }

    private int TakeTyped(List<(TypedMark Mark, Line Text)> typed, int at, List<Block> blocks)
    {
        _context.Findings.Add(HandTypedList.Rule.At(typed[0].Text.Source, $"A list of {typed.Count} items with marks typed by hand was set as a list.", $"{typed[0].Mark.Label} {Excerpt.Start(typed[0].Text.Words)}"));
        blocks.Add(_lists.Build(typed));
        return at + typed.Count;
    }

    /// <summary>Paragraphs and lists that are quoted together, and who is quoted: in a line under them or behind the last sentence.</summary>
    private int TakeQuotation(IReadOnlyList<BodyItem> items, int at, List<Block> blocks)
    {
        var first = items[at].Line!;
        var lines = new List<Line> { first };
        var end = at + 1;
        while (end < items.Count && items[end].IsText && Quotation.GoesOn(first, items[end].Line!, _context.Habits)) lines.Add(items[end++].Line!);
        var attribution = lines.Count > 1 && Attributions.IsLine(lines[^1], lines[^2]) ? Pop(lines) : null;
        if (attribution is null && end < items.Count && items[end].IsText && IsAttributionUnder(items[end].Line!, lines[^1])) attribution = items[end++].Line;
        if (attribution is null && lines[^1] is { List: null } last && Attributions.StartIn(last) is { } start)
        {
            attribution = last.From(start);
            lines[^1] = last.Slice(0, start);
        }

        if (Quotation.IsByFormat(first, _context.Habits))
            _context.Findings.Add(QuotationByFormat.Rule.At(first.Source, "A passage in smaller type or italics between indents was set as a quotation.", Excerpt.Start(first.Words)));
        blocks.Add(new DispQuote(Quoted(lines).ToSeq(), attribution is null ? [] : _context.Inlines.Convert(attribution, ContentKind.Prose), first.Source));
        return end;
    }

    private static bool IsAttributionUnder(Line line, Line above) =>
        line.Format.OutlineLevel is null && !line.Features.IsBold && (Attributions.IsDashed(line) && TypedList.Read(above) is null || Attributions.IsAtEnd(line, above));

    private static Line Pop(List<Line> lines)
    {
        var last = lines[^1];
        lines.RemoveAt(lines.Count - 1);
        return last;
    }

    private IEnumerable<Block> Quoted(List<Line> lines)
    {
        for (var at = 0; at < lines.Count;)
        {
            var run = lines.Skip(at).TakeWhile(line => line.List is not null).ToList();
            foreach (var list in run.Count == 0 ? [] : _lists.Build(run)) yield return list;
            at += run.Count;
            if (run.Count > 0) continue;
            var line = lines[at++];
            yield return new Paragraph(_context.Inlines.Convert(line, Quotation.IsVerse(line) ? ContentKind.Lines : ContentKind.Prose), line.Source);
        }
    }
}
