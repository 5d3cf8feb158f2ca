using System.Globalization;
using System.Text;
using Pipeline.Typesetting.Fonts;
using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Shaping;
using Pipeline.Typesetting.Structure;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Blocks;

/// <summary>
/// Sets the paragraph an article opens with around a capital as high as its first lines: its top on the height of the first
/// line's capitals, its foot on the baseline of the last. A word that goes on behind the capital is read from a Span with
/// the whole of it.
/// </summary>
internal sealed class DropCapitalSetter(Workshop shop)
{
    // The paragraph must fill this many times the room of the lines beside the capital.
    private const double LeastFill = 1.15;

    // A tail under the baseline that reaches farther than this, as a share of the leading, needs the next line's room too.
    private const double LongestTail = 0.3;

    // Letters of scripts that have capitals: Latin, Greek, Cyrillic.
    private const int EndOfCyrillic = 0x0530;
    private const int ExtendedLatin = 0x1E00;
    private const int EndOfExtendedGreek = 0x2000;

    /// <summary>The lines, or null where the design has no such capital or the paragraph is not fit for one.</summary>
    /// <param name="node">The paragraph's.</param>
    public List<SetLine>? Set(ParagraphText text, TextStyle style, LineFrame frame, NodeBuilder node, SourceRef source)
    {
        if (shop.Design.DropCapital is not { } design || text.Initial() is not { } initial)
            return null;
        if (!IsCapital(initial) || !Fills(text, frame, design.Lines) || Capital.Make(initial, style, design, shop) is not { } capital)
            return null;
        var word = text.FirstWord();
        var goesOn = word.Length > initial.Length;
        var reader = goesOn ? shop.Structure.Add(node, "Span", source) : node;
        if (goesOn)
            reader.ActualText = word;
        text.DropInitial(initial.Length, reader.Id, shop.Styles);
        var around = frame with
        {
            FirstIndent = capital.Width + design.Gap.Value,
            FirstLines = design.Lines + (capital.Tail > style.Leading.Value * LongestTail ? 1 : 0),
        };
        var lines = shop.SetLines(text, around, source);
        var glyph = new Glyph(capital.Glyph, goesOn ? initial : initial + " ", new(capital.Width));
        var drop = (design.Lines - 1) * style.Leading.Value;
        lines[0]
            .Runs.Insert(
                0,
                new LineRun(
                    capital.Face.Name,
                    capital.Size,
                    design.Colour ?? style.Colour,
                    frame.Left - capital.Bearing,
                    -drop,
                    [glyph],
                    false,
                    reader.Id
                )
            );
        return lines;
    }

    private static bool IsCapital(string initial)
    {
        var letter = initial.EnumerateRunes().First();
        return Rune.GetUnicodeCategory(letter) == UnicodeCategory.UppercaseLetter
            && letter.Value is < EndOfCyrillic or (>= ExtendedLatin and < EndOfExtendedGreek);
    }

    /// <summary>Whether the lines beside the capital are full ones; pictures and formulas, which may need more room, stand in none of them.</summary>
    private bool Fills(ParagraphText text, LineFrame frame, int lines) =>
        text.Spans.All(span => span.Object is null) && shop.MeasureWidths(text).Widest > (frame.Right - frame.Left) * lines * LeastFill;

    /// <param name="Size">Type size, in points.</param>
    /// <param name="Width">From the left end of its ink to where the next letter may stand, in points.</param>
    /// <param name="Bearing">From its origin to its ink, in points.</param>
    /// <param name="Tail">How far it reaches under the baseline, in points.</param>
    private sealed record Capital(Typeface Face, ushort Glyph, double Size, double Width, double Bearing, double Tail)
    {
        /// <summary>Null where no font has the letter as one glyph.</summary>
        public static Capital? Make(string initial, TextStyle style, DropCapitalDesign design, Workshop shop)
        {
            var look = CharStyle.Of(style, string.Empty) with { IsHyphenated = false };
            var word = shop.Shape(initial, shop.Styles.Get(look));
            if (word is not { Missing: null, Runs: [{ Glyphs: [var glyph] } run] })
                return null;
            var height = run.Face.InkOf(run.Face.GlyphOf('H')).Top;
            var ink = run.Face.InkOf(glyph.Id);
            if (height <= 0 || ink.Top <= 0)
                return null;

            // An accent stands under the height of the capitals, so that it does not run into what is above.
            var wanted = (design.Lines - 1) * style.Leading.Value + height * style.Size.Value;
            var size = wanted / Math.Max(height, ink.Top);
            var right = Math.Max(ink.Right, glyph.Advance / style.Size.Value);
            return new Capital(run.Face, glyph.Id, size, (right - ink.Left) * size, ink.Left * size, -ink.Bottom * size);
        }
    }
}
