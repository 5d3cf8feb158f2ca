namespace Pipeline.Typesetting.Prose;

/// <summary>
/// Thai, Lao, Burmese and Khmer (class SA of UAX #14) are written without spaces between words, and only a dictionary tells
/// where these end. Without one a line ends inside a phrase only in an emergency, and then between two syllables' letters at
/// the least: not before a vowel that follows its consonant nor after one that stands before it.
/// </summary>
internal static class SouthEastAsian
{
    public static bool IsLetter(char character) =>
        character is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF');

    public static bool MayBreak(char before, char after) =>
        before is not ((>= '\u0E40' and <= '\u0E44') or (>= '\u0EC0' and <= '\u0EC4'))
        && after
            is not (
                (>= '\u0E2F' and <= '\u0E3A')
                or (>= '\u0E45' and <= '\u0E4E')
                or (>= '\u0EAF' and <= '\u0EBC')
                or (>= '\u0EC6' and <= '\u0ECE')
            );
}
