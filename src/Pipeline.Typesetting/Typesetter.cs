using Pipeline.Typesetting.Blocks;
using Pipeline.Typesetting.Front;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Proofs;
using Pipeline.Typesetting.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting;

/// <summary>The typesetting stage: an <see cref="Article"/> becomes pages.</summary>
public static class Typesetter
{
    /// <summary>Every rule whose findings this stage may report.</summary>
    public static Seq<Rule> Rules => TypesettingRules.All;

    /// <summary>
    /// Sets the article: front matter and text into one column, the column into pages, and the pages again while the
    /// page range in the masthead is not yet that of the pages.
    /// </summary>
    public static StageResult<TypesetDocument> Typeset(Article article, TypesettingOptions options)
    {
        using var shop = new Workshop(article, options);
        var folios = Folios.Of(article.Meta.FirstPage);
        var masthead = shop.Structure.Add(shop.Structure.Root, "Sect", SourceRef.None);
        var frontSetter = new FrontSetter(shop);
        var front = frontSetter.Set();
        var bodySetter = new BodySetter(shop);
        var body = bodySetter.Set();
        var settled = PageLoop.Settle(
            folios.First,
            last =>
            {
                masthead.Children.Clear();
                var facts = new ArticleFacts(shop, folios, last);
                var opening = new Flow();
                opening.Add(frontSetter.SetMasthead(facts, masthead));
                opening.Add(front);
                var plans = PageFitter.Fit(shop.Design, opening, body, bodySetter.Footnotes);
                return new Round(facts, plans, folios.First + plans.Count - 1);
            }
        );
        if (!settled.IsStable)
            shop.Findings.Add(
                UnstablePages.Rule.At(
                    article.Meta.Title.Source,
                    $"The page range printed on the first page is not the article's own, which ends on page {settled.Value.Last}."
                )
            );
        return Compose(shop, settled.Value.Facts, settled.Value.Plans, folios);
    }

    /// <summary>
    /// A proof of typeset pages: the same lines, with line numbers, the numbers of findings beside the lines they are about,
    /// and a list of them on pages at the end.
    /// </summary>
    /// <param name="document">The pages that <see cref="Typeset"/> made of the article.</param>
    /// <param name="findings">With the numbers they have in every proof.</param>
    /// <param name="changes">What is otherwise than in the proof before.</param>
    public static TypesetDocument Proof(
        TypesetDocument document,
        Article article,
        Seq<NumberedFinding> findings,
        Seq<ProofChange> changes,
        TypesettingOptions options
    )
    {
        using var shop = new Workshop(article, options);
        return new ProofSetter(shop, document).Set(findings, changes);
    }

    private static StageResult<TypesetDocument> Compose(Workshop shop, ArticleFacts facts, IReadOnlyList<PagePlan> plans, Folios folios)
    {
        var composer = new PageComposer(shop, new RunningMatter(shop, facts), folios);
        var pages = composer.Compose(plans);
        var document = new TypesetDocument(
            DocumentInfoMaker.Make(shop.Article),
            pages,
            shop.Structure.Root.Freeze(),
            [.. composer.Bookmarks],
            [.. composer.Destinations],
            [.. shop.Article.Media, .. shop.UsedArtwork]
        );
        return new StageResult<TypesetDocument>(document, shop.AllFindings());
    }

    /// <summary>Pages made with a page range printed on the first one.</summary>
    /// <param name="Last">The last page they reach.</param>
    private sealed record Round(ArticleFacts Facts, IReadOnlyList<PagePlan> Plans, int Last) : IRound;
}
