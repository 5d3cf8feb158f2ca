namespace Pipeline.Vocabulary.Texts;

/// <summary>Tells the letters of large groups of scripts apart by their Unicode blocks.</summary>
public static class LetterScripts
{
    /// <summary>A letter or mark of any script but Latin (outside 0000–036F, 1D00–1EFF and FB00–FB06).</summary>
    public static bool IsOther(char character) =>
        character > '\u036F' && character is not ((>= '\u1D00' and <= '\u1EFF') or (>= '\u2000' and <= '\u2BFF') or (>= '\u2C60' and <= '\u2C7F') or (>= '\uA720' and <= '\uA7FF') or (>= '\uFB00' and <= '\uFB06')) && (char.IsLetter(character) || IsMark(character));

    /// <summary>Han, kana or Hangul, which know no capitals and part no words by spaces.</summary>
    public static bool IsEastAsian(char character) => character is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF') or (>= '\uF900' and <= '\uFAFF');

    private static bool IsMark(char character) =>
        char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
