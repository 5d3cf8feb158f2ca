using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>The target of a link is not fit to publish.</summary>
internal static class UnsafeLink
{
    public static Rule Rule { get; } =
        new(
            "DOCX015",
            Severity.Notice,
            "Link dropped",
            "Only web, FTP and mail addresses and bookmarks lead a reader anywhere; others open local files or run programs.",
            "House rule: http, https, ftp, mailto and bookmarks",
            "a link to file:///C:/Users/me/notes.docx",
            "a link to https://example.org/notes",
            "If the link matters, put the public address in the manuscript."
        );

    public static Diagnostic At(SourceRef place, string address) =>
        Rule.At(place, "A link that no reader could follow was dropped; its text was kept.", address);
}
