using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText.Passages;

/// <summary>Reads boxes: what stands in a table of one framed cell, and text boxes that have a heading.</summary>
internal sealed partial class BoxReader(RecognitionContext context)
{
    private const int LongestTitle = 15;

    /// <summary>Fewest short lines under the heading of a text box that make a box of it; fewer may be the words of a drawing.</summary>
    private const int FewestLines = 3;

    /// <summary>A frame around more than this, and no title that calls it a box, is a frame around an article.</summary>
    private const int MostWords = 800;

    /// <summary>The box of a table of one cell, or of one column that the name of a box heads; null where the table holds pictures or equations, or too little text to be one.</summary>
    /// <param name="items">What its cell holds.</param>
    /// <param name="above">Its title where that stands above the cell, not in it.</param>
    public static BodyItem? OfTable(ManuscriptTable table, List<BodyItem> items, Line? above = null)
    {
        var texts = items.FindAll(item => item.Role != ItemRole.Blank);
        if (!table.HasBorders || !(table.Rows.SelectMany(row => row.Cells).Count() == 1 || IsHeadedColumn(table, texts)))
            return null;
        if (texts.Count == 0 || texts.Exists(item => !IsOfBox(item)) || texts[0].Table is not null)
            return null;
        if (above is null && !IsNamed(texts[0].Line!) && (texts.Sum(item => item.Line?.WordCount ?? 0) > MostWords || !IsText(texts)))
            return null;
        var (title, count) = above is null ? TitleOf(texts) : (above, 0);
        return new(title ?? texts[0].Line, null) { Role = ItemRole.Passage, Passage = new BoxPassage(title, texts[count..]) };
    }

    /// <summary>Cells under one another, of which the first names the box.</summary>
    private static bool IsHeadedColumn(ManuscriptTable table, List<BodyItem> texts) =>
        table is { Columns: 1, Rows.Count: > 1 } && texts is [{ Line: { } title }, _, ..] && IsNamed(title);

    /// <summary>Text or a table, no picture, equation or program.</summary>
    private static bool IsOfBox(BodyItem item) =>
        item.Role == ItemRole.Object ? item.Table is not null : item.IsText && !item.Line!.Equations.Any() && !item.Line!.HasStyle("code");

    /// <summary>A short line that begins with the word for a box and its number.</summary>
    public static bool IsNamed(Line line) => line is { List: null, WordCount: > 0 and <= LongestTitle } && Label().IsMatch(line.Words);

    /// <summary>Sentences, a list however marked, or several lines under a title.</summary>
    private static bool IsText(List<BodyItem> texts) =>
        texts.Exists(item => item.Line is { } line && (line.IsProse || line.List is not null || TypedList.Read(line) is not null))
        || (texts.Count > 2 && IsTitle(texts[0].Line!));

    /// <summary>The title and how many lines it takes: a label ("Box 2") and the title under it make one.</summary>
    private static (Line? Title, int Count) TitleOf(List<BodyItem> texts)
    {
        var first = texts[0].Line!;
        if (
            texts.Count > 2
            && Label().Match(first.Words) is { Success: true } label
            && label.Length == first.Words.Length
            && texts[1].Line is { } second
            && IsTitle(second)
        )
            return (first.Join(second), 2);
        return texts.Count > 1 && (IsTitle(first) || (first.WordCount <= LongestTitle && Label().IsMatch(first.Words)))
            ? (first, 1)
            : (null, 0);
    }

    /// <summary>The lines of a text box, the first of which heads the others.</summary>
    public (Passage Passage, int Next)? Read(List<BodyItem> items, int at)
    {
        if (
            at > 0 && items[at - 1] is { Role: ItemRole.Text or ItemRole.Object, Line.Format.IsInTextBox: true }
            || !IsTitle(items[at].Line!)
        )
            return null;
        var next = at + 1;
        while (next < items.Count && items[next].Role is ItemRole.Text or ItemRole.Blank && items[next].Line!.Format.IsInTextBox)
            next++;
        var texts = items.GetRange(at + 1, next - at - 1).FindAll(item => item.IsText);
        if (texts.Count < FewestLines && !texts.Exists(item => item.Line!.IsProse || item.Line!.List is not null))
            return null;
        context.Findings.Add(
            TextBoxRead.Rule.At(items[at].Source, "A text box with a heading was set as boxed text.", items[at].Line!.Words)
        );
        return (new BoxPassage(items[at].Line, texts), next);
    }

    /// <summary>Paragraphs in a row with rules on all four sides, around which Word draws one frame.</summary>
    public (Passage Passage, int Next)? ReadBordered(List<BodyItem> items, int at)
    {
        var next = at;
        while (next < items.Count && items[next].Role is ItemRole.Text or ItemRole.Blank && items[next].Line!.Format.HasBorders)
            next++;
        var texts = items.GetRange(at, next - at).FindAll(item => item.IsText);
        if (texts.Count < 2 || texts.Exists(item => !IsOfBox(item)) || !IsText(texts))
            return null;
        var (title, count) = TitleOf(texts);
        context.Findings.Add(
            BoxRead.Rule.At(items[at].Source, "Paragraphs in one frame were set as boxed text.", Excerpt.Start(items[at].Line!.Words))
        );
        return (new BoxPassage(title, texts[count..]), next);
    }

    private static bool IsTitle(Line line) =>
        line is { List: null, WordCount: > 0 and <= LongestTitle }
        && (line.Features.IsBold || line.Features.IsCapitals || line.Format.OutlineLevel is not null)
        && line.Words[^1] is not ('.' or ',' or ';');

    /// <summary>What boxes are called by, and their number.</summary>
    [GeneratedRegex(
        @"^(?:box|kotak|recuadro|quadro|encadré|kasten|kader)\s+(?:\d{1,2}|[A-Z]|[IVX]{1,4})\s*(?:[.:–—-]|$)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Label();
}
