namespace Pipeline.Typesetting.Prose;

/// <summary>
/// Ends a phrase from right to left in a text from left to right at a Latin comma or dash before a number, as if a left-to-right
/// mark stood there (UAX #9 HL5, artificial context). The rules alone count such a number to the phrase and print "(كتاب, 4 times)"
/// with the 4 before the word; nobody writes the mark by hand. An Arabic comma, or Arabic after the number, leaves it in the phrase.
/// </summary>
internal static class PhraseEnds
{
    private const string Separators = ",;=\u2013\u2014";

    public static void Mark(ReadOnlySpan<char> text, BidiClass[] classes)
    {
        for (var index = 1; index < text.Length; index++)
        {
            if (
                Separators.Contains(text[index], StringComparison.Ordinal)
                && IsAfterPhrase(classes, index)
                && IsBeforeNumber(classes, index)
            )
                classes[index] = BidiClass.L;
        }
    }

    private static bool IsAfterPhrase(BidiClass[] classes, int index)
    {
        while (--index >= 0)
        {
            if (classes[index] is not (BidiClass.WS or BidiClass.NSM))
                return classes[index] is BidiClass.R or BidiClass.AL;
        }

        return false;
    }

    /// <summary>Whether a number comes next, and after it, as the first letters, none from right to left.</summary>
    private static bool IsBeforeNumber(BidiClass[] classes, int index)
    {
        index++;
        while (index < classes.Length && classes[index] is BidiClass.WS or BidiClass.ON or BidiClass.ET)
            index++;
        if (index == classes.Length || classes[index] != BidiClass.EN)
            return false;
        while (index < classes.Length && classes[index] is not (BidiClass.L or BidiClass.R or BidiClass.AL or BidiClass.AN))
            index++;
        return index == classes.Length || classes[index] == BidiClass.L;
    }
}
