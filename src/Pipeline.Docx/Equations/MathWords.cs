using System.Globalization;
using System.Text;

namespace Pipeline.Docx.Equations;

/// <summary>
/// Tells words from variables that stand side by side, since Word sets both in italics: "fixed" and "GDP" are names,
/// "zFV" and "mgh" products.
/// </summary>
internal static class MathWords
{
    private const int ShortestWord = 3;

    private const string Vowels = "aeiouyAEIOUY";

    /// <summary>Three letters or more, all capitals, or in lower case with a vowel; of scripts without case, any two.</summary>
    public static bool IsWord(IReadOnlyList<Rune> letters)
    {
        if (letters.Count < 2)
            return false;
        if (letters.All(letter => Rune.GetUnicodeCategory(letter) == UnicodeCategory.OtherLetter))
            return true;
        if (letters.Count < ShortestWord)
            return false;
        if (letters.All(letter => letter.IsAscii && Rune.IsUpper(letter)))
            return true;
        return letters.Skip(1).All(Rune.IsLower)
            && letters.Any(letter => letter.IsAscii && Vowels.Contains((char)letter.Value, StringComparison.Ordinal));
    }
}
