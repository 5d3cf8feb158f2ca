using System.Globalization;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.MainText;

/// <summary>Tells headings by numbers that count on from one another, which surer looks need not bear out.</summary>
internal static class HeadingCounts
{
    /// <summary>Words of the longest heading that nothing but its number tells.</summary>
    private const int LongestHead = 15;

    /// <summary>Fewest headings whose numbers alone make them an outline.</summary>
    private const int FewestInOutline = 3;

    /// <summary>Doubtful lines whose typed numbers count on from one another are headings together, those of other levels between them.</summary>
    public static HashSet<BodyItem> InSequence(List<BodyItem> likely)
    {
        var sequence = new HashSet<BodyItem>();
        var open = new Dictionary<ListStyle, (BodyItem Item, TypedMark Mark)>();
        foreach (var item in likely)
        {
            if (CountOf(item.Line!) is not { Number: > 0 } mark)
                continue;
            if (open.TryGetValue(mark.Style, out var before) && mark.Number == before.Mark.Number + 1)
                sequence.UnionWith([before.Item, item]);
            else if (mark.Number != 1)
                continue;
            open[mark.Style] = (item, mark);
        }

        return sequence;
    }

    /// <summary>The number a line begins with as its place in a count: what lists are marked with, and capital letters and numerals, which head parts only.</summary>
    private static TypedMark? CountOf(Line line)
    {
        if (TypedList.Read(line) is { } mark)
            return mark;
        if (HeadingNumber.Read(line.Words) is not { Depth: 1 } number)
            return null;
        return number.Kind switch
        {
            NumberKind.UpperLetter when LetterNumbers.Read(number.Label) is { } count => new(
                number.Label,
                ListStyle.AlphaUpper,
                count,
                number.Length
            ),
            NumberKind.Roman when TypedList.NumberOf(number.Label) is { } count => new(
                number.Label,
                ListStyle.RomanUpper,
                count,
                number.Length
            ),
            NumberKind.Decimal when TypedList.NumberOf(number.Label) is { } count => new(
                number.Label,
                ListStyle.Order,
                count,
                number.Length
            ),
            _ => null,
        };
    }

    /// <summary>Short lines whose numbers count through an outline of two levels at least ("1.", "1.1.", "1.2.", "2.") head its parts, however plain.</summary>
    public static List<BodyItem> InOutline(IEnumerable<BodyItem> lines)
    {
        var outline = new List<BodyItem>();
        int[] last = [];
        var depth = 0;
        foreach (var item in lines)
        {
            if (
                HeadingNumber.Read(item.Line!.Words) is not { Kind: NumberKind.Decimal } number
                || Parts(number) is not { } parts
                || !Follows(last, parts)
            )
                continue;
            outline.Add(item);
            last = parts;
            depth = Math.Max(depth, number.Depth);
        }

        return depth > 1 && outline.Count >= FewestInOutline ? outline : [];
    }

    /// <summary>
    /// Short lines, however plain, that hold each of the numbers which the headings above and below them leave out ("1", then
    /// "4"), once and in order, with text between them.
    /// </summary>
    public static List<BodyItem> InGaps(List<BodyItem> items, HashSet<BodyItem> headings)
    {
        var filling = new List<BodyItem>();
        var numbered = items
            .Select((item, at) => (Item: item, At: at, Number: item.IsText ? Outer(item.Line!) : null))
            .Where(entry => entry.Number is not null)
            .ToList();
        var heads = Enumerable.Range(0, numbered.Count).Where(index => headings.Contains(numbered[index].Item)).ToList();
        foreach (var (above, below) in heads.Zip(heads.Skip(1)))
        {
            var between = numbered.GetRange(above + 1, below - above - 1);
            var (first, last) = (numbered[above].Number!.Value, numbered[below].Number!.Value);
            var isWhole =
                between.Count > 0
                && between.Select(entry => entry.Number!.Value).SequenceEqual(Enumerable.Range(first + 1, Math.Max(0, last - first - 1)));
            if (isWhole && between.Zip(between.Skip(1)).All(pair => pair.Second.At - pair.First.At > 1))
                filling.AddRange(between.Select(entry => entry.Item));
        }

        return filling;
    }

    /// <summary>The number of an outermost section before a short line that is no sentence; null for other lines.</summary>
    private static int? Outer(Line line) =>
        line is { List: null, WordCount: <= LongestHead }
        && !Sentence.IsClosed(line.Words)
        && HeadingNumber.Read(line.Words) is { Kind: NumberKind.Decimal, Depth: 1 } number
            ? TypedList.NumberOf(number.Label)
            : null;

    private static int[]? Parts(HeadingNumber number)
    {
        var parts = number.Label.Split('.');
        return parts.All(part => int.TryParse(part, CultureInfo.InvariantCulture, out _))
            ? Array.ConvertAll(parts, part => int.Parse(part, CultureInfo.InvariantCulture))
            : null;
    }

    /// <summary>The first part below the last number, or the next on its level or one above it.</summary>
    private static bool Follows(int[] last, int[] next)
    {
        if (next.Length == last.Length + 1)
            return next[^1] == 1 && next.AsSpan(0, last.Length).SequenceEqual(last);
        return next.Length <= last.Length
            && next[^1] == last[next.Length - 1] + 1
            && next.AsSpan(0, next.Length - 1).SequenceEqual(last.AsSpan(0, next.Length - 1));
    }
}
