using Pipeline.Vocabulary.Texts;

namespace Pipeline.References.Export;

/// <summary>What is left of a text in ASCII.</summary>
internal static class AsciiLetters
{
    /// <summary>The ASCII letters and figures in lower case, without marks; all else is left out.</summary>
    public static string Of(string text) => string.Concat(Sameness.Key(text).Where(char.IsAsciiLetterOrDigit));
}
