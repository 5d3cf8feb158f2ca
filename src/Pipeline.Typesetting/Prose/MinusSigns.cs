using Pipeline.Typesetting.Shaping;

namespace Pipeline.Typesetting.Prose;

/// <summary>
/// Finds hyphens that stand for a minus, which is as wide and as high as figures are: before a figure, behind a space, an opening
/// bracket or a sign of comparison, at the head of a raised or lowered number, and at the head of a table's cell.
/// </summary>
internal static class MinusSigns
{
    // "−12" in a cell may be all of it; what is longer is no number.
    private const int LongestNumber = 24;

    public static IEnumerable<int> In(string text, IReadOnlyList<TextSpan> spans, bool isCell)
    {
        foreach (var span in spans)
        {
            if (span.Style.Style.IsVerbatim || span.Link is { } link && !link.Target.StartsWith('#'))
                continue;
            for (var at = span.Start; at < span.End; at++)
            {
                if (text[at] != '-' || !IsBeforeFigure(text, at))
                    continue;
                if (IsScript(span, at) || (at == 0 ? isCell && IsNumber(text) : IsBehindSpace(text, at)))
                    yield return at;
            }
        }
    }

    private static bool IsScript(TextSpan span, int at) => at == span.Start && span.Style.Style.Position != ScriptPosition.Normal;

    /// <summary>A cell that begins with a decimal number, or holds a whole one alone; not "-20 to -30", which may be anything.</summary>
    private static bool IsNumber(string text) =>
        text.Length <= LongestNumber && !text.Any(char.IsLetter)
        || EndOfNumber(text, 1) is var end && text.AsSpan(1, end - 1).ContainsAny('.', ',');

    /// <summary>Not the second part of a range typed with a space ("1990 -2000"), nor of a name ("COVID -19").</summary>
    private static bool IsBehindSpace(string text, int at)
    {
        var before = text[at - 1];
        if (before is '(' or '[' or '{' or '=' or '<' or '>' or '≤' or '≥' or '≈' or '~')
            return true;
        if (before is not (' ' or '\u00A0'))
            return false;
        var word = text.AsSpan(0, at - 1).TrimEnd();
        if (word.IsEmpty || char.IsDigit(word[^1]))
            return false;
        return !char.IsUpper(word[^1]) || text.AsSpan(at, EndOfNumber(text, at + 1) - at).ContainsAny('.', ',');
    }

    /// <summary>A number follows, and no letter or further hyphen right behind it, as in names of things.</summary>
    private static bool IsBeforeFigure(string text, int at)
    {
        var end = EndOfNumber(text, at + 1);
        return text.AsSpan(at + 1, end - at - 1).ContainsAnyInRange('0', '9')
            && (end == text.Length || !(char.IsLetter(text[end]) || text[end] is '-' or '/'));
    }

    private static int EndOfNumber(string text, int at)
    {
        while (
            at < text.Length
            && (char.IsAsciiDigit(text[at]) || (text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])))
        )
            at++;
        return at;
    }
}
