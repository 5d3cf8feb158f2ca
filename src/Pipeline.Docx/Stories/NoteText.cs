using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Stories;

/// <summary>Takes from a note's text what only belongs to its printed mark.</summary>
internal static class NoteText
{
    /// <summary>The blocks without the author's own mark, and the space around it, at their beginning.</summary>
    public static Seq<ManuscriptBlock> WithoutMark(Seq<ManuscriptBlock> blocks, string? customMark)
    {
        if (blocks is not [ManuscriptParagraph paragraph, ..])
            return blocks;
        var inlines = WithoutSpace(paragraph.Inlines);
        if (customMark is not null && inlines is [ManuscriptText text, ..] && text.Text.StartsWith(customMark, StringComparison.Ordinal))
        {
            inlines = WithoutSpace(Cut(inlines, text, customMark.Length));
        }

        return ReferenceEquals(inlines, paragraph.Inlines) ? blocks : blocks.SetItem(0, paragraph with { Inlines = inlines });
    }

    private static Seq<ManuscriptInline> WithoutSpace(Seq<ManuscriptInline> inlines)
    {
        if (inlines is not [ManuscriptText text, ..])
            return inlines;
        var space = text.Text.Length - text.Text.TrimStart(' ', '\t', '\u00A0').Length;
        if (space == 0)
            return inlines;
        var rest = Cut(inlines, text, space);
        return space < text.Text.Length ? rest : WithoutSpace(rest);
    }

    private static Seq<ManuscriptInline> Cut(Seq<ManuscriptInline> inlines, ManuscriptText first, int length)
    {
        if (length == first.Text.Length)
            return inlines.Slice(1, inlines.Count - 1);
        var rest = first.Text[length..];
        return inlines.SetItem(0, first with { Text = rest, Source = first.Source.Slice(length, rest.Length) });
    }
}
