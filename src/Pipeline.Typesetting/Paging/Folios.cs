using System.Globalization;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Typesetting.Paging;

/// <summary>How the pages of an article are numbered.</summary>
/// <param name="Prefix">Letters before the number, as supplements have them ("S"); empty for most.</param>
/// <param name="First">Number of the first page.</param>
internal readonly record struct Folios(string Prefix, int First)
{
    /// <summary>From the first page as the journal gives it ("43", "S12"); from 1 where it gives none that can be counted on from.</summary>
    public static Folios Of(string? firstPage)
    {
        var printed = firstPage?.Trim() ?? string.Empty;
        var letters = printed.TakeWhile(char.IsAsciiLetter).Count();
        return
            letters <= 2
            && int.TryParse(printed.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && first > 0
            ? new(printed[..letters], first)
            : new(string.Empty, 1);
    }

    /// <summary>Small Roman numerals from i, for pages that are no part of the article.</summary>
    public static Folios Roman { get; } = new(string.Empty, 1) { IsRoman = true };

    private bool IsRoman { get; init; }

    public string At(int page) => IsRoman ? RomanNumerals.Small(page) : $"{Prefix}{page.ToString(CultureInfo.InvariantCulture)}";
}
