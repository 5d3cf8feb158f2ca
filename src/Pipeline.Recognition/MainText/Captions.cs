using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>
/// Gives tables and figures the captions and notes beside them. Whether captions stand above or below is taken from the
/// manuscript's habit; where it has none, above tables and below figures.
/// </summary>
internal sealed class Captions(RecognitionContext context)
{
    /// <summary>Words of the longest caption under a label of its own that looks as the text does.</summary>
    private const int LongestPlain = 40;

    /// <summary>As <see cref="LongestPlain"/>, of one that looks otherwise.</summary>
    private const int LongestApart = 200;

    private readonly CaptionReader _reader = new(context);

    public void Assign(List<BodyItem> items)
    {
        var present = items.FindAll(item => item.Role is not (ItemRole.Blank or ItemRole.Place));
        present = [.. present.Where((_, at) => !IsDataOfChart(present, at))];
        var lists = new CaptionLists(context, _reader);
        lists.Find(present);
        TextBoxCaptions.Give(present, _reader);
        TakeBeside(present);
        lists.Join(present);
        TakeBeside(present);
        TakeOfPicturedTables(present);
        TakeOfFiguresInTables(present);
        TakeByLook(present);
        new ObjectNotes(context, _reader).Take(present);
        ReportOrphans(present);
    }

    /// <summary>A table that keeps the data of the chart behind it, in whose paragraph it stands: captions beside them are the chart's.</summary>
    private static bool IsDataOfChart(List<BodyItem> items, int at) =>
        at + 1 < items.Count
        && items[at] is { Table: { } table, Role: ItemRole.Object }
        && items[at + 1] is { IsPicture: true, Line: { } chart }
        && (chart.Source.Part, chart.Source.Paragraph) == (table.Source.Part, table.Source.Paragraph);

    /// <summary>
    /// Gives each object without a caption the one beside it. All first take those on the usual side, so that none is taken
    /// from the other side away from the object it belongs to.
    /// </summary>
    private void TakeBeside(List<BodyItem> items)
    {
        foreach (var isTable in new[] { true, false })
        {
            var above = IsAboveByHabit(items, isTable);
            TakeOn(items, isTable, above);
            TakeOn(items, isTable, !above);
            foreach (var item in items.Where(item => IsWithout(item, isTable)))
                TakeFromRow(item);
        }
    }

    private void TakeOn(List<BodyItem> items, bool isTable, bool above)
    {
        for (var at = 0; at < items.Count; at++)
            if (IsWithout(items[at], isTable))
                Take(items, at, above);
    }

    private static bool IsWithout(BodyItem item, bool isTable) =>
        item is { Role: ItemRole.Object, Caption: null } && item.IsPicture != isTable;

    /// <summary>Gives a picture without a caption the one of a table right above it, which no table has taken, or else right below.</summary>
    private void TakeOfPicturedTables(List<BodyItem> items)
    {
        for (var at = 0; at < items.Count; at++)
        {
            if (items[at] is not { IsPicture: true, Caption: null })
                continue;
            if (CaptionAt(items, at - 1, isTable: true) is { Label: not null } above)
                Give(items, at, above, at - 1, null);
            else if (LabelAbove(items, at, isTable: true) is { } label)
                Give(items, at, label, at - 2, at - 1);
            else if (CaptionAt(items, at + 1, isTable: true) is { Label: not null, Text: not null } below)
                Give(items, at, below, at + 1, null);
        }
    }

    /// <summary>Gives a table without a caption that of a figure right below it, or else right above, which no picture has taken: a diagram in cells.</summary>
    private void TakeOfFiguresInTables(List<BodyItem> items)
    {
        for (var at = 0; at < items.Count; at++)
        {
            if (items[at] is not { Table: not null, Role: ItemRole.Object, Caption: null })
                continue;
            if (CaptionAt(items, at + 1, isTable: false) is { Label: not null, Text: not null } below)
                Give(items, at, below, at + 1, null);
            else if (CaptionAt(items, at - 1, isTable: false) is { Label: not null, Text: not null } above)
                Give(items, at, above, at - 1, null);
        }
    }

    /// <summary>Gives a picture that no label and no style gave a caption the line under it that looks like one.</summary>
    private void TakeByLook(List<BodyItem> items)
    {
        for (var at = 0; at + 1 < items.Count; at++)
        {
            if (items[at] is not { Caption: null } picture || !IsCaptionUnder(items, at))
                continue;
            var line = items[at + 1].Line!;
            items[at + 1].Role = ItemRole.Taken;
            picture.Caption = CaptionReader.Unlabelled(line);
            context.Findings.Add(
                CaptionByLook.Rule.At(line.Source, "The line under a picture was taken for its caption.", Excerpt.Start(line.Words))
            );
        }
    }

    private bool IsAboveByHabit(List<BodyItem> items, bool isTable)
    {
        int above = 0,
            below = 0;
        for (var at = 0; at < items.Count; at++)
        {
            if (items[at].Role != ItemRole.Object || items[at].IsPicture == isTable)
                continue;
            if (CaptionAt(items, at - 1, isTable) is not null || LabelAbove(items, at, isTable) is not null)
                above++;
            if (CaptionAt(items, at + 1, isTable) is not null)
                below++;
        }

        return isTable ? above >= below : above > below;
    }

    /// <summary>The caption an item is, if it may belong to an object of that kind.</summary>
    private Caption? CaptionAt(List<BodyItem> items, int at, bool isTable)
    {
        if (at < 0 || at >= items.Count || !items[at].IsText)
            return null;
        var caption = _reader.Read(items[at].Line!);
        return caption is null || (caption.IsTable ?? isTable) != isTable ? null : caption with { IsTable = isTable };
    }

    private bool Take(List<BodyItem> items, int at, bool above)
    {
        var isTable = items[at].Table is not null;
        if (!above)
        {
            var next = at + 1;
            while (next < items.Count && items[next].IsText && _reader.IsNote(items[next].Line!))
                next++;
            if (CaptionAt(items, next, isTable) is not { } below)
                return false;
            return Give(items, at, below, next, below.Text is null && IsCaptionText(items, next + 1) ? next + 1 : null);
        }

        var last = at - 1;
        while (last >= 0 && items[last].IsText && _reader.IsNote(items[last].Line!))
            last--;
        if (CaptionAt(items, last, isTable) is { } caption && (last == at - 1 || caption.Label is not null))
            Give(items, at, caption, last, caption.Text is null && IsCaptionUnder(items, at, isLabelled: true) ? at + 1 : null);
        else if (LabelAbove(items, last + 1, isTable) is { } label)
            Give(items, at, label, last - 1, last);
        else
            return false;
        TakeNotesAbove(items, last + 1, at);
        return true;
    }

    /// <summary>A line under a picture that looks like its caption, with no label of its own.</summary>
    /// <param name="isLabelled">Whether the label stands above the picture, where a few plain words are enough.</param>
    private bool IsCaptionUnder(List<BodyItem> items, int at, bool isLabelled = false) =>
        items[at].IsPicture
        && at + 1 < items.Count
        && items[at + 1] is { IsText: true, Line: { } line }
        && !_reader.IsNote(line)
        && _reader.Read(line) is null
        && ((isLabelled && CaptionLook.IsShort(line)) || CaptionLook.IsCaption(line, items[at].Line!, context.Habits));

    /// <summary>Notes between a caption and its object.</summary>
    private static void TakeNotesAbove(List<BodyItem> items, int start, int at)
    {
        foreach (var note in items.GetRange(start, at - start))
        {
            note.Role = ItemRole.Taken;
            items[at].Notes.Add(note.Line!);
        }
    }

    /// <summary>A label two paragraphs above the object, with its caption between them.</summary>
    private Caption? LabelAbove(List<BodyItem> items, int at, bool isTable) =>
        IsCaptionText(items, at - 1) && CaptionAt(items, at - 2, isTable) is { Text: null } label ? label : null;

    private bool Give(List<BodyItem> items, int at, Caption caption, int line, int? textLine)
    {
        items[line].Role = ItemRole.Taken;
        if (caption.Text is null)
            context.Claims.Add(new(items[line].Line!.Span, "label"));
        if (textLine is { } text)
        {
            items[text].Role = ItemRole.Taken;
            caption = caption with { Text = items[text].Line!.Trimmed() };
        }

        items[at].Caption = caption;
        return true;
    }

    /// <summary>A first row of one cell over the whole table may hold its caption.</summary>
    private void TakeFromRow(BodyItem item)
    {
        if (
            item.Table is not { Columns: > 1, Rows: [{ Cells: [{ ColumnSpan: > 1 } cell] }, _, ..] } table
            || cell.ColumnSpan < table.Columns
        )
            return;
        var lines = LinesOf(cell);
        if (
            lines.Count is 0 or > 2
            || _reader.Read(lines[0]) is not { Label: not null } caption
            || (lines.Count == 2 && caption.Text is not null)
        )
            return;
        item.Caption = caption with { IsTable = true, Text = caption.Text ?? lines.ElementAtOrDefault(1) };
        item.Table = table with { Rows = table.Rows[1..] };
    }

    /// <summary>The paragraphs of a cell that say something.</summary>
    public static List<Line> LinesOf(ManuscriptCell cell) =>
        [.. cell.Blocks.OfType<ManuscriptParagraph>().Select(paragraph => new Line(paragraph)).Where(line => line.HasWords)];

    /// <summary>The words of a caption whose label stands in the paragraph before.</summary>
    private bool IsCaptionText(List<BodyItem> items, int at) =>
        at >= 0
        && at < items.Count
        && items[at].IsText
        && items[at].Line is { List: null } line
        && (line.WordCount <= LongestPlain || (line.WordCount <= LongestApart && ProseLook.Of(line) != context.Habits.Look))
        && _reader.Read(line) is null or { Label: null } or { IsTable: null }
        && !_reader.IsNote(line);

    /// <summary>Bold before plain words, as no sentence about a figure has it.</summary>
    private static bool IsBoldLabel(Line line) =>
        line.WordCount <= LongestPlain
        && LeadingWords.Length(line) is > 0 and var length
        && length < line.Text.Length
        && line.Slice(0, length).Features.IsBold;

    private void ReportOrphans(List<BodyItem> items)
    {
        foreach (var item in items.Where(item => item.IsText && (!item.Line!.IsProse || IsBoldLabel(item.Line))))
        {
            if (_reader.Read(item.Line!) is { Label: { } label, Text: not null, IsTable: not null })
                context.Findings.Add(
                    CaptionWithoutObject.Rule.At(
                        item.Source,
                        $"{label} has a caption, but no table or picture stands beside it.",
                        item.Line!.Words
                    )
                );
        }
    }
}
