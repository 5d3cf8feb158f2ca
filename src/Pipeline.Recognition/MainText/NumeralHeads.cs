using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.MainText;

/// <summary>
/// Finds sections that have a number for a title: numerals alone on their lines, centred or bold, that count on ("i.", "ii.", "iii.").
/// The first part of an essay may stand without its number.
/// </summary>
internal static partial class NumeralHeads
{
    /// <summary>Fewest numerals that make a count.</summary>
    private const int Fewest = 2;

    /// <param name="items">With their other headings found.</param>
    public static void Mark(List<BodyItem> items)
    {
        var numerals = items.FindAll(item => item.IsText && Number(item.Line!) is not null);
        var first = numerals.Count == 0 ? 0 : Number(numerals[0].Line!)!.Value;
        if (
            numerals.Count < Fewest
            || first > 2
            || !numerals.Select((item, index) => Number(item.Line!) == first + index).All(isNext => isNext)
        )
            return;
        foreach (var item in numerals)
        {
            var above = items.FindLastIndex(items.IndexOf(item), other => other.Role == ItemRole.Heading && !numerals.Contains(other));
            item.Role = ItemRole.Heading;
            item.Heading = new(
                above < 0 ? 1 : items[above].Heading!.Level + 1,
                null,
                item.Line!.Slice(0, item.Line.Text.TrimEnd(' ', '.', ')').Length),
                IsStyled: false
            );
        }
    }

    /// <summary>Whether a line is nothing but the numeral of a part.</summary>
    public static bool Is(Line line) => Number(line) is not null;

    /// <summary>The number that is all of a line set apart from the text; null for other lines.</summary>
    private static int? Number(Line line) =>
        (line.IsCentred || line.Features.IsBold) && line.List is null && Numeral().IsMatch(line.Words)
            ? TypedList.NumberOf(line.Words.TrimEnd('.', ')'))
            : null;

    [GeneratedRegex(@"^(?:[ivx]{1,5}|[IVX]{1,5}|\d{1,2})[.)]?$")]
    private static partial Regex Numeral();
}
