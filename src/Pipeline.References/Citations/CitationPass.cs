using Pipeline.References.Managed;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.References.Citations;

/// <summary>
/// Links the citations of a whole article by author and year, or by number where the article cites so. Which it does is
/// told from the text: a numbered list may well be cited by author and year, and numbers in brackets may be anything where
/// the text names authors and years, in the list or not, unless that is numbered in brackets too.
/// </summary>
/// <param name="Article">With its citations linked.</param>
/// <param name="Cited">Ids of references that a citation means or may mean.</param>
/// <param name="Links">Why each link was made, in the order of the text.</param>
/// <param name="IsByNumber">Whether citations are numbers.</param>
internal sealed record CitationPass(
    Article Article,
    IReadOnlySet<string> Cited,
    IReadOnlyList<Diagnostic> Findings,
    IReadOnlyList<CitationLink> Links,
    bool IsByNumber
)
{
    /// <summary>Fewer numbers than this are dates, coordinates or a list, not a style of citing.</summary>
    private const int FewestNumbers = 2;

    /// <summary>Numbers that each stand once and in order are those of notes where the text has a citation for as many of them.</summary>
    private const int NotesForEachCitation = 4;

    /// <summary>Forms that an article may cite in throughout.</summary>
    private static readonly NumericStyle[] Alone = [NumericStyle.Square, NumericStyle.Raised, NumericStyle.Round];

    /// <summary>Forms that stand beside another by a slip.</summary>
    private static readonly NumericStyle[] Slips = [NumericStyle.Square, NumericStyle.Glued];

    /// <param name="citations">What citation managers know of the citations.</param>
    /// <param name="matches">Which reference each of their works is.</param>
    public static CitationPass Run(Article article, Seq<Reference> references, Seq<ManuscriptCitation> citations, ItemMatches matches)
    {
        var pass = Run(article, references, works => new CitationHints(citations, matches, works));
        return pass with { Cited = pass.Cited.Union(matches.Matched).ToHashSet(StringComparer.Ordinal) };
    }

    /// <summary>Whether the text cites these references, in their order, by number.</summary>
    public static bool IsCitedByNumber(Article article, Seq<Reference> references) =>
        Run(article, references, works => new CitationHints([], new([], []), works)).IsByNumber;

    private static CitationPass Run(Article article, Seq<Reference> references, Func<IReadOnlyList<CitedWork>, CitationHints> hints)
    {
        IReadOnlyList<CitedWork> works = [.. CitedWork.ListOf(references)];
        var byYear = new CitationLinker(
            new(works, article.InlineRuns().Select(run => PlainCharacters.Of(run.Content.PlainText())), article.Language),
            hints(works)
        );
        Map(
            article,
            (part, content) =>
            {
                byYear.Read(part, content);
                return content;
            }
        );
        byYear.Settle();
        var linked = new CitationPass(
            Map(article, (_, content) => byYear.Link(content)),
            byYear.Cited,
            byYear.Findings,
            byYear.Links,
            false
        );
        return ByNumber(article, references, byYear) ?? Beside(linked, references) ?? linked;
    }

    /// <summary>The pass in the style of numbers that links most; null where the article does not cite by number.</summary>
    private static CitationPass? ByNumber(Article article, Seq<Reference> references, CitationLinker byYear)
    {
        CitationPass? best = null;
        foreach (var style in Alone)
        {
            var linker = new NumericLinker(references, style);
            var numbered = Map(article, (part, content) => LinkNumbers(linker, part, content));

            // In round brackets stand reasons and examples too; of a list without numbers they are citations where they close what they speak of. Numbers that
            // count the paragraphs of an edited text lead into no such list.
            if (
                article.Back.References.Numbering == ListNumbering.None
                && (linker.IsCountingParagraphs || (style == NumericStyle.Round && (byYear.Links.Count > 0 || !linker.IsAtEnds)))
            )
                continue;
            if (
                linker.IsLikely
                && linker.Links.Count >= LeastOf(article.Back.References.Numbering, style, linker, byYear)
                && linker.Links.Count > (best?.Links.Count ?? 0)
            )
                best = new(numbered, linker.Cited, linker.Findings, linker.Links, true);
        }

        return best is null ? null : Slips.Aggregate(best, (pass, style) => WithOthers(pass, references, style) ?? pass);
    }

    /// <summary>
    /// The pass with the numbers of another form than its citations linked too. Who cites by number slips into another form now and then ("[7]" beside
    /// raised numbers). Null where there are none, or where they exceed the list.
    /// </summary>
    /// <param name="areCitations">What else must be said of them.</param>
    private static CitationPass? WithOthers(
        CitationPass pass,
        Seq<Reference> references,
        NumericStyle style,
        Func<NumericLinker, bool>? areCitations = null
    )
    {
        var linker = new NumericLinker(references, style);
        var numbered = Map(pass.Article, (part, content) => LinkNumbers(linker, part, content));
        if (linker.Links.Count == 0 || linker.Findings.Count > 0 || areCitations?.Invoke(linker) == false)
            return null;
        return pass with
        {
            Article = numbered,
            Cited = pass.Cited.Union(linker.Cited).ToHashSet(StringComparer.Ordinal),
            Links = [.. pass.Links, .. linker.Links],
            IsByNumber = true,
        };
    }

    /// <summary>
    /// How many numbers show that the article cites by number. Those in square brackets need no company where the author
    /// numbered the list and no citation by name and year leads into it.
    /// </summary>
    private static int LeastOf(ListNumbering numbering, NumericStyle style, NumericLinker linker, CitationLinker byYear)
    {
        if (numbering != ListNumbering.None && style == NumericStyle.Square && byYear.Links.Count == 0 && linker.Findings.Count == 0)
            return 1;
        return Math.Max(FewestNumbers, byYear.Count * (linker.IsCounting ? NotesForEachCitation : 1) + 1);
    }

    /// <summary>
    /// Numbers beside citations by name and year are citations where the list itself is numbered in brackets: whoever
    /// meets "[7]" looks for it there. Where its numbers are plain, several in another order than that of notes are. Null
    /// where there are none, or where they exceed the list.
    /// </summary>
    /// <param name="linked">The article with its citations by name and year linked.</param>
    private static CitationPass? Beside(CitationPass linked, Seq<Reference> references)
    {
        var numbering = linked.Article.Back.References.Numbering;
        if (numbering == ListNumbering.None)
            return null;
        return WithOthers(
            linked,
            references,
            NumericStyle.Square,
            linker => numbering != ListNumbering.Plain || (!linker.IsCounting && linker.Links.Count >= FewestNumbers)
        );
    }

    /// <summary>Numbers in notes about the authors are their marks.</summary>
    private static Seq<Inline> LinkNumbers(NumericLinker linker, ArticlePart part, Seq<Inline> content) =>
        part == ArticlePart.Front ? content : linker.Link(content);

    private static Article Map(Article article, Func<ArticlePart, Seq<Inline>, Seq<Inline>> link) =>
        article.MapInlines((site, content) => site.Role == InlineRole.Title ? content : link(site.Part, content));
}
