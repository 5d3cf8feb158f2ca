namespace Pipeline.Vocabulary.Texts;

/// <summary>Numbers in letters, as lists and parts of figures are counted: a to z, then aa, ab and so on.</summary>
public static class LetterNumbers
{
    private const int Letters = 26;

    /// <summary>The greatest number of an <see cref="int"/> has seven letters ("fxshrxw").</summary>
    private const int Longest = 7;

    /// <summary>The number in small letters.</summary>
    /// <param name="number">From 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public static string Small(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        Span<char> letters = stackalloc char[Longest];
        var start = Longest;
        for (; number > 0; number = (number - 1) / Letters)
            letters[--start] = (char)('a' + ((number - 1) % Letters));
        return letters[start..].ToString();
    }

    /// <summary>The number in capitals.</summary>
    /// <param name="number">From 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public static string Capitals(int number) => Small(number).ToUpperInvariant();

    /// <summary>What letters of the English alphabet count, small ones and capitals alike; null for what holds any other sign, or none.</summary>
    public static int? Read(ReadOnlySpan<char> letters)
    {
        if (letters.Length is 0 or > Longest)
            return null;
        var number = 0L;
        foreach (var letter in letters)
        {
            if (!char.IsAsciiLetter(letter))
                return null;
            number = (number * Letters) + char.ToLowerInvariant(letter) - 'a' + 1;
        }

        return number <= int.MaxValue ? (int)number : null;
    }
}
