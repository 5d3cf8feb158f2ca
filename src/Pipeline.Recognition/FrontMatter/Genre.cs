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

    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["book review"] = "book-review",
        ["book reviews"] = "book-review",
        ["review of a book"] = "book-review",
        ["resensi"] = "book-review",
        ["resensi buku"] = "book-review",
        ["tinjauan buku"] = "book-review",
        ["ulasan buku"] = "book-review",
        ["timbangan buku"] = "book-review",
        ["reseña"] = "book-review",
        ["reseñas"] = "book-review",
        ["reseña de libro"] = "book-review",
        ["reseña bibliográfica"] = "book-review",
        ["resenha"] = "book-review",
        ["resenha de livro"] = "book-review",
        ["compte rendu"] = "book-review",
        ["compte rendu de lecture"] = "book-review",
        ["note de lecture"] = "book-review",
        ["rezension"] = "book-review",
        ["buchbesprechung"] = "book-review",
        ["boekbespreking"] = "book-review",
        ["editorial"] = "editorial",
        ["editorial note"] = "editorial",
        ["editor's note"] = "editorial",
        ["editor’s note"] = "editorial",
        ["editors' note"] = "editorial",
        ["editors’ note"] = "editorial",
        ["pengantar redaksi"] = "editorial",
        ["dari redaksi"] = "editorial",
        ["catatan redaksi"] = "editorial",
        ["catatan editor"] = "editorial",
        ["tajuk rencana"] = "editorial",
        ["éditorial"] = "editorial",
        ["nota editorial"] = "editorial",
        ["research article"] = "research-article",
        ["research paper"] = "research-article",
        ["original article"] = "research-article",
        ["original research"] = "research-article",
        ["original research article"] = "research-article",
        ["original paper"] = "research-article",
        ["artikel penelitian"] = "research-article",
        ["artikel ilmiah"] = "research-article",
        ["artikel asli"] = "research-article",
        ["artículo original"] = "research-article",
        ["artículo de investigación"] = "research-article",
        ["artigo original"] = "research-article",
        ["artigo de pesquisa"] = "research-article",
        ["article original"] = "research-article",
        ["article de recherche"] = "research-article",
        ["originalbeitrag"] = "research-article",
        ["full paper"] = "research-article",
        ["regular article"] = "research-article",
        ["hasil penelitian"] = "research-article",
        ["review article"] = "review-article",
        ["artikel review"] = "review-article",
        ["artikel ulasan"] = "review-article",
        ["artículo de revisión"] = "review-article",
        ["artigo de revisão"] = "review-article",
        ["article de synthèse"] = "review-article",
        ["übersichtsbeitrag"] = "review-article",
        ["literature review"] = "review-article",
        ["narrative review"] = "review-article",
        ["artikel tinjauan"] = "review-article",
        ["tinjauan pustaka"] = "review-article",
        ["systematic review"] = "systematic-review",
        ["tinjauan sistematis"] = "systematic-review",
        ["case report"] = "case-report",
        ["laporan kasus"] = "case-report",
        ["reporte de caso"] = "case-report",
        ["relato de caso"] = "case-report",
        ["short communication"] = "brief-report",
        ["brief report"] = "brief-report",
        ["research note"] = "brief-report",
        ["catatan penelitian"] = "brief-report",
        ["commentary"] = "article-commentary",
        ["komentar"] = "article-commentary",
        ["letter to the editor"] = "letter",
        ["surat kepada redaksi"] = "letter",
        ["interview"] = "interview",
        ["wawancara"] = "interview",
        ["essay"] = "essay",
        ["esai"] = "essay",
        ["photo essay"] = "essay",
        ["esai foto"] = "essay",
        ["obituary"] = "obituary",
        ["obituari"] = "obituary",
        ["policy brief"] = "other",
        ["risalah kebijakan"] = "other",
        ["viewpoint"] = "other",
        ["opinion"] = "other",
        ["opini"] = "other",
        ["perspective"] = "other",
    };

    /// <summary>A line that says what kind the article is and nothing else.</summary>
    public static bool Is(Line line) => Types.ContainsKey(LabelIndex.Bare(line.Words));

    /// <summary>The line that says it; null where none of the first does.</summary>
    public static Genre? Find(FrontLines lines)
    {
        foreach (var at in lines.Free().Where(at => lines[at].HasWords).Take(Reach))
            if (LabelIndex.Bare(lines[at].Words) is var name && Types.GetValueOrDefault(name) is { } type) return new(type, at, Called(name));
        foreach (var at in lines.Free())
            if (Announced().Match(lines[at].Words) is { Success: true } label && LabelIndex.Bare(lines[at].Words[label.Length..]) is var name && Types.GetValueOrDefault(name) is { } type) return new(type, at, Called(name), IsAnnounced: true);
        return null;
    }

    /// <summary>The heading of the issue under which the article stands: its kind, where it is another than most articles are.</summary>
    public string? Subject => ArticleType == "research-article" ? null : Name;

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

        if (IsAnnounced) return FoundTitles.None;
        return titles.Only(lines[At], At);
    }

    [GeneratedRegex(@"^(?:type of (?:article|paper|manuscript|contribution|submission)|(?:article|paper|manuscript|submission) (?:type|category)|jenis (?:artikel|naskah|tulisan)|kategori artikel|tipo de art[ií](?:culo|go)|type d[’']article)\s*[:–—-]?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Announced();
}
