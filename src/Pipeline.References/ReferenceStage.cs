using System.Globalization;
using Pipeline.References.Citations;
using Pipeline.References.LookUp;
using Pipeline.References.Managed;
using Pipeline.References.Parsing;
using Pipeline.References.Rules;
using Pipeline.References.Styles;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.References;

/// <summary>Splits references into typed fields and links every in-text citation to its reference.</summary>
public static class ReferenceStage
{
    /// <summary>Every rule whose findings this stage may report.</summary>
    public static Seq<Rule> Rules =>
        [
            UncitedReference.Rule,
            CitationWithoutReference.Rule,
            NameMismatch.Rule,
            YearMismatch.Rule,
            YearLetterMismatch.Rule,
            AmbiguousCitation.Rule,
            NumberWithoutReference.Rule,
            EtAlInReference.Rule,
            UnreadableReference.Rule,
            ReferenceWithoutYear.Rule,
            DuplicateReference.Rule,
            MalformedDoi.Rule,
            ReferenceOrder.Rule,
            ReversedPages.Rule,
            LaterThanArticle.Rule,
            KnownDoi.Rule,
            ReferencesFromData.Rule,
            OrganisationMismatch.Rule,
            UnclearRepeat.Rule,
            OtherPrinting.Rule,
            CitationByElimination.Rule,
            NotText.Rule,
            Restyled.Rule,
            Cleaned.Rule,
            MissingField.Rule,
            DoiInAddress.Rule,
            DoubtfulParse.Rule,
            StyleDiffers.Rule,
            CitationUnlinked.Rule,
            .. ReferenceLookUp.Rules,
        ];

    /// <summary>The same references split into fields; those that have fields are given back as they are.</summary>
    public static Seq<Reference> Parse(Seq<Reference> references) => references.Select(ReferenceParser.Parse);

    /// <param name="citations">What citation managers know of the citations in the text.</param>
    /// <param name="policy">What is done with the form of the references.</param>
    /// <param name="style">The journal's style.</param>
    public static StageResult<Article> Apply(
        Article article,
        Seq<ManuscriptCitation> citations,
        ReferencePolicy policy = ReferencePolicy.AsWritten,
        ReferenceStyle style = ReferenceStyle.Apa
    )
    {
        var writing = ReferenceWriting.Of(style, article.Language);
        article = article with { Meta = article.Meta with { Products = article.Meta.Products.Select(ReviewedProduct.Parse) } };
        if (!article.Back.References.References.IsEmpty)
            return Link(article, citations).Then(linked => Print(linked, policy, writing));
        var made = MissingList.Make(article, citations);
        return made.Value.Back.References.References.IsEmpty
            ? made
            : made.Then(value => Link(value, citations)).Then(linked => Print(linked, policy, writing));
    }

    /// <summary>The last step: what the checks before it say is said of the author's own words.</summary>
    private static StageResult<Article> Print(Article article, ReferencePolicy policy, ReferenceWriting writing)
    {
        var list = article.Back.References;
        if (policy == ReferencePolicy.AsWritten)
            return StageResult.Of(article, StyleDiffers.Check(list.References, writing));
        return HouseStyle
            .Apply(list.References, writing)
            .Map(references => article with { Back = article.Back with { References = list with { References = references } } });
    }

    private static StageResult<Article> Link(Article article, Seq<ManuscriptCitation> citations)
    {
        var list = article.Back.References;
        var parsed = list.References.Select(ReferenceParser.Parse);
        var matches = new ItemMatches(parsed, citations.SelectMany(citation => citation.Items));
        var references = parsed.Select(reference =>
            matches.ItemOf(reference.Id) is { } item ? ItemFields.Apply(reference, item) : reference
        );
        var bare = LinkedCitations.Unlink(article, references);
        var pass = CitationPass.Run(bare.Value, references, citations, matches);
        var listed = pass.IsByNumber ? Numbered(references) : references;
        var value = pass.Article with
        {
            Back = pass.Article.Back with { References = list with { References = listed } },
            CitationLinks = [.. article.CitationLinks, .. pass.Links],
        };
        var known = references.Select(reference => KnownDoi.Check(reference, matches.ItemOf(reference.Id))).OfType<Diagnostic>();
        return StageResult.Of(
            value,
            [
                .. bare.Diagnostics,
                .. pass.Findings,
                .. CheckEach(
                    references,
                    pass.Cited.Concat(ListsApart.Entries(list with { References = references })).ToHashSet(StringComparer.Ordinal),
                    article.Meta.Published
                ),
                .. known,
                .. CheckList(list with { References = references }, pass.IsByNumber),
            ]
        );
    }

    /// <summary>Who reads "[7]" looks for the seventh entry by its number.</summary>
    private static Seq<Reference> Numbered(Seq<Reference> references) =>
        references
            .Select(
                (reference, index) =>
                    reference with
                    {
                        Label = reference.Label ?? string.Create(CultureInfo.InvariantCulture, $"{index + 1}."),
                    }
            )
            .ToSeq();

    private static IEnumerable<Diagnostic> CheckEach(Seq<Reference> references, IReadOnlySet<string> cited, PartialDate? published) =>
        references
            .SelectMany(reference =>
                (Diagnostic?[])
                    [
                        UncitedReference.Check(reference, cited),
                        UnreadableReference.Check(reference),
                        ReferenceWithoutYear.Check(reference),
                        EtAlInReference.Check(reference),
                        MalformedDoi.Check(reference),
                        ReversedPages.Check(reference),
                        LaterThanArticle.Check(reference, published),
                        MissingField.Check(reference),
                        DoiInAddress.Check(reference),
                        DoubtfulParse.Check(reference),
                    ]
            )
            .OfType<Diagnostic>();

    /// <summary>A list cited by number stands in the order of its numbers.</summary>
    private static IEnumerable<Diagnostic> CheckList(RefList list, bool isByNumber) =>
        DuplicateReference.Check(list.References).Concat(isByNumber ? [] : ReferenceOrder.Check(list));
}
