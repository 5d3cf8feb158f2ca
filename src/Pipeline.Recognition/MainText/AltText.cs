using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.MainText;

/// <summary>The description of a picture for those who do not see it, which journals ask authors to write under its caption ("Alt text: …").</summary>
internal static partial class AltText
{
    /// <summary>The caption without it, and it; null for what there is not.</summary>
    public static (Line? Caption, Line? Alt) Part(Line? caption)
    {
        if (caption is null || Label().Match(caption.Text) is not { Success: true } label)
            return (caption, null);
        return caption.From(label.Index + label.Length) is { HasWords: true } alt
            ? (caption.Slice(0, label.Index) is { HasWords: true } words ? words : null, alt)
            : (caption, null);
    }

    [GeneratedRegex(
        @"(?:^|(?<=[.!?)])\s)\s*\(?(?:alt(?:ernative)?[ -]?text|teks alternatif|texto alternativo|texte alternatif|alternativtext|alternatieve tekst)\s?:",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Label();
}
