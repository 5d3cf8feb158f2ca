using System.Globalization;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>A character of the private use area stands in the text.</summary>
internal static class PrivateCharacter
{
    public static Rule Rule { get; } =
        new(
            "DOCX073",
            Severity.Query,
            "Character of private meaning",
            "Unicode leaves such a code to each font, so other fonts show a box or another sign, and nobody can search for it.",
            "Unicode 16 §23.5 (Private-Use Characters)",
            "U+E0A1 in a font of the author's own",
            "the sign as a character of Unicode",
            "Ask the author which sign is meant, and put it in from Insert, Symbol."
        );

    public static Diagnostic At(SourceRef place, string? font, string text, int at)
    {
        var code = char.ConvertToUtf32(text, at);
        return Rule.At(
            place,
            string.Create(
                CultureInfo.InvariantCulture,
                $"A character of private meaning (U+{code:X4}, font {font ?? "unknown"}) was kept as it is; readers may see a box."
            ),
            char.ConvertFromUtf32(code)
        );
    }
}
