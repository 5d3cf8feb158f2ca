using System.Buffers;

namespace Pipeline.Vocabulary.Texts;

/// <summary>Tells which texts of a table are figures and which only stand where a figure is missing.</summary>
public static class FigureText
{
    private static readonly SearchValues<char> AroundNumbers = SearchValues.Create(
        "0123456789.,·… \u00A0\u2009\u202F+-\u2212\u2013±%()[]*†<>≤≥=~≈$€£¥'’"
    );

    /// <summary>A figure with what tables put around it: sign, currency, brackets, percent, stars of significance.</summary>
    public static bool IsNumber(ReadOnlySpan<char> text)
    {
        const int Longest = 24;
        return text.Length <= Longest && !text.ContainsAnyExcept(AroundNumbers) && text.ContainsAnyInRange('0', '9');
    }

    /// <summary>From one year to another: "1785–1789", "2005-14".</summary>
    public static bool IsPeriod(ReadOnlySpan<char> text)
    {
        const int Year = 4;
        var dash = text.IndexOfAny('-', '\u2013', '/');
        if (dash < 0)
            return false;
        var first = text[..dash].Trim();
        var last = text[(dash + 1)..].Trim();
        return first.Length == Year
            && last.Length is 2 or Year
            && !first.ContainsAnyExceptInRange('0', '9')
            && !last.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>Nothing, or what stands where there is no figure.</summary>
    public static bool IsBlank(ReadOnlySpan<char> text) =>
        text.Trim() is "" or "-" or "–" or "—" or "−" or "…" or ".." or "." or "n/a" or "N/A" or "n.a." or "NA" or "n.s.";
}
