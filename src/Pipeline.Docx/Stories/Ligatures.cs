using System.Buffers;

namespace Pipeline.Docx.Stories;

/// <summary>Letters that printers cast on one body and text copied from a PDF keeps as one character (Unicode block FB00 to FB06).</summary>
internal static class Ligatures
{
    private const string Characters = "ﬀﬁﬂﬃﬄﬅﬆ";

    private static readonly string[] Written = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    private static readonly SearchValues<char> Any = SearchValues.Create(Characters);

    public static int First(string text) => text.AsSpan().IndexOfAny(Any);

    /// <summary>The text with each of them written letter by letter.</summary>
    public static string Write(string text) => First(text) < 0 ? text : string.Concat(text.Select(character => Characters.IndexOf(character, StringComparison.Ordinal) is >= 0 and var at ? Written[at] : character.ToString()));
}
