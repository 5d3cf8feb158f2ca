using System.Globalization;
using System.Text;
using Pipeline.Typesetting.Fonts;
using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Paging;
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

    /// <summary>Sets the paragraph; false where the design has no such capital or the paragraph is not fit for one, and nothing is set.</summary>
    /// <param name="node">The paragraph's.</param>
    public bool TrySet(ParagraphText text, BlockSetting setting, NodeBuilder node, SourceRef source, Flow flow)
    {
        if (shop.Design.DropCapital is not { } design || text.Initial() is not { } initial || !IsCapital(initial))
            return false;
        var frame = LineFrame.Of(setting.Style, setting.Left, setting.Right);
        if (!Fills(text, frame, design.Lines) || Capital.Make(initial, setting.Style, design, shop) is not { } capital)
            return false;
        var word = text.FirstWord();
        var goesOn = word.Length > initial.Length;
        var reader = goesOn ? ReaderOf(word, node, source) : node;
        text.DropInitial(initial.Length, reader.Id, shop.Styles);
        var lines = shop.SetLines(text, Around(capital, frame, setting.Style, design), source);
        var drop = (design.Lines - 1) * setting.Style.Leading.Value;
        var run = capital.RunAt(frame.Left, -drop, goesOn ? initial : initial + " ", design.Colour ?? setting.Style.Colour, reader.Id);
        lines[0].Runs.Insert(0, run);
        ParagraphFlow.Add(flow, lines, setting.IsOnGrid, design.Lines);
        return true;
    }

    /// <summary>What a word is read from of which the capital is the first letter.</summary>
    private NodeBuilder ReaderOf(string word, NodeBuilder node, SourceRef source)
    {
        var reader = shop.Structure.Add(node, "Span", source);
        reader.ActualText = word;
        return reader;
    }

    /// <summary>The frame of the paragraph with room for the capital beside its first lines.</summary>
    private static LineFrame Around(Capital capital, LineFrame frame, TextStyle style, DropCapitalDesign design) =>
        frame with
        {
            FirstIndent = capital.Width + design.Gap.Value,
            FirstLines = design.Lines + (capital.Tail > style.Leading.Value * LongestTail ? 1 : 0),
        };

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
        /// <param name="left">Where its ink begins, in points.</param>
        /// <param name="rise">Of its baseline over that of the line, in points.</param>
        /// <param name="text">What it is read as.</param>
        /// <param name="node">Id of the node that it is read from.</param>
        public LineRun RunAt(double left, double rise, string text, Colour colour, int node) =>
            new(Face.Name, Size, colour, left - Bearing, rise, [new Glyph(Glyph, text, new(Width))], false, node);

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
