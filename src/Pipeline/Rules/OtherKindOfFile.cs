using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Rules;

internal static class OtherKindOfFile
{
    public static readonly Rule Rule = new(
        "PIPE007",
        Severity.Error,
        "File of another kind",
        "Each command takes files of its kind: manuscripts, or articles in JATS or NLM XML.",
        "House rule: a file is told by what stands in it, whatever its name says",
        "validate article.docx",
        "build article.docx, then validate output/article/article.xml",
        "Give the file to the command that the message names, or take the file that the article was made from."
    );
}
