using Pipeline.References.Managed;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.References.Citations;

/// <summary>
/// Links the citations of a whole article by author and year, or by number where the article cites so. Which it does is
/// told from the text: a numbered list may well be cited by author and year, and numbers in brackets may be anything where
/// the text names authors and years, in the list or not.
/// </summary>
/// <param name="Article">With its citations linked.</param>
/// <param name="Cited">Ids of references that a citation means or may mean.</param>
/// <param name="IsByNumber">Whether citations are numbers.</param>
internal sealed record CitationPass(Article Article, IReadOnlySet<string> Cited, IReadOnlyList<Diagnostic> Findings, bool IsByNumber)
{
    /// <summary>Fewer numbers than this are dates, coordinates or a list, not a style of citing.</summary>
    private const int FewestNumbers = 2;

    /// <param name="citations">What citation managers know of the citations.</param>
    /// <param name="matches">Which reference each of their works is.</param>
    public static CitationPass Run(Article article, Seq<Reference> references, Seq<ManuscriptCitation> citations, ItemMatches matches)
    {
        var pass = Run(article, references, works => new CitationHints(citations, matches, works));
        return pass with { Cited = pass.Cited.Union(matches.Matched).ToHashSet(StringComparer.Ordinal) };
    }

    /// <summary>Whether the text cites these references, in their order, by number.</summary>
    public static bool IsCitedByNumber(Article article, Seq<Reference> references) => Run(article, references, works => new CitationHints([], new([], []), works)).IsByNumber;

    private static CitationPass Run(Article article, Seq<Reference> references, Func<IReadOnlyList<CitedWork>, CitationHints> hints)
    {
        IReadOnlyList<CitedWork> works = [.. CitedWork.ListOf(references)];
        var byYear = new CitationLinker(new(works, article.InlineRuns().Select(run => run.Content.PlainText())), hints(works));
        var linked = Map(article, byYear.Link);
        var byNumber = new NumericLinker(references);
        var numbered = Map(article, byNumber.Link);
        return byNumber.Links >= FewestNumbers && byNumber.Links > byYear.Links + byYear.Findings.Count
            ? new(numbered, byNumber.Cited, byNumber.Findings, true)
            : new(linked, byYear.Cited, byYear.Findings, false);
    }

    private static Article Map(Article article, Func<Seq<Inline>, Seq<Inline>> link) =>
        article.MapInlines((site, content) => site.Role == InlineRole.Title ? content : link(content));
}
