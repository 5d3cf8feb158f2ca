using Pipeline.Planning;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Building;

/// <summary>An article read, recognised and normalised: all that does not depend on its page numbers.</summary>
/// <param name="Recognised">As the recognise stage gave it.</param>
/// <param name="Article">Normalised, with references and citations linked.</param>
internal sealed record PreparedArticle(
    ArticleTask Task,
    Manuscript Manuscript,
    Article Recognised,
    Article Article,
    Seq<Diagnostic> Findings
);

/// <summary>An article on its pages.</summary>
/// <param name="Article">With first and last page as typeset.</param>
internal sealed record TypesetArticle(PreparedArticle Prepared, Article Article, TypesetDocument Document, Seq<Diagnostic> Findings)
{
    public int FirstPage => Number(Article.Meta.FirstPage);

    public int LastPage => Number(Article.Meta.LastPage);

    private static int Number(string? page) =>
        int.TryParse(page, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 1;
}
