using Pipeline.References.Citations;
using Pipeline.References.Parsing;
using Pipeline.References.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;

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
    ];

    public static StageResult<Article> Apply(Article article, LabelWords labels)
    {
        var list = article.Back.References;
        if (list.References.IsEmpty) return StageResult.Of(article);
        var references = list.References.Select(ReferenceParser.Parse);
        var linker = new CitationLinker(new(references.Select(CitedWork.Of), article.InlineRuns().Select(run => run.Content.PlainText())));
        var linked = article.MapInlines((site, content) => site.Role == InlineRole.Title ? content : linker.Link(content));
        var findings = linker.Findings.Concat(references.Select(reference => UncitedReference.Check(reference, linker.Cited)).OfType<Diagnostic>());
        return StageResult.Of(linked with { Back = linked.Back with { References = list with { References = references } } }, findings);
    }
}
