using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Lines;

/// <summary>How the letters and digits of a line look, taken together.</summary>
/// <param name="IsBold">Practically every one is bold; so for the others. False for a line without letters.</param>
/// <param name="IsCapitals">Has letters with two cases, all of them shown as capitals.</param>
/// <param name="Size">The size most characters have; zero where unknown.</param>
internal sealed record LineFeatures(bool IsBold, bool IsItalic, bool IsUnderlined, bool IsSmallCaps, bool IsCapitals, Points Size)
{
    /// <summary>A stray unformatted character does not make a bold heading ordinary text.</summary>
    private const double Whole = 0.95;

    /// <summary>Set off from what stands around or behind it: a label before its text, a name before what is said.</summary>
    public bool StandsOutFrom(LineFeatures other) =>
        (IsBold && !other.IsBold)
        || (IsItalic && !other.IsItalic)
        || (IsUnderlined && !other.IsUnderlined)
        || (IsSmallCaps && !other.IsSmallCaps)
        || (IsCapitals && !other.IsCapitals);

    public static LineFeatures Of(Seq<ManuscriptInline> inlines)
    {
        int all = 0,
            bold = 0,
            italic = 0,
            underlined = 0,
            smallCaps = 0,
            upper = 0,
            lower = 0;
        var sizes = new SortedDictionary<double, int>();
        foreach (var run in inlines.OfType<ManuscriptText>())
        {
            var count = run.Text.Count(char.IsLetterOrDigit);
            if (count == 0)
                continue;
            sizes[run.Format.Size.Value] = sizes.GetValueOrDefault(run.Format.Size.Value) + count;
            if (run.Format.Position != VerticalPosition.Baseline)
                continue;
            all += count;
            if (run.Format.Bold)
                bold += count;
            if (run.Format.Italic)
                italic += count;
            if (run.Format.Underline)
                underlined += count;
            if (run.Format.SmallCaps)
                smallCaps += count;
            lower += run.Format.AllCaps ? 0 : run.Text.Count(char.IsLower);
            upper += run.Text.Count(character => char.IsUpper(character) || (run.Format.AllCaps && char.IsLower(character)));
        }

        bool IsWhole(int part) => all > 0 && part >= Whole * all;
        var size = sizes.Count == 0 ? 0 : sizes.MaxBy(pair => pair.Value).Key;
        return new(IsWhole(bold), IsWhole(italic), IsWhole(underlined), IsWhole(smallCaps), upper > 1 && lower == 0, new Points(size));
    }
}
