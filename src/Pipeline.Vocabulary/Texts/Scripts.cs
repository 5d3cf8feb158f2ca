namespace Pipeline.Vocabulary.Texts;

/// <summary>Tells the script of letters by their Unicode blocks.</summary>
public static class Scripts
{
    private static readonly (char First, char Last, Script Script)[] Blocks =
    [
        ('A', 'Z', Script.Latin),
        ('a', 'z', Script.Latin),
        ('\u00C0', '\u024F', Script.Latin),
        ('\u0370', '\u03FF', Script.Greek),
        ('\u0400', '\u052F', Script.Cyrillic),
        ('\u0530', '\u058F', Script.Armenian),
        ('\u0590', '\u05FF', Script.Hebrew),
        ('\u0600', '\u06FF', Script.Arabic),
        ('\u0750', '\u077F', Script.Arabic),
        ('\u08A0', '\u08FF', Script.Arabic),
        ('\u0900', '\u097F', Script.Devanagari),
        ('\u0980', '\u09FF', Script.Bengali),
        ('\u0B80', '\u0BFF', Script.Tamil),
        ('\u0E00', '\u0E7F', Script.Thai),
        ('\u10A0', '\u10FF', Script.Georgian),
        ('\u1100', '\u11FF', Script.EastAsian),
        ('\u1B00', '\u1B7F', Script.Balinese),
        ('\u1E00', '\u1EFF', Script.Latin),
        ('\u1F00', '\u1FFF', Script.Greek),
        ('\u3040', '\u30FF', Script.EastAsian),
        ('\u3400', '\u4DBF', Script.EastAsian),
        ('\u4E00', '\u9FFF', Script.EastAsian),
        ('\uA980', '\uA9DF', Script.Javanese),
        ('\uAC00', '\uD7AF', Script.EastAsian),
        ('\uFB1D', '\uFB4F', Script.Hebrew),
        ('\uFB50', '\uFDFF', Script.Arabic),
        ('\uFE70', '\uFEFC', Script.Arabic),
    ];

    /// <summary>The script of a letter; none for digits, marks and spaces.</summary>
    public static Script Of(char character)
    {
        if (!char.IsLetter(character))
            return Script.None;
        foreach (var (first, last, script) in Blocks)
        {
            if (character >= first && character <= last)
                return script;
        }

        return Script.None;
    }

    /// <summary>A letter of a script that is known and not Latin.</summary>
    public static bool IsOther(char character) => Of(character) is not (Script.None or Script.Latin);

    /// <summary>Han, kana or Hangul, which know no capitals and part no words by spaces.</summary>
    public static bool IsEastAsian(char character) => Of(character) == Script.EastAsian;

    /// <summary>Chinese and Japanese characters, which stand without spaces between words.</summary>
    public static bool IsHanOrKana(char character) =>
        character is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF';

    /// <summary>The script most letters of a text are of.</summary>
    public static Script MostOf(IEnumerable<string> texts) =>
        texts
            .SelectMany(text => text)
            .Select(Of)
            .Where(script => script != Script.None)
            .GroupBy(script => script)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .Select(group => group.Key)
            .FirstOrDefault();
}
