namespace Pipeline.Docx.Styles;

/// <summary>
/// Tells heading styles by name. Word stores built-in styles under their English name in every language ("heading 1");
/// other programs store the name their user sees, so that the word for heading of common languages is known too, with
/// and without the letters that Word leaves out of a style's id.
/// </summary>
internal static class HeadingNames
{
    private static readonly string[] Words =
    [
        "heading",
        "überschrift",
        "berschrift",
        "titre",
        "título",
        "titulo",
        "ttulo",
        "titolo",
        "kop",
        "judul",
        "tajuk",
        "rubrik",
        "overskrift",
        "otsikko",
        "nagłówek",
        "nagwek",
        "nadpis",
        "címsor",
        "başlık",
        "заголовок",
        "标题",
        "標題",
        "見出し",
        "제목",
    ];

    /// <summary>1 to 9 for a heading style's name or id, else null.</summary>
    public static int? Level(string? nameOrId)
    {
        if (nameOrId is not { Length: > 1 } || nameOrId[^1] is < '1' or > '9')
            return null;
        var word = nameOrId.AsSpan()[..^1].TrimEnd(" _-");
        foreach (var known in Words)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
                return nameOrId[^1] - '0';
        }

        return null;
    }
}
