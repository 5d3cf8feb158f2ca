using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Lines;

/// <summary>
/// Addresses and cuts the content of a paragraph by character. Text counts its characters; every other inline counts as
/// one, so that an offset in <see cref="Line.Text"/> is an offset here.
/// </summary>
internal static class InlineCut
{
    public static int Width(ManuscriptInline inline) => inline is ManuscriptText text ? text.Text.Length : 1;

    /// <summary>The inlines from <paramref name="start"/> over <paramref name="length"/> characters; texts at the ends are cut.</summary>
    public static Seq<ManuscriptInline> Slice(Seq<ManuscriptInline> inlines, int start, int length)
    {
        var result = new List<ManuscriptInline>();
        var at = 0;
        foreach (var inline in inlines)
        {
            var width = Width(inline);
            var from = Math.Max(start, at);
            var to = Math.Min(start + length, at + width);
            if (from < to)
                result.Add(Part(inline, from - at, to - from));
            at += width;
        }

        return result.ToSeq();
    }

    private static ManuscriptInline Part(ManuscriptInline inline, int start, int length) =>
        inline is ManuscriptText text && length < text.Text.Length
            ? text with
            {
                Text = text.Text.Substring(start, length),
                Source = text.Source.Slice(start, length),
            }
            : inline;
}
