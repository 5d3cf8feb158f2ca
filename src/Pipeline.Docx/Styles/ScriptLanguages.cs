namespace Pipeline.Docx.Styles;

/// <summary>
/// The languages Word marks a run with for scripts other than the usual one (w:lang eastAsia and bidi, ECMA-376 part 1
/// §17.3.2.20); which of them holds is told by the characters.
/// </summary>
internal readonly record struct ScriptLanguages(string? EastAsian, string? Complex)
{
    /// <param name="text">The run's text.</param>
    /// <param name="usual">Its language for all other text.</param>
    public string? For(string text, string? usual)
    {
        if (EastAsian is null && Complex is null)
            return usual;
        var (letters, eastAsian, complex) = (0, 0, 0);
        foreach (var sign in text)
        {
            if (!char.IsLetter(sign))
                continue;
            letters++;
            if (sign is >= '\u1100' and <= '\u11FF' or >= '\u3040' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF')
                eastAsian++;
            else if (
                sign
                is >= '\u0590'
                    and <= '\u08FF'
                    or >= '\uFB1D'
                    and <= '\uFDFF'
                    or >= '\uFE70'
                    and <= '\uFEFC'
                    or >= '\u0900'
                    and <= '\u0EFF'
            )
                complex++;
        }

        return eastAsian * 2 > letters ? EastAsian ?? usual
            : complex * 2 > letters ? Complex ?? usual
            : usual;
    }
}
