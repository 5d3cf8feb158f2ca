using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText.Passages;

/// <summary>Finds who or what is quoted: in a line under the words, or behind the last of them.</summary>
internal static partial class Attributions
{
    private const int MostWords = 15;

    /// <summary>A short line with a dash before it, in brackets, or at the right end under words that are not.</summary>
    /// <param name="line">The line in question.</param>
    /// <param name="above">The last of the words quoted.</param>
    /// <param name="below">What follows; null where it is no text.</param>
    public static bool IsLine(Line line, Line above, Line? below) => IsDashed(line, above, below) || IsShort(line) && (IsBracketed(line) || IsAtEnd(line, above));

    /// <summary>With a dash before it that is the mark of no list: no line beside it has the same, and none above announces it.</summary>
    public static bool IsDashed(Line line, Line above, Line? below) =>
        IsShort(line) && Dash(line) is { } dash && !above.Words.EndsWith(':') && Dash(above) != dash && (below is null || Dash(below) != dash);

    public static bool IsAtEnd(Line line, Line above) => IsShort(line) && line.Format.Alignment == TextAlignment.End && (above.Format.Alignment != TextAlignment.End || above.Features.IsItalic && !line.Features.IsItalic);

    /// <summary>A bracket at the right end under words that are not ("(Mak Ani, 52, food seller)").</summary>
    public static bool IsBracketedAtEnd(Line line, Line above) => IsBracketed(line) && IsAtEnd(line, above);

    /// <summary>Where a name or citation begins behind the closed last sentence of a quotation; null where there is none.</summary>
    public static int? StartIn(Line line)
    {
        var match = Behind().Match(line.Text);
        return match.Success && LineText.Clean(match.Groups["by"].Value).Split(' ').Length <= MostWords ? match.Groups["by"].Index : null;
    }

    private static char? Dash(Line line) => Dashed().IsMatch(line.Words) ? line.Words[0] : null;

    private static bool IsShort(Line line) => line is { HasWords: true, List: null, WordCount: <= MostWords };

    private static bool IsBracketed(Line line) => line.Words is ['(' or '[', .., ')' or ']'] or ['(' or '[', .., ')' or ']', '.'];

    /// <summary>One dash, or two hyphens typed for it; more stand for the author's name in a list of references ("———. 1991").</summary>
    [GeneratedRegex(@"^(?:[—–―-]|--)\s*[^\s—–―.,_-]")]
    private static partial Regex Dashed();

    /// <summary>
    /// A bracket that names a year, a person or an interview, a dash and a name, or two to six capitalised words without a
    /// stop; behind it only marks of notes (U+FFFC).
    /// </summary>
    [GeneratedRegex(@"[.!?…""”’»]\s*(?<by>(?:\((?=[^()]*(?:\p{Lu}|\d))[^()]{2,120}\)\.?|\[(?=[^\[\]]*(?:\p{Lu}|\d))[^\[\]]{2,120}\]\.?|[—–―]\s*\p{Lu}[^.!?]{1,80}\.?|(?<=\s)\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:of|the|and|de|van|von|der|bin)\s+){0,2}\p{Lu}[\p{L}’'-]*){1,5})[\s\uFFFC]*)$")]
    private static partial Regex Behind();
}
