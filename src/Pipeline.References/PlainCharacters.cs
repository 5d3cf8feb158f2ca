namespace Pipeline.References;

/// <summary>
/// Gives each kind of space, hyphen, dash and quotation mark one form without changing the length of a text, so that a
/// place in the plain text is the same place in the text as printed.
/// </summary>
internal static class PlainCharacters
{
    public static string Of(string text) => string.Create(text.Length, text, (copy, source) =>
    {
        for (var index = 0; index < copy.Length; index++) copy[index] = Simplify(source[index]);
    });

    private static char Simplify(char character) => character switch
    {
        '\u2010' or '\u2011' => '-',
        '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => '–',
        '\u201c' or '\u201d' or '\u201e' or '\u201f' or '«' or '»' => '"',
        '\u2018' or '\u2019' or '\u201a' or '\u201b' or '`' or '´' or '\u02bc' or '\u02bb' => '\'',
        _ when char.IsWhiteSpace(character) => ' ',
        _ => character,
    };
}
