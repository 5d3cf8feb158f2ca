using System.Text;

namespace Pipeline.Jats.Tex;

/// <summary>A command that the author defined.</summary>
/// <param name="Arguments">How many arguments it takes.</param>
/// <param name="Default">What its first argument is where it is not given in brackets; null where it has to be given in braces.</param>
/// <param name="Body">What it stands for, with #1 to #9 for its arguments.</param>
internal sealed record TexMacro(int Arguments, string? Default, string Body)
{
    /// <summary>What it stands for with these arguments.</summary>
    public string With(IReadOnlyList<string> arguments)
    {
        var text = new StringBuilder();
        var copied = 0;
        for (var at = Body.IndexOf('#', StringComparison.Ordinal); at >= 0 && at + 1 < Body.Length; at = Body.IndexOf('#', copied))
        {
            Append(text, Body.AsSpan(copied, at - copied));
            var number = Body[at + 1] - '1';
            if (number >= 0 && number < arguments.Count)
                Append(text, arguments[number]);
            else if (Body[at + 1] == '#')
                text.Append('#');
            copied = at + 2;
        }

        Append(text, Body.AsSpan(Math.Min(copied, Body.Length)));
        return text.ToString();
    }

    /// <summary>Adds a piece, behind a space where its first letter would be read as of the command before it.</summary>
    public static void Append(StringBuilder text, ReadOnlySpan<char> piece)
    {
        if (piece.IsEmpty)
            return;
        if (char.IsAsciiLetter(piece[0]) && EndsInCommand(text))
            text.Append(' ');
        text.Append(piece);
    }

    private static bool EndsInCommand(StringBuilder text)
    {
        var at = text.Length - 1;
        while (at >= 0 && char.IsAsciiLetter(text[at]))
            at--;
        return at >= 0 && at < text.Length - 1 && text[at] == '\\';
    }
}
