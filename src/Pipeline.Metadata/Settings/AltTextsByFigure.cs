using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Metadata.Settings;

internal sealed class AltTextsByFigure : INormalisationRule
{
    public Rule Info { get; } = new(
        "META004",
        Severity.Info,
        "Description of a figure from article.yaml",
        "Who cannot see a figure reads its description; authors seldom write one in the manuscript.",
        "article.yaml of the article; JATS4R Accessibility, alt-text; PDF/UA-1 §7.3",
        "alt: fig1: Map of the harbours",
        "Figure 1 described as “Map of the harbours”",
        "Nothing to do; a figure that the article does not have must be corrected in article.yaml.");

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var texts = context.Settings.AltTexts;
        if (texts.IsEmpty) return StageResult.Of(article);
        var used = new HashSet<NamedValue>();
        var findings = new List<Diagnostic>();
        var described = article.MapBlocks(block => block is Figure figure && texts.LastOrDefault(value => IsOf(value, figure)) is { } value
            ? With(figure, value, used, findings)
            : block);
        findings.AddRange(Info.Unused(texts, used.Contains, "figure"));
        return StageResult.Of(described, findings);
    }

    private Figure With(Figure figure, NamedValue value, HashSet<NamedValue> used, List<Diagnostic> findings)
    {
        used.Add(value);
        if (figure.AltText == value.Value) return figure;
        findings.Add(Info.At(figure.Source, $"{figure.Label ?? figure.Id} is described as “{value.Value}” by article.yaml.", figure.AltText, value.Value));
        return figure with { AltText = value.Value };
    }

    private static bool IsOf(NamedValue value, Figure figure) =>
        value.Name == figure.Id || (figure.Label is { } label && Sameness.IsSame(value.Name, label));
}
