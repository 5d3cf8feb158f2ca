using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.MainText;

/// <summary>
/// Reads lists whose marks were typed, one in the other: a mark that counts on from one above belongs beside it; one that
/// begins another count, or stands further in, belongs under the item before it.
/// </summary>
internal static class TypedOutline
{
    /// <summary>Fewest lines of a list with another inside it that look like headings and are none.</summary>
    private const int FewestPlain = 4;

    /// <summary>What a tab typed before a mark is worth.</summary>
    private const double Tab = 36;

    /// <summary>Indents that differ by less are the same.</summary>
    private const double Apart = 6;

    /// <summary>The items of the list that begins with the first line; none where it begins none.</summary>
    public static List<TypedNode> Read(IEnumerable<Line> lines)
    {
        var roots = new List<TypedNode>();
        var open = new Stack<(List<TypedNode> Items, double Indent)>();
        foreach (var line in lines)
        {
            if ((TypedList.Read(line) ?? DottedMark.Read(line)) is not { } mark)
                break;
            var indent = IndentOf(line);
            if (open.Count == 0)
            {
                if (DottedMark.DepthOf(mark) > 0)
                    break;
                open.Push((roots, indent));
            }
            else if (Beside(open, line, indent) is { } next)
            {
                mark = next;
            }
            else
            {
                if (!Begins(mark, open, indent))
                    break;
                open.Push((open.Peek().Items[^1].Parts, indent));
            }

            open.Peek().Items.Add(new(mark, line.From(mark.Length)));
        }

        return roots;
    }

    /// <summary>Lines of plain type in lists with others inside them.</summary>
    public static IEnumerable<BodyItem> PlainIn(List<BodyItem> items)
    {
        for (var at = 0; at < items.Count; )
        {
            var run = items.Skip(at).TakeWhile(item => item.IsText && IsPlain(item.Line!)).ToList();
            var list = Read(run.Select(item => item.Line!));
            var count = list.Sum(node => node.Count);
            if (count >= FewestPlain && list.Count > 1 && list.Exists(node => node.Parts.Count > 1))
                foreach (var item in run.Take(count))
                    yield return item;
            at += Math.Max(1, count);
        }
    }

    private static bool IsPlain(Line line) =>
        line
            is {
                Format.OutlineLevel: null,
                Features: { IsBold: false, IsItalic: false, IsUnderlined: false, IsSmallCaps: false, IsCapitals: false }
            }
        && TypedList.Read(line) is not null;

    /// <summary>The mark as it counts on from an open list, the innermost first; the lists inside that one are then closed.</summary>
    private static TypedMark? Beside(Stack<(List<TypedNode> Items, double Indent)> open, Line line, double indent)
    {
        var inner = 0;
        foreach (var (items, own) in open)
        {
            if (
                (TypedList.Following(items[^1].Mark, line) ?? DottedMark.Following(items[^1].Mark, line)) is { } mark
                && IsLike(items[^1].Mark, mark)
                && indent - own < Apart
            )
            {
                for (; inner > 0; inner--)
                    open.Pop();
                return mark;
            }

            inner++;
        }

        return null;
    }

    /// <summary>"1." goes on with "2." and not with "(2)" or "1.2".</summary>
    private static bool IsLike(TypedMark one, TypedMark other) =>
        DottedMark.DepthOf(one) == DottedMark.DepthOf(other)
        && one.Label.StartsWith('(') == other.Label.StartsWith('(')
        && one.Label[^1] == ')' == (other.Label[^1] == ')');

    /// <summary>The first of its count, in marks that no open list has or further in than all of them.</summary>
    private static bool Begins(TypedMark mark, Stack<(List<TypedNode> Items, double Indent)> open, double indent) =>
        DottedMark.DepthOf(mark) > 0
            ? mark.Number == 1 && DottedMark.IsUnder(open.Peek().Items[^1].Mark, mark)
            : mark.Number <= 1
                && (
                    indent - open.Peek().Indent >= Apart
                    || open.All(list =>
                        list.Items[^1].Mark is var above
                        && (above.Style != mark.Style || !IsLike(above, mark) || (mark.Number == 0 && above.Label != mark.Label))
                    )
                );

    private static double IndentOf(Line line) =>
        (line.Format.IndentStart + line.Format.FirstLine).Value
        + (Tab * line.Raw.TakeWhile(char.IsWhiteSpace).Count(character => character == '\t'));
}
