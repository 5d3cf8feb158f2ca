namespace Pipeline.Typesetting.Shaping;

/// <summary>Strings of one character, made once: nearly every glyph stands for one.</summary>
internal static class CharacterStrings
{
    private static readonly string[] Latin = MakeLatin();

    public static string Get(string text, int start, int length) =>
        length == 1 && text[start] < Latin.Length ? Latin[text[start]] : text.Substring(start, length);

    private static string[] MakeLatin()
    {
        var strings = new string[0x250];
        for (var code = 0; code < strings.Length; code++)
            strings[code] = ((char)code).ToString();
        return strings;
    }
}
