using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Stories;

/// <summary>Takes from a note's text what only belongs to its printed mark.</summary>
internal static class NoteText
{
    /// <summary>The blocks without the author's own mark and the space after the mark at their beginning.</summary>
    public static Seq<ManuscriptBlock> WithoutMark(Seq<ManuscriptBlock> blocks, string? customMark)
    {
        if (blocks is not [ManuscriptParagraph { Inlines: [ManuscriptText text, ..] inlines } paragraph, ..]) return blocks;
        var kept = text.Text.TrimStart(' ', '\t', '\u00A0');
        if (customMark is not null && kept.StartsWith(customMark, StringComparison.Ordinal)) kept = kept[customMark.Length..].TrimStart(' ', '\t', '\u00A0');
        if (kept.Length == text.Text.Length) return blocks;
        var removed = text.Text.Length - kept.Length;
        Seq<ManuscriptInline> rest = kept.Length == 0
            ? inlines.Slice(1, inlines.Count - 1)
            : inlines.SetItem(0, text with { Text = kept, Source = text.Source.Slice(removed, kept.Length) });
        return blocks.SetItem(0, paragraph with { Inlines = rest });
    }
}
