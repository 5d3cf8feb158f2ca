namespace Pipeline.Typesetting.Prose;

/// <summary>Tells names from other words by their capitals.</summary>
internal static class Names
{
    /// <summary>
    /// Whether a word is a name so far as its letters tell: a capital inside a sentence, or a second one inside the word. German
    /// writes every noun with a capital, so there it tells nothing.
    /// </summary>
    public static bool IsName(ReadOnlySpan<char> text, int start, int end, string language)
    {
        for (var index = start + 1; index < end; index++)
        {
            if (char.IsUpper(text[index]))
                return true;
        }

        return char.IsUpper(text[start]) && !IsGerman(language) && !IsSentenceStart(text, start, language);
    }

    /// <summary>
    /// Whether what comes before is nothing, or ends a sentence; quotation marks and brackets aside. The point of an initial or
    /// a title ends none.
    /// </summary>
    private static bool IsSentenceStart(ReadOnlySpan<char> text, int start, string language)
    {
        if (start > 0 && text[start - 1] == ' ' && Ties.At(text, start - 1, language) == BreakKind.Joined)
            return false;
        var rest = text[..start].TrimEnd(" \u00A0\n“‘\"'(«„‚[¿¡").TrimEnd("”’)»");
        return rest.IsEmpty || rest[^1] is '.' or '?' or '!' or ':' or '…';
    }

    private static bool IsGerman(string language) => language is "de" || language.StartsWith("de-", StringComparison.OrdinalIgnoreCase);
}
