using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Tests;

/// <summary>Runs the stage on a paper and asks short questions of the result.</summary>
internal static class Recognised
{
    public static StageResult<Article> Recognise(this Paper paper) => Recogniser.Recognise(paper.Build(), Profiles.Journal, paper.Rulings);

    public static Article Article(this Paper paper) => paper.Recognise().Value;

    public static IReadOnlyList<Diagnostic> Findings(this Paper paper, Rule rule) =>
        [.. paper.Recognise().Diagnostics.Where(finding => finding.Code == rule.Code)];

    /// <summary>Section titles, two spaces deeper for each level.</summary>
    public static string Outline(this Article article) => string.Join('\n', Outline(article.Body.Sections, 0));

    public static IEnumerable<string> Paragraphs(this Seq<Block> blocks) =>
        blocks.OfType<Paragraph>().Select(paragraph => paragraph.Content.PlainText());

    private static IEnumerable<string> Outline(Seq<Section> sections, int depth) =>
        sections.SelectMany(section =>
            Outline(section.Sections, depth + 1).Prepend(new string(' ', 2 * depth) + section.Title.PlainText())
        );
}
