namespace Pipeline.Comparison.Telling;

/// <summary>Cuts long texts for a message, never within a pair of surrogates.</summary>
internal static class Shortened
{
    public static string At(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var end = char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        return $"{text.AsSpan(0, end).TrimEnd()}…";
    }
}
