using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Reading;

/// <summary>JREA014: a block within a paragraph.</summary>
internal static class ParagraphSplit
{
    public static readonly Rule Rule = new(
        "JREA014",
        Severity.Info,
        "Paragraph parted at a block",
        "Lists, figures, tables, quotations and displayed equations stand between paragraphs, not in them, so that every reader sets them alike; what goes on after one is marked as a continuation.",
        "ANSI/NISO Z39.96-2021 (JATS 1.3), p",
        "<p>so <disp-formula>…</disp-formula> holds</p>",
        "<p>so</p><disp-formula>…</disp-formula><p content-type=\"continuation\">holds</p>",
        "Nothing to do."
    );
}
