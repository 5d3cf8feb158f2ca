using Pipeline.References.Citations;
using Pipeline.References.Parsing;
using Pipeline.References.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

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
    ];

    public static StageResult<Article> Apply(Article article)
    {
        var list = article.Back.References;
        if (list.References.IsEmpty) return StageResult.Of(article);
        var references = list.References.Select(ReferenceParser.Parse);
        var pass = CitationPass.Run(article, references);
        var value = pass.Article with { Back = pass.Article.Back with { References = list with { References = references } } };
        return StageResult.Of(value, [.. pass.Findings, .. CheckEach(references, pass.Cited, article.Meta.Published), .. CheckList(references, pass.IsByNumber)]);
    }

    private static IEnumerable<Diagnostic> CheckEach(Seq<Reference> references, IReadOnlySet<string> cited, PartialDate? published) =>
        references.SelectMany(reference => (Diagnostic?[])
        [
            UncitedReference.Check(reference, cited),
            UnreadableReference.Check(reference),
            ReferenceWithoutYear.Check(reference),
            EtAlInReference.Check(reference),
            MalformedDoi.Check(reference),
            ReversedPages.Check(reference),
            LaterThanArticle.Check(reference, published),
        ]).OfType<Diagnostic>();

    /// <summary>A list cited by number stands in the order of its numbers.</summary>
    private static IEnumerable<Diagnostic> CheckList(Seq<Reference> references, bool isByNumber) =>
        DuplicateReference.Check(references).Concat(isByNumber ? [] : ReferenceOrder.Check(references));
}
