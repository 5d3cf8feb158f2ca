using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>A code of a symbol font has no known Unicode character.</summary>
internal static class UnknownSymbol
{
    public static Rule Rule { get; } =
        new(
            "DOCX026",
            Severity.Query,
            "Symbol of unknown meaning",
            "The character is only a number in a symbol font, and no table says which sign it shows.",
            "ECMA-376 part 1 §17.3.3.30",
            "code F0F5 of the font Wingdings",
            "the sign as a Unicode character",
            "Look up the sign in the manuscript and put it in from Insert, Symbol with an ordinary font."
        );

    public static Diagnostic At(SourceRef place, string? font, string? code = null) =>
        Rule.At(
            place,
            $"A symbol of the font {font ?? "(unknown)"}{(code is null ? string.Empty : $" (code {code})")} has no known meaning; a replacement character marks its place."
        );
}
