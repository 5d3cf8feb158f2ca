using System.Text;

namespace Pipeline.Jats.Tex;

/// <summary>The columns of an array as LaTeX names them: "l|cc" is one at the left, a line, two in the middle.</summary>
/// <param name="Sides">One of l, c, r for each column.</param>
/// <param name="Lines">Numbers of the columns before which a line stands; the number of columns for one at the end.</param>
internal sealed record TexColumns(string Sides, HashSet<int> Lines)
{
    /// <summary>No array on paper has more.</summary>
    private const int Most = 64;

    public static TexColumns None { get; } = new(string.Empty, []);

    public static TexColumns Read(string words)
    {
        var sides = new StringBuilder();
        var lines = new HashSet<int>();
        for (var at = 0; at < words.Length && sides.Length < Most; at++)
        {
            switch (words[at])
            {
                case 'l' or 'c' or 'r':
                    sides.Append(words[at]);
                    break;
                case 'p' or 'm' or 'b':
                    sides.Append('l');
                    at = GroupEnd(words, at + 1);
                    break;
                case '|':
                    lines.Add(sides.Length);
                    break;
                case '@' or '!' or '>' or '<':
                    at = GroupEnd(words, at + 1);
                    break;
                case '*':
                    at = Repeat(words, at + 1, sides);
                    break;
            }
        }

        return new(sides.ToString(), lines);
    }

    /// <summary>The place of the brace that closes a group, which begins at a place or behind it.</summary>
    private static int GroupEnd(string words, int start)
    {
        for (var (at, depth) = (start, 0); at < words.Length; at++)
        {
            depth += words[at] switch
            {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            if (depth <= 0 && !char.IsWhiteSpace(words[at]))
                return at;
        }

        return words.Length;
    }

    /// <summary>"{3}{c}" for three columns.</summary>
    private static int Repeat(string words, int start, StringBuilder sides)
    {
        var middle = GroupEnd(words, start);
        var end = GroupEnd(words, middle + 1);
        var count = int.TryParse(Inner(words, start, middle), out var given) ? Math.Clamp(given, 0, Most) : 1;
        var repeated = string.Concat(Inner(words, middle + 1, end).Where(side => side is 'l' or 'c' or 'r'));
        for (; count > 0 && sides.Length < Most; count--)
            sides.Append(repeated);
        return end;
    }

    private static string Inner(string words, int start, int end) => start < end ? words[start..end].Trim().Trim('{') : string.Empty;
}
