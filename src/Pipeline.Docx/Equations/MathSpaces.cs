using System.Text;

namespace Pipeline.Docx.Equations;

/// <summary>Widths of the spaces of Unicode (General Punctuation, U+2000 to U+205F).</summary>
internal static class MathSpaces
{
    /// <summary>Whether the space is an ordinary one, which means nothing beside an operator.</summary>
    public static bool IsOrdinary(Rune space) => space.Value is ' ' or '\u00A0' or '\n';

    /// <summary>The width as MathML has it; null for a space without width.</summary>
    public static string? WidthOf(Rune space) =>
        space.Value switch
        {
            '\u2001' or '\u2003' or '\u3000' or '\t' => "1em",
            '\u2000' or '\u2002' => "0.5em",
            '\u2004' => "0.333em",
            '\u2006' or '\u2009' or '\u202F' => "0.167em",
            '\u200A' => "0.1em",
            '\u205F' => "0.222em",
            '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => null,
            _ => "0.25em",
        };
}
