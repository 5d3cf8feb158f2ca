using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class TitleNotFound
{
    public static Rule Rule { get; } = new(
        Code: "RECO006",
        Severity: Severity.Error,
        Title: "No title found",
        Why: "Without a title the article cannot be published; none is invented.",
        Source: "JATS Publishing 1.3 <article-title>",
        Wrong: "A manuscript that begins with its first paragraph",
        Right: "A title in the style Title, or bold and centred, before the authors",
        Settle: "Set the title in the manuscript, or give it in article.yaml.");
}
