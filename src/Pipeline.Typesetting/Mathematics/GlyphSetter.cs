using System.Text;
using Pipeline.Typesetting.Mathematics.Boxes;
using Pipeline.Typesetting.Mathematics.Fonts;
using Pipeline.Typesetting.Shaping;
using Pipeline.Vocabulary.Equations;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Mathematics;

/// <summary>
/// Turns characters into boxes of glyphs. The glyphs carry plain letters, not the italic ones of the mathematical alphabets
/// they are drawn as, so that what is copied, searched or read aloud is "x"; letters of other alphabets, which mean
/// something of their own, stay what the manuscript has.
/// </summary>
/// <param name="family">Family whose fallback faces are asked for characters that the font of mathematics lacks.</param>
internal sealed class GlyphSetter(MathFont font, Shaper shaper, string family, string language)
{
    private readonly Dictionary<(double Size, int Level), FontStyle> _styles = [];
    private readonly Dictionary<(string Text, MathLetters? Letters, double Size, int Level), (GlyphBox Box, string? Missing)> _boxes = [];

    /// <summary>Characters in a style; the same characters are set once for each size.</summary>
    /// <param name="letters">Style of the letters, or null for upright ones.</param>
    public GlyphBox Set(string text, MathLetters? letters, MathContext context, MathNotes notes)
    {
        var level = IsPrime(text) && !context.IsSuperscript ? 0 : Math.Min(context.Level, 2);
        if (!_boxes.TryGetValue((text, letters, context.Size, level), out var known))
        {
            known = SetNew(text, letters, StyleOf(context.Size, level));
            _boxes.Add((text, letters, context.Size, level), known);
        }

        notes.Lacks(known.Missing);
        return known.Box;
    }

    /// <summary>Words, in a face of the text: italic letters of mathematics stand apart, as signs that are multiplied do.</summary>
    public GlyphBox SetWords(string words, bool isBold, bool isItalic, MathContext context, MathNotes notes)
    {
        var style = new CharStyle(family, context.Size, language)
        {
            IsBold = isBold,
            IsItalic = isItalic,
            Figures = FigureStyle.Lining,
        };
        var shaped = shaper.Shape(words, shaper.Styles.Get(style));
        notes.Lacks(shaped.Missing);
        return Box(shaped.Runs);
    }

    private (GlyphBox Box, string? Missing) SetNew(string text, MathLetters? letters, FontStyle font)
    {
        var drawn = letters is { } style ? Styled(text, style) : new Drawn(text, null);
        var word = shaper.Shape(drawn.Text, font);
        return (Box(drawn.Starts is null ? Array.ConvertAll(word.Runs, Plain) : WithSources(word.Runs, drawn, text)), word.Missing);
    }

    /// <summary>One glyph of the font, standing for a text.</summary>
    public GlyphBox Set(ushort glyph, string text, double size) =>
        Box([new ShapedRun(font.Face, size, 0, [new ShapedGlyph(glyph, 0, text, font.AdvanceOf(glyph) * size, 0, 0)])]);

    /// <summary>The glyph that a sign is drawn with at the base of its sizes; 0 where the font lacks it.</summary>
    public ushort GlyphOf(string sign) =>
        Rune.TryGetRuneAt(sign, 0, out var rune) && rune.Utf16SequenceLength == sign.Length ? font.Face.GlyphOf(rune.Value) : (ushort)0;

    public static bool IsPrime(string text) => text is ['\'' or (>= '\u2032' and <= '\u2037') or '\u2057'];

    /// <param name="level">Level that glyphs are drawn for; below the second all scripts are alike.</param>
    private FontStyle StyleOf(double size, int level)
    {
        if (_styles.TryGetValue((size, level), out var known))
            return known;
        var style = new FontStyle(new CharStyle(family, size, language) { Figures = FigureStyle.Lining }, font.Face, ScriptFeatures(level));
        _styles.Add((size, level), style);
        return style;
    }

    /// <summary>Drawings made for scripts (OpenType feature ssty): primes that stand on the baseline, sturdier letters.</summary>
    private static HarfBuzzSharp.Feature[] ScriptFeatures(int level) =>
        level == 0 ? [] : [new HarfBuzzSharp.Feature(HarfBuzzSharp.Tag.Parse("ssty"), (uint)level, 0, uint.MaxValue)];

    private Drawn Styled(string text, MathLetters style)
    {
        var drawn = new StringBuilder(text.Length * 2);
        var starts = new List<int>(text.Length * 2 + 1);
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var letter = MathVariants.Styled(rune, style);
            if (!font.Face.Has(letter.Value))
                letter = rune;
            drawn.Append(letter);
            while (starts.Count < drawn.Length)
                starts.Add(at);
            at += rune.Utf16SequenceLength;
        }

        starts.Add(text.Length);
        return new Drawn(drawn.ToString(), starts);
    }

    private static ShapedRun[] WithSources(ShapedRun[] runs, Drawn drawn, string source) =>
        Array.ConvertAll(
            runs,
            run =>
                run with
                {
                    Glyphs = Array.ConvertAll(
                        run.Glyphs,
                        glyph =>
                            glyph.Text.Length == 0
                                ? glyph
                                : glyph with
                                {
                                    Text = source[drawn.Starts![glyph.Cluster]..drawn.Starts[glyph.Cluster + glyph.Text.Length]],
                                }
                    ),
                }
        );

    private static ShapedRun Plain(ShapedRun run) => run with { Glyphs = Array.ConvertAll(run.Glyphs, Plain) };

    private static ShapedGlyph Plain(ShapedGlyph glyph) =>
        glyph.Text.Length == 2 && Rune.TryGetRuneAt(glyph.Text, 0, out var letter) && MathAlphabet.Unslanted(letter) is { } plain
            ? glyph with
            {
                Text = plain.ToString(),
            }
            : glyph;

    private GlyphBox Box(ShapedRun[] runs)
    {
        var (width, ascent, descent) = (0.0, double.NegativeInfinity, double.NegativeInfinity);
        foreach (var run in runs)
        {
            foreach (var glyph in run.Glyphs)
            {
                var ink = run.Face == font.Face ? font.InkOf(glyph.Id) : run.Face.InkOf(glyph.Id);
                width += glyph.Advance;
                if (ink.Height <= 0)
                    continue;
                ascent = Math.Max(ascent, ink.Top * run.Size + glyph.OffsetY);
                descent = Math.Max(descent, -ink.Bottom * run.Size - glyph.OffsetY);
            }
        }

        if (double.IsInfinity(ascent))
            (ascent, descent) = (0, 0);
        return runs is [{ Glyphs: [.., var last] } only] && only.Face == font.Face
            ? Leaning(new GlyphBox(width, ascent, descent, runs), last.Id, only.Size, only.Glyphs.Length == 1)
            : new GlyphBox(width, ascent, descent, runs);
    }

    private GlyphBox Leaning(GlyphBox box, ushort last, double size, bool isSole)
    {
        var lean = font.ItalicCorrectionOf(last) * size;
        return box with
        {
            Width = box.Width + lean,
            ItalicCorrection = lean,
            Attachment = isSole ? font.AttachmentOf(last) * size : null,
            Sole = isSole ? new SoleGlyph(last, size) : null,
        };
    }

    /// <summary>Text as drawn.</summary>
    /// <param name="Starts">For each of its units and its end, the place in the source; null where the two are the same.</param>
    private readonly record struct Drawn(string Text, List<int>? Starts);
}
