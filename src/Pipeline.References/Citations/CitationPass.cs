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
/// <param name="Links">Why each link was made, in the order of the text.</param>
/// <param name="IsByNumber">Whether citations are numbers.</param>
internal sealed record CitationPass(Article Article, IReadOnlySet<string> Cited, IReadOnlyList<Diagnostic> Findings, IReadOnlyList<CitationLink> Links, bool IsByNumber)
{
    /// <summary>Fewer numbers than this are dates, coordinates or a list, not a style of citing.</summary>
    private const int FewestNumbers = 2;

    /// <summary>Numbers that each stand once and in order are those of notes where the text has a citation for as many of them.</summary>
    private const int NotesForEachCitation = 4;

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
        var byYear = new CitationLinker(new(works, article.InlineRuns().Select(run => PlainCharacters.Of(run.Content.PlainText())), article.Language), hints(works));
        Map(article, (part, content) =>
        {
            byYear.Read(part, content);
            return content;
        });
        byYear.Settle();
        var linked = Map(article, (_, content) => byYear.Link(content));
        return ByNumber(article, references, byYear) ?? new(linked, byYear.Cited, byYear.Findings, byYear.Links, false);
    }

    /// <summary>The pass in the style of numbers that links most; null where the article does not cite by number.</summary>
    private static CitationPass? ByNumber(Article article, Seq<Reference> references, CitationLinker byYear)
    {
        CitationPass? best = null;
        foreach (var style in Enum.GetValues<NumericStyle>())
        {
            var linker = new NumericLinker(references, style);
            var numbered = Map(article, (_, content) => linker.Link(content));
            var least = Math.Max(FewestNumbers, byYear.Count * (linker.IsCounting ? NotesForEachCitation : 1) + 1);
            if (linker.IsLikely && linker.Links.Count >= least && linker.Links.Count > (best?.Links.Count ?? 0)) best = new(numbered, linker.Cited, linker.Findings, linker.Links, true);
        }

        return best;
    }

    private static Article Map(Article article, Func<ArticlePart, Seq<Inline>, Seq<Inline>> link) =>
        article.MapInlines((site, content) => site.Role == InlineRole.Title ? content : link(site.Part, content));
}
