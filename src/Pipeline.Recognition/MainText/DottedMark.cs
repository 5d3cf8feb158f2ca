using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.MainText;

/// <summary>List marks that name the items above them too: "2.1", "2.1.3.". Elsewhere than under such an item they number headings.</summary>
internal static partial class DottedMark
{
    public static TypedMark? Read(Line line)
    {
        if (line is not { List: null, Format.OutlineLevel: null })
            return null;
        var match = Mark().Match(line.Text);
        return match.Success
            ? new(
                match.Groups["label"].Value,
                ListStyle.Order,
                int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture),
                match.Length
            )
            : null;
    }

    /// <summary>The mark of a line where it is the next of the same item; null for others.</summary>
    public static TypedMark? Following(TypedMark before, Line line) =>
        Read(line) is { } mark && mark.Number == before.Number + 1 && Above(before) == Above(mark) ? mark : null;

    /// <summary>Whether a mark names another as the one above it.</summary>
    public static bool IsUnder(TypedMark above, TypedMark mark) => Bare(above) == Above(mark);

    /// <summary>How many marks stand above it by its own words: 2 for "2.1.3".</summary>
    public static int DepthOf(TypedMark mark) => char.IsAsciiDigit(mark.Label[0]) ? Bare(mark).Count(character => character == '.') : 0;

    private static string Above(TypedMark mark) =>
        Bare(mark) is var bare && bare.LastIndexOf('.') is var stop and > 0 ? bare[..stop] : string.Empty;

    private static string Bare(TypedMark mark) => mark.Label.Trim('(', ')', '.', ' ');

    [GeneratedRegex(@"^ *(?<label>(?:\d{1,2}\.){1,3}(?<number>\d{1,2})[.)]?) +(?=\S)")]
    private static partial Regex Mark();
}
