using System.Buffers;

namespace Pipeline.Typesetting.Prose;

/// <summary>Characters that show nothing but steer line breaking and direction: they stand in a text and are not shaped.</summary>
internal static class SteeringMarks
{
    /// <summary>Soft hyphen, zero width space, and the marks, embeddings, overrides and isolates of UAX #9 §2.</summary>
    public static SearchValues<char> All { get; } =
        SearchValues.Create("\u00AD\u200B\u200E\u200F\u061C\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    public static bool IsDirection(char character) => character is not ('\u00AD' or '\u200B') && All.Contains(character);
}
