using Pipeline.Pdf.Fonts;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Content;

/// <summary>
/// Shares a cluster's text among its glyphs. A PDF gives text to each code by itself, so a glyph whose text an earlier
/// glyph carries would copy out as nothing known; one character for each glyph copies out right everywhere.
/// </summary>
internal static class GlyphText
{
    /// <summary>Word joiner: what a glyph stands for that is part of a character. It is invisible and breaks nothing.</summary>
    private const string Filler = "\u2060";

    /// <summary>Glyphs from a run that are painted together.</summary>
    /// <param name="ActualText">What they mean together where the codes cannot say it, else null.</param>
    public readonly record struct Piece(Glyph[] Glyphs, string? ActualText);

    /// <summary>The run in pieces, in painting order.</summary>
    public static List<Piece> Split(GlyphRun run)
    {
        var pieces = new List<Piece>();
        var plain = new List<Glyph>(run.Glyphs.Count);
        for (var start = 0; start < run.Glyphs.Count; )
        {
            var end = start + 1;
            while (end < run.Glyphs.Count && run.Glyphs[end].Text.Length == 0 && run.Glyphs[end].Id != 0 && run.Glyphs[start].Id != 0)
                end++;
            var cluster = run.Glyphs.AsSpan()[start..end].ToArray();
            start = end;
            var text = cluster[0].Text;
            if (Share(cluster, run.IsRightToLeft) && cluster[0].Id != 0 && !PrivateUse.IsIn(text))
            {
                plain.AddRange(cluster);
                continue;
            }

            if (plain.Count > 0)
                pieces.Add(new([.. plain], null));
            plain.Clear();
            pieces.Add(new(cluster, text));
        }

        if (plain.Count > 0)
            pieces.Add(new([.. plain], null));
        return pieces;
    }

    /// <summary>Whether every glyph has a text of its own that all programs read alike and is in the font, so that the run needs no splitting.</summary>
    public static bool IsPlain(GlyphRun run)
    {
        foreach (var glyph in run.Glyphs.AsSpan())
        {
            if (glyph.Text.Length == 0 || glyph.Id == 0 || PrivateUse.IsIn(glyph.Text))
                return false;
        }

        return true;
    }

    /// <returns>Whether the text could be shared out.</returns>
    private static bool Share(Glyph[] cluster, bool isRightToLeft)
    {
        var text = cluster[0].Text;
        if (cluster.Length == 1)
        {
            if (text.Length == 0)
                cluster[0] = cluster[0] with { Text = Filler };
            return true;
        }

        var characters = Characters(text);
        if (characters.Count < cluster.Length)
            characters = Characters(UnicodeDecomposition.Decompose(text));
        if (isRightToLeft)
            Array.Reverse(cluster);
        for (var i = 0; i < cluster.Length; i++)
            cluster[i] = cluster[i] with { Text = Part(text, characters, i, cluster.Length) };
        if (isRightToLeft)
            Array.Reverse(cluster);
        return characters.Count >= cluster.Length;
    }

    private static string Part(string text, List<string> characters, int index, int count)
    {
        if (characters.Count < count)
            return index == 0 && text.Length > 0 ? text : Filler;
        return index < count - 1 ? characters[index] : string.Concat(characters.Skip(index));
    }

    private static List<string> Characters(string text)
    {
        var characters = new List<string>(text.Length);
        foreach (var rune in text.EnumerateRunes())
            characters.Add(rune.ToString());
        return characters;
    }
}
