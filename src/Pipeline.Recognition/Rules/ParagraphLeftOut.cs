using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class ParagraphLeftOut
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO121",
            Severity: Severity.Notice,
            Title: "Paragraph left out as article.yaml says",
            Why: "A note to the editor or a line of a template is no part of the article.",
            Source: "article.yaml of the article",
            Wrong: "“Dear editor, Table 2 will follow.”",
            Right: "read-as: - text: Dear editor / as: nothing",
            Settle: "Look that the words are meant to go."
        )
        {
            Account = AccountKind.LeftOut,
        };
}
