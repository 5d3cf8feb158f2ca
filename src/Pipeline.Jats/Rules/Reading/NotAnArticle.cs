using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Reading;

/// <summary>JREA001: a file without an article.</summary>
internal static class NotAnArticle
{
    public static readonly Rule Rule = new(
        "JREA001",
        Severity.Error,
        "No article in the file",
        "A file that holds no article has nothing to read; collections and other vocabularies are not articles.",
        "ANSI/NISO Z39.96-2021 (JATS 1.3), article",
        "<book><title>Rantau</title></book>",
        "<article>…</article>",
        "Give the command a JATS or NLM article."
    );
}
