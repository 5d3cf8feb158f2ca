using System.Text.RegularExpressions;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>The kind of an article that no line above the title says: told by what it reviews, by who signs, or by words of its title that leave no doubt.</summary>
internal static partial class KindByShape
{
    /// <summary>What an issue calls articles of a kind, by language; English elsewhere.</summary>
    private static readonly Dictionary<
        string,
        (string BookReview, string Editorial, string SystematicReview, string Review, string PolicyBrief, string Interview)
    > Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = ("Book review", "Editorial", "Systematic review", "Review article", "Policy brief", "Interview"),
        ["id"] = ("Resensi buku", "Editorial", "Tinjauan sistematis", "Artikel ulasan", "Risalah kebijakan", "Wawancara"),
        ["ms"] = ("Ulasan buku", "Editorial", "Sorotan sistematik", "Artikel ulasan", "Ringkasan dasar", "Temu bual"),
        ["nl"] = ("Boekbespreking", "Redactioneel", "Systematische review", "Overzichtsartikel", "Beleidsnota", "Interview"),
        ["de"] = ("Rezension", "Editorial", "Systematische Übersichtsarbeit", "Übersichtsbeitrag", "Policy Brief", "Interview"),
        ["fr"] = ("Compte rendu", "Éditorial", "Revue systématique", "Article de synthèse", "Note de politique", "Entretien"),
        ["es"] = ("Reseña", "Editorial", "Revisión sistemática", "Artículo de revisión", "Informe de política", "Entrevista"),
        ["pt"] = ("Resenha", "Editorial", "Revisão sistemática", "Artigo de revisão", "Nota de política", "Entrevista"),
    };

    /// <summary>JATS article-type.</summary>
    public static string TypeOf(bool reviewsWorks, Seq<Contrib> contribs, string title) =>
        reviewsWorks ? "book-review"
        : CorrectedArticle.KindIn(title) is { } kind ? kind.Type
        : contribs is [var only] && GroupNames.IsEditors(only.Raw) ? "editorial"
        : Systematic().IsMatch(title) ? "systematic-review"
        : Review().IsMatch(title) ? "review-article"
        : Brief().IsMatch(title) ? "other"
        : Interview().IsMatch(title) ? "interview"
        : new ArticleMeta().ArticleType;

    /// <summary>The heading of the issue under which articles of the kind stand; null for those that most articles are, and where the kind says nothing.</summary>
    public static string? NameOf(ArticleMeta meta, string language)
    {
        var names = Names.GetValueOrDefault(language, Names["en"]);
        return meta.ArticleType switch
        {
            "book-review" => names.BookReview,
            "editorial" => names.Editorial,
            "correction" or "retraction" => CorrectedArticle.KindIn(meta.Title.Content.PlainText())?.Name,
            "systematic-review" => names.SystematicReview,
            "review-article" => names.Review,
            "other" when Brief().IsMatch(WholeOf(meta.Title.Content, meta.Subtitle)) => names.PolicyBrief,
            "interview" when Interview().IsMatch(WholeOf(meta.Title.Content, meta.Subtitle)) => names.Interview,
            _ => null,
        };
    }

    /// <summary>Title and subtitle as one.</summary>
    public static string WholeOf(Seq<Inline> title, Seq<Inline> subtitle) =>
        subtitle.IsEmpty ? title.PlainText() : $"{title.PlainText().TrimEnd(':')}: {subtitle.PlainText()}";

    /// <summary>A title says the kind behind its last colon or dash.</summary>
    [GeneratedRegex(
        @"[:–—.?]\s*(?:an?\s+|una?\s+|une\s+|uma\s+|een\s+|eine\s+|sebuah\s+|suatu\s+)?(?:systematic(?:\s+literature)?\s+review(?:\s+and\s+meta-?analysis)?|meta-?analysis|tinjauan\s+(?:pustaka\s+|literatur\s+)?sistematis|kajian\s+(?:pustaka\s+|literatur\s+)?sistematis|sorotan\s+(?:literatur\s+)?(?:bersistematik|sistematik)|revisión\s+sistemática(?:\s+de\s+la\s+literatura)?|revisão\s+sistemática(?:\s+da\s+literatura)?|revue\s+systématique(?:\s+de\s+la\s+littérature)?|systematische\s+(?:Übersichtsarbeit|review))\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Systematic();

    [GeneratedRegex(
        @"[:–—.?]\s*(?:an?\s+|una?\s+|une\s+|uma\s+|sebuah\s+|suatu\s+)?(?:(?:scoping|literature|narrative|integrative)\s+review|review\s+of\s+the\s+literature|tinjauan\s+(?:pustaka|literatur)|kajian\s+(?:pustaka|literatur)|revisión\s+(?:de\s+la\s+literatura|bibliográfica|narrativa)|revisão\s+(?:da\s+literatura|bibliográfica|integrativa|narrativa)|revue\s+de\s+(?:la\s+)?littérature|literatuuroverzicht|Literaturübersicht)\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Review();

    [GeneratedRegex(
        @"^(?:policy\s+brief|risalah\s+kebijakan)\s*[:–—]|[:–—]\s*(?:a\s+)?(?:policy\s+brief|risalah\s+kebijakan)\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Brief();

    [GeneratedRegex(
        @"^(?:an?\s+)?(?:interview|wawancara|temu\s*bual|entrevista|entretien|gesprek|gespräch)(?:\s+(?:with|dengan|con|com|avec|met|mit)\s+[^:–—.]{3,60}|\s*(?=[:–—]))|[:–—]\s*(?:an?\s+|sebuah\s+|una\s+|uma\s+|un\s+|een\s+|ein\s+)?(?:interview|wawancara|temu\s*bual|entrevista|entretien|gesprek|gespräch)\s+(?:with|dengan|con|com|avec|met|mit)\s+\p{Lu}",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Interview();
}
