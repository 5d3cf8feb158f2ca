using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics.Reading;

/// <summary>What is read aloud for a formula (PDF/UA-1 §7.7).</summary>
internal static class FormulaReading
{
    /// <summary>A string of a PDF/A file holds 32,767 bytes at the most (ISO 19005-3 §6.1.13); who hears a formula has had enough long before.</summary>
    private const int Longest = 4000;

    /// <summary>
    /// The text that came with the formula where somebody or the reader of equations wrote one; where it is only its
    /// characters run together, or TeX, the formula written on one line.
    /// </summary>
    public static string Of(MathElement? math, string text)
    {
        var reading = math is null || IsWritten(math, text) ? text.Trim() : LinearText.Of(math);
        if (reading.Length == 0)
            reading = text.Trim();
        return reading.Length <= Longest
            ? reading
            : string.Concat(reading.AsSpan(0, char.IsHighSurrogate(reading[Longest - 1]) ? Longest - 1 : Longest), "…");
    }

    private static bool IsWritten(MathElement math, string text) =>
        !string.IsNullOrWhiteSpace(text) && !text.Contains('\\', StringComparison.Ordinal) && !IsSame(text, math.InnerText());

    private static bool IsSame(string text, string characters) => text.Where(IsSeen).SequenceEqual(characters.Where(IsSeen));

    private static bool IsSeen(char character) => !char.IsWhiteSpace(character) && character is not (>= '\u2061' and <= '\u2064');
}
