namespace Pipeline.Docx.Stories;

/// <summary>
/// What the codes of symbol fonts mean in Unicode. Word stores them in the private use area, U+F000 plus the font's own
/// code (ECMA-376 part 1 §17.3.3.30).
/// </summary>
internal static class SymbolFonts
{
    /// <summary>Stands for a character that no table here knows.</summary>
    public const char Unknown = '\uFFFD';

    private const int PrivateStart = 0xF000;
    private const int PrivateEnd = 0xF0FF;

    /// <summary>The Symbol font from code 0x20 (Adobe's Symbol encoding); U+FFFD where it has none.</summary>
    private const string Symbol =
        " !∀#∃%&∋()∗+,−./0123456789:;<=>?"
        + "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"
        + "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼\uFFFD"
        + "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD"
        + "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD"
        + "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵"
        + "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"
        + "◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\uFFFD〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭\uFFFD";

    public static bool IsPrivate(char character) => character is >= (char)PrivateStart and <= (char)PrivateEnd;

    /// <summary>Index of the first character whose meaning only its font's maker knows (Unicode 16 §23.5); -1 where there is none.</summary>
    public static int FirstPrivate(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is >= '\uE000' and <= '\uF8FF' or >= '\uDB80' and <= '\uDBFF')
                return at;
        }

        return -1;
    }

    /// <summary>The text with codes of the font put into Unicode; <see cref="Unknown"/> for each that cannot be.</summary>
    public static string Write(string text, string? font) =>
        text.Any(IsPrivate) ? string.Concat(text.Select(character => IsPrivate(character) ? Map(character, font) : character)) : text;

    /// <summary>One code, with or without the private use offset, of a symbol font; an ordinary font's code is the character itself.</summary>
    public static char Map(int code, string? font)
    {
        var own = code is >= PrivateStart and <= PrivateEnd ? code - PrivateStart : code;
        return font?.Trim().ToUpperInvariant() switch
        {
            "SYMBOL" => own is >= 0x20 and <= 0xFF ? Symbol[own - 0x20] : Unknown,
            "WINGDINGS" => Wingdings(own),
            "WINGDINGS 2" => Wingdings2(own),
            "WINGDINGS 3" => Wingdings3(own),
            "WEBDINGS" => Webdings(own),

            // Bullets are the only private codes met under a font that is not a symbol font, and they are Symbol's.
            _ => own == 0xB7 && code != own ? '•'
            : code is > 0x1F and < 0xD800 ? (char)code
            : Unknown,
        };
    }

    private static char Wingdings(int code) =>
        code switch
        {
            0x20 => ' ',
            0x22 => '✂',
            0x28 => '☎',
            0x29 => '✆',
            0x2A => '✉',
            0x3F => '✍',
            0x41 => '✌',
            0x45 => '☜',
            0x46 => '☞',
            0x47 => '☝',
            0x48 => '☟',
            0x4A => '☺',
            0x4C => '☹',
            0x4E => '☠',
            0x51 => '✈',
            0x52 => '☼',
            0x54 => '❄',
            0x58 => '✠',
            0x59 => '✡',
            0x5A => '☪',
            0x5B => '☯',
            0x5C => 'ॐ',
            0x6C => '●',
            0x6D => '❍',
            0x6E => '■',
            0x6F => '□',
            0x71 => '❑',
            0x72 => '❒',
            0x73 => '⬧',
            0x74 => '⧫',
            0x75 => '◆',
            0x76 => '❖',
            0x77 => '⬥',
            0x78 => '⌧',
            0x7B => '❀',
            0x7C => '✿',
            0x7D => '❝',
            0x7E => '❞',
            0x80 => '⓪',
            0x81 => '①',
            0x82 => '②',
            0x83 => '③',
            0x84 => '④',
            0x85 => '⑤',
            0x86 => '⑥',
            0x87 => '⑦',
            0x88 => '⑧',
            0x89 => '⑨',
            0x8A => '⑩',
            0x8B => '⓿',
            0x8C => '❶',
            0x8D => '❷',
            0x8E => '❸',
            0x8F => '❹',
            0x90 => '❺',
            0x91 => '❻',
            0x92 => '❼',
            0x93 => '❽',
            0x94 => '❾',
            0x95 => '❿',
            0x9E => '·',
            0x9F => '•',
            0xA1 => '○',
            0xA4 => '◉',
            0xA7 => '▪',
            0xA8 => '◻',
            0xAB => '★',
            0xD8 => '➢',
            0xDF => '←',
            0xE0 => '→',
            0xE1 => '↑',
            0xE2 => '↓',
            0xE3 => '↖',
            0xE4 => '↗',
            0xE5 => '↙',
            0xE6 => '↘',
            0xE8 => '➔',
            0xEF => '⇦',
            0xF0 => '⇨',
            0xF1 => '⇧',
            0xF2 => '⇩',
            0xFB => '✗',
            0xFC => '✓',
            0xFD => '☒',
            0xFE => '☑',
            _ => Unknown,
        };

    /// <summary>Triangles; its arrows have near twins in Unicode, too near to tell which is meant.</summary>
    private static char Wingdings3(int code) =>
        code is >= 0x70 and <= 0x7B ? "▲▼△▽◀▶◁▷◣◢◤◥"[code - 0x70]
        : code == 0x20 ? ' '
        : Unknown;

    private static char Wingdings2(int code) =>
        code switch
        {
            0x20 => ' ',
            0x69 => '⓪',
            >= 0x6A and <= 0x73 => (char)('①' + code - 0x6A),
            0x74 => '⓿',
            >= 0x75 and <= 0x7E => (char)('❶' + code - 0x75),
            0x4F => '✗',
            0x50 => '✓',
            0x51 => '☒',
            0x52 => '☑',
            0x97 => '●',
            0x98 => '⬤',
            0xA2 => '■',
            0xA3 => '□',
            _ => Unknown,
        };

    private static char Webdings(int code) =>
        code switch
        {
            0x20 => ' ',
            0x33 => '◀',
            0x34 => '▶',
            0x35 => '▲',
            0x36 => '▼',
            0x61 => '✓',
            0x63 => '□',
            0x67 => '■',
            0x6E => '●',
            _ => Unknown,
        };
}
