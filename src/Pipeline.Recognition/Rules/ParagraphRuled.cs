using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class ParagraphRuled
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO120",
            Severity: Severity.Info,
            Title: "Paragraph read as article.yaml says",
            Why: "Where a manuscript shows by nothing what a paragraph is, staff may say it without opening Word.",
            Source: "article.yaml of the article",
            Wrong: "A bold sentence that looks like a heading",
            Right: "read-as: - text: Who may return? / as: text",
            Settle: "Nothing to do."
        );
}
