using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Docx.Citations;

/// <summary>Values as citation managers store them, put into one form.</summary>
internal static partial class CitedValues
{
    /// <summary>The first year in a date; null where there is none.</summary>
    public static string? Year(string? date) => date is not null && YearPattern().Match(date) is { Success: true } year ? year.Value : null;

    /// <summary>A DOI without its resolver or label; null where it is none.</summary>
    public static string? Doi(string? value) =>
        value is not null && DoiPattern().Match(value) is { Success: true } doi ? doi.Value.TrimEnd('.', ',', ';') : null;

    /// <summary>A title without the HTML that managers keep italics in.</summary>
    public static string? Plain(string? title) =>
        title is null ? null
        : TagPattern().Replace(title, string.Empty).ReplaceLineEndings(" ").Trim() is { Length: > 0 } plain ? plain
        : null;

    /// <summary>Names the work where its manager does not.</summary>
    public static string KeyOf(CitedItem item) =>
        item.Doi ?? $"{(item.Authors is [var first, ..] ? first.Family : string.Empty)}|{item.Year}|{item.Title}";

    /// <summary>"Lind, J." or, without a comma, the name of an organisation or a name in its natural order.</summary>
    public static CitedPerson? Person(string? name)
    {
        var text = name?.Trim() ?? string.Empty;
        if (text.Length == 0)
            return null;
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var given = comma < 0 ? string.Empty : text[(comma + 1)..].Trim();
        return given.Length == 0 ? new(text.TrimEnd(',', ' '), null) : new(text[..comma].TrimEnd(), given);
    }

    [GeneratedRegex(@"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")]
    private static partial Regex YearPattern();

    [GeneratedRegex(DoiText.Prefix + @"\S+")]
    private static partial Regex DoiPattern();

    [GeneratedRegex(@"</?(?:i|b|em|strong|sup|sub|span)\b[^>]{0,200}>", RegexOptions.IgnoreCase)]
    private static partial Regex TagPattern();
}
