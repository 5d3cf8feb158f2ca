using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Typography;

/// <summary>
/// The only bold or underlined words within the running text are a slip, not a system of emphasis. Bold that opens a
/// paragraph (a run-in heading) or fills it is no such slip, a single letter in bold is the sign of a vector, and italics always stay.
/// </summary>
internal sealed class StrayBold : INormalisationRule
{
    private const int MostWords = 3;

    public Rule Info { get; } =
        new(
            "META121",
            Severity.Notice,
            "Single word in bold or underlined",
            "One bold word in a whole article is left from editing; readers take it for a term defined there.",
            "APA 7 §6.22: italics, not bold, for emphasis",
            "the only **ferry** in bold",
            "the only ferry in bold",
            "Look whether the author means something by it; if so, italics serve."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var stray = article.InlineRuns().Where(run => IsRunningText(run.Site)).SelectMany(run => Marked(run.Content)).ToList();
        if (stray is not [var only] || only.Content.PlainText().Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > MostWords)
            return StageResult.Of(article);

        var words = only.Content.PlainText();
        var plain = article.MapInlines((site, content) => IsRunningText(site) && Marked(content).Any() ? Without(content, only) : content);
        var kind = only.Kind == EmphasisKind.Bold ? "bold" : "underlining";
        return StageResult.Of(
            plain,
            [
                Info.At(
                    only.Content.Texts().First().Source,
                    $"“{words}” was set plain: it is the only {kind} within the running text.",
                    words
                ),
            ]
        );
    }

    private static bool IsRunningText(InlineSite site) => site is { Part: ArticlePart.Body, Role: InlineRole.Paragraph };

    private static IEnumerable<Emphasis> Marked(Seq<Inline> content) =>
        content
            .Skip(1)
            .SelectMany(All)
            .Where(mark => mark.Kind is EmphasisKind.Bold or EmphasisKind.Underline && mark.Content.PlainText().Count(char.IsLetter) > 1);

    private static IEnumerable<Emphasis> All(Inline inline) =>
        (inline is Emphasis emphasis ? [emphasis] : Enumerable.Empty<Emphasis>()).Concat(inline.Children().SelectMany(All));

    private static Seq<Inline> Without(Seq<Inline> content, Emphasis mark) =>
        content
            .SelectMany(inline =>
                ReferenceEquals(inline, mark) || inline.Equals(mark)
                    ? mark.Content
                    : [inline.WithChildren(Without(inline.Children(), mark))]
            )
            .ToSeq();
}
