using Pipeline.Typesetting.Shaping;

namespace Pipeline.Typesetting.Lines;

/// <summary>
/// Widens the space between an italic capital and upright letters by as much as the capital leans into it: "Let <i>U</i> be"
/// would else read as "Ube". Small letters lean less and are left as their font has them.
/// </summary>
internal static class ItalicCorrection
{
    public static void Widen(string text, List<Atom> atoms)
    {
        for (var index = 1; index + 1 < atoms.Count; index++)
        {
            var (letter, space, next) = (atoms[index - 1], atoms[index], atoms[index + 1]);
            if (
                space.Kind is AtomKind.Space or AtomKind.FixedSpace
                && letter is { Word: { IsRightToLeft: false } word }
                && char.IsUpper(text[letter.End - 1])
                && IsItalic(letter)
                && next.Kind == AtomKind.Word
                && !IsItalic(next)
            )
                atoms[index] = space with { Width = space.Width + Overhang(word) };
        }
    }

    private static bool IsItalic(Atom atom) => atom.Span.Style.Style.IsItalic;

    /// <summary>By how many points the ink of its last letter goes beyond the letter's width.</summary>
    private static double Overhang(ShapedWord word)
    {
        if (word.Runs is not [.., { Glyphs: [.., var last] } run])
            return 0;
        return Math.Max(0, run.Face.InkOf(last.Id).Right * run.Size - last.Advance);
    }
}
