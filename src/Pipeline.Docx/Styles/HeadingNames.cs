using System.Text.RegularExpressions;
using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Styles;

/// <summary>
/// Tells heading styles by name. Word stores built-in styles under their English name in every language ("heading 1");
/// other programs store the name their user sees, so that the word for heading of common languages is known too.
/// </summary>
internal static partial class HeadingNames
{
    /// <summary>1 to 9 for a heading style's name or id, else null.</summary>
    public static int? Level(string? nameOrId) =>
        nameOrId is not null && Pattern().Match(nameOrId) is { Success: true } match ? Measures.Int(match.Groups["level"].Value) : null;

    [GeneratedRegex(
        "^(heading|überschrift|berschrift|titre|título|titulo|ttulo|titolo|kop|judul|tajuk|rubrik|overskrift|otsikko|nagłówek|nagwek|nadpis|címsor|başlık|заголовок|标题|標題|見出し|제목)[ _-]?(?<level>[1-9])$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
