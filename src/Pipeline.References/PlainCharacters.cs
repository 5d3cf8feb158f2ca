namespace Pipeline.References;

/// <summary>
/// Gives each kind of space, hyphen, dash, quotation mark and figure one form, and Arabic and full-width signs that of the Latin ones, without changing the length of a text, so that a
/// place in the plain text is the same place in the text as printed.
/// </summary>
internal static class PlainCharacters
{
    /// <summary>How far a full-width sign, letter or figure stands behind its usual form (Unicode, "Halfwidth and Fullwidth Forms").</summary>
    private const int FullWidth = 0xfee0;

    public static string Of(string text) =>
        string.Create(
            text.Length,
            text,
            (copy, source) =>
            {
                for (var index = 0; index < copy.Length; index++)
                    copy[index] = Simplify(source[index]);
            }
        );

    private static char Simplify(char character) =>
        character switch
        {
            (> ' ' and < '`') or (> '`' and < '\u007f') => character,
            '\u2010' or '\u2011' => '-',
            '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => '–',
            '\u201c' or '\u201d' or '\u201e' or '\u201f' or '«' or '»' => '"',
            '\u2018' or '\u2019' or '\u201a' or '\u201b' or '`' or '´' or '\u02bc' or '\u02bb' => '\'',
            '\u060c' or '\u3001' => ',',
            '\u061b' => ';',
            '\u061f' => '?',
            '\u06d4' or '\u3002' => '.',
            >= '\uff01' and <= '\uff5e' => (char)(character - FullWidth),
            >= '\u0660' and <= '\u0669' => (char)('0' + character - '\u0660'),
            >= '\u06f0' and <= '\u06f9' => (char)('0' + character - '\u06f0'),
            _ when char.IsWhiteSpace(character) => ' ',
            _ => character,
        };
}
