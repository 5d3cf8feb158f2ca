using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Conservation;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>What kind of article a line above the title says it is.</summary>
/// <param name="ArticleType">JATS article-type.</param>
/// <param name="At">Index of the line in the front matter.</param>
/// <param name="Name">The kind in the manuscript's words, with one capital.</param>
/// <param name="IsAnnounced">A label says so ("Article type: …"), so that the line is no title.</param>
internal sealed partial record Genre(string ArticleType, int At, string Name, bool IsAnnounced = false)
{
    /// <summary>The kind stands among the first lines that say anything.</summary>
    private const int Reach = 3;

    /// <summary>A line that says what kind the article is and nothing else.</summary>
    public static bool Is(Line line) => GenreWords.TypeOf(LabelIndex.Bare(line.Words)) is not null;

    /// <summary>The line that says it; null where none of the first does.</summary>
    public static Genre? Find(FrontLines lines)
    {
        foreach (var at in lines.Free().Where(at => lines[at].HasWords).Take(Reach))
            if (LabelIndex.Bare(lines[at].Words) is var name && GenreWords.TypeOf(name) is { } type)
                return new(type, at, Called(name));
        foreach (var at in lines.Free().Where(at => lines[at].HasWords).Take(Reach))
            if (InSeries(lines[at].Words) is { } name && GenreWords.TypeOf(name) is { } type)
                return new(type, at, Called(name));
        foreach (var at in lines.Free())
            if (
                Announced().Match(lines[at].Words) is { Success: true } label
                && LabelIndex.Bare(lines[at].Words[label.Length..]) is var name
                && GenreWords.TypeOf(name) is { } type
            )
                return new(type, at, Called(name), IsAnnounced: true);
        return null;
    }

    /// <summary>The heading of the issue under which the article stands: its kind, where it is another than most articles are.</summary>
    public string? Subject => ArticleType == "research-article" ? null : Name;

    /// <summary>The kind before its number and date in a series ("POLICY BRIEF | No. 14 | October 2026"); null for other lines.</summary>
    private static string? InSeries(string words) =>
        words.Split(['|', '·', '•', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            is [var name, .. { Length: > 0 } rest]
        && rest.All(part => InSeriesNumber().IsMatch(part) || Months.IsDate(part))
            ? LabelIndex.Bare(NumberBehind().Replace(name, string.Empty))
            : null;

    private static string Called(string name) => name[..1].ToUpperInvariant() + name[1..].ToLowerInvariant();

    /// <summary>What finds the title without the line, which says nothing of it; the line itself where there is no other.</summary>
    public FoundTitles TitlesWithout(FrontLines lines, Titles titles, RecognitionContext context)
    {
        lines.Claim(At);
        if (titles.Find(lines, isUnderKicker: true) is { Title.Content.IsEmpty: false } found)
        {
            context.Claims.Add(new Claim(lines[At].Source, "article-type"));
            return found;
        }

        if (IsAnnounced)
            return FoundTitles.None;
        return titles.Only(lines[At], At);
    }

    /// <summary>"POLICY BRIEF No. 14".</summary>
    [GeneratedRegex(
        @",?\s+(?:(?:no|nr|n[º°]|nomor|número|numéro)\.?|\#)\s*\d{1,4}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex NumberBehind();

    [GeneratedRegex(
        @"^(?:(?:no|nr|n[º°]|number|nomor|número|numéro|issue|edisi|vol|volume)\.?\s*|#\s*)?\d{1,4}(?:[/.]\d{1,4})?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex InSeriesNumber();

    [GeneratedRegex(
        @"^(?:type(?=\s*:)|type of (?:article|paper|manuscript|contribution|submission)|(?:article|paper|manuscript|submission) (?:type|category)|jenis (?:artikel|naskah|tulisan)|kategori artikel|tipo de art[ií](?:culo|go)|type d[’']article)\s*[:–—-]?\s*",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Announced();
}
