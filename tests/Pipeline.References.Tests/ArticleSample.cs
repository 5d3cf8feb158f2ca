using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Tests;

/// <summary>Articles of one paragraph and a reference list.</summary>
internal static class ArticleSample
{
    public static SourceRef Place { get; } = new("word/document.xml", 7);

    public static Article Of(Seq<Block> body, params string[] references) =>
        new(
            "en",
            new JournalMeta("sample", "Sample Journal", "Sample", null, null, "Sample Press", null, null),
            new ArticleMeta { Published = new(2026, 3) },
            new Body(body, []),
            Back.Empty with
            {
                References = new(
                    "References",
                    references
                        .Select(
                            (reference, index) =>
                                ReferenceSample.Of(reference, $"ref{index + 1}") with
                                {
                                    Source = new("word/document.xml", 100 + index),
                                }
                        )
                        .ToSeq(),
                    SourceRef.None
                ),
            },
            []
        );

    public static Article Of(string paragraph, params string[] references) =>
        Of([new Paragraph([new Text(paragraph, Place)], Place)], references);

    /// <summary>A paragraph in brackets, all of it a link.</summary>
    public static Article Linked(string text, string uri, params string[] references) =>
        Of([new Paragraph([new Text("So (", Place), new ExtLink(uri, [new Text(text, Place)]), new Text(").", Place)], Place)], references);

    public static StageResult<Article> Run(string paragraph, params string[] references) => Apply(Of(paragraph, references));

    public static StageResult<Article> Apply(Article article) => ReferenceStage.Apply(article, []);

    /// <summary>The running text with every link written as {text|target}.</summary>
    public static string Marked(Article article) => string.Join('\n', article.InlineRuns().Select(run => Marked(run.Content)));

    private static string Marked(Seq<Inline> content) =>
        string.Concat(
            content.Select(inline =>
                inline switch
                {
                    Text text => text.Value,
                    Xref { Type: XrefType.Bibr } xref => $"{{{Marked(xref.Content)}|{xref.TargetId}}}",
                    Emphasis emphasis => $"*{Marked(emphasis.Content)}*",
                    _ => Marked(inline.Children()),
                }
            )
        );
}
