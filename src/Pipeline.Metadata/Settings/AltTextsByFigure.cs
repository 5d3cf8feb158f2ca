using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Metadata.Settings;

internal sealed class AltTextsByFigure : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META004",
            Severity.Info,
            "Description of a figure from article.yaml",
            "Who cannot see a figure reads its description; authors seldom write one in the manuscript.",
            "article.yaml of the article; JATS4R Accessibility, alt-text; PDF/UA-1 §7.3",
            "alt: fig1: Map of the harbours",
            "Figure 1 described as “Map of the harbours”",
            "Nothing to do; a figure that the article does not have must be corrected in article.yaml."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var texts = context.Settings.AltTexts;
        if (texts.IsEmpty)
            return StageResult.Of(article);
        var used = new HashSet<NamedValue>();
        var findings = new List<Diagnostic>();
        var described = article.MapBlocks(block => block is Figure figure ? Described(figure) : block);
        findings.AddRange(Info.Unused(texts, used.Contains, "figure"));
        return StageResult.Of(described, findings);

        Figure Described(Figure figure)
        {
            var whole = Text(figure, string.Empty, figure.AltText);
            return figure.Panels.IsEmpty
                ? figure with
                {
                    AltText = whole,
                }
                : figure with
                {
                    // Panels are called by letters in their order ("fig1a", "Figure 1b").
                    Panels = figure
                        .Panels.Select(
                            (panel, index) =>
                                panel with
                                {
                                    AltText = Text(figure, LetterNumbers.Small(index + 1), panel.AltText) ?? OfGroup(whole, index),
                                }
                        )
                        .ToSeq(),
                };
        }

        string? Text(Figure figure, string letter, string? found)
        {
            if (texts.LastOrDefault(value => IsOf(value, figure, letter)) is not { } value)
                return found;
            used.Add(value);
            if (found != value.Value)
                findings.Add(
                    Info.At(
                        figure.Source,
                        $"{figure.Label ?? figure.Id}{letter} is described as “{value.Value}” by article.yaml.",
                        found,
                        value.Value
                    )
                );
            return value.Value;
        }
    }

    /// <summary>A description of all pictures of a figure stands at the first of them, and the others add nothing to it.</summary>
    private static string? OfGroup(string? whole, int index) => whole is null || index == 0 ? whole : string.Empty;

    private static bool IsOf(NamedValue value, Figure figure, string letter) =>
        value.Name == figure.Id + letter || (figure.Label is { } label && Sameness.IsSame(value.Name, label + letter));
}
