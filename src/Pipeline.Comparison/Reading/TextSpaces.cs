using System.Text;

namespace Pipeline.Comparison.Reading;

/// <summary>White space as XML knows it: space, tab, line feed, carriage return (XML 1.0 §2.3).</summary>
internal static class TextSpaces
{
    public static bool IsSpace(char character) => character is ' ' or '\t' or '\n' or '\r';

    public static bool IsAllSpace(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(" \t\n\r") < 0;

    /// <summary>
    /// White space that holds a line break is the file's layout: it counts as one space, and as nothing at an edge.
    /// Any other is the text's own and stays as it is.
    /// </summary>
    public static string WithoutLayout(string text, bool isFirst, bool isLast)
    {
        if (!text.Contains('\n', StringComparison.Ordinal))
            return text;
        var plain = new StringBuilder(text.Length);
        for (var start = 0; start < text.Length; )
        {
            var end = EndOfRun(text, start);
            var run = text.AsSpan(start, end - start);
            if (!IsSpace(run[0]) || !run.Contains('\n'))
                plain.Append(run);
            else if (!(isFirst && start == 0) && !(isLast && end == text.Length))
                plain.Append(' ');
            start = end;
        }

        return plain.ToString();
    }

    /// <summary>Every run of white space as one space, none at the edges.</summary>
    public static string Single(string text) =>
        string.Join(' ', text.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private static int EndOfRun(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && IsSpace(text[end]) == IsSpace(text[start]))
            end++;
        return end;
    }
}
