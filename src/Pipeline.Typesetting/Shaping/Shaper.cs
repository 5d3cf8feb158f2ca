using System.Globalization;
using System.Text;
using HarfBuzzSharp;
using Pipeline.Typesetting.Fonts;
using Buffer = HarfBuzzSharp.Buffer;

namespace Pipeline.Typesetting.Shaping;

/// <summary>
/// Turns words into glyphs with HarfBuzz. A word is shaped once for each style; characters that a face lacks are set,
/// a grapheme cluster at a time, in the first face that has them.
/// </summary>
internal sealed class Shaper : IDisposable
{
    // Raised and lowered letters, where a face has none of its own: the sizes and places of its drawn ones, about.
    private const double ScaledSize = 0.64;
    private const double SuperscriptRise = 0.34;
    private const double SubscriptRise = -0.14;

    private readonly Buffer _buffer = new();
    private readonly Dictionary<string, Language> _languages = [];

    public Shaper(FontStyles styles) => Styles = styles;

    public FontStyles Styles { get; }

    public ShapedWord Shape(ReadOnlySpan<char> text, FontStyle style, bool isRightToLeft = false)
    {
        var words = isRightToLeft ? style.RightToLeft : style.LeftToRight;
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(text, out var known))
            return known;
        var word = text.ToString();
        var shaped = ShapeNew(word, style, isRightToLeft);
        words.Add(word, shaped);
        return shaped;
    }

    public void Dispose() => _buffer.Dispose();

    private ShapedWord ShapeNew(string word, FontStyle style, bool isRightToLeft)
    {
        var position = style.Style.Position;
        if (position == ScriptPosition.Normal)
            return ShapeSized(word, style, style.Style.Size, 0, isRightToLeft);
        if (DrawnRaised(word, style, position) is { } drawn)
            return drawn;
        var rise = position == ScriptPosition.Superscript ? SuperscriptRise : SubscriptRise;
        return ShapeSized(word, style, style.Style.Size * ScaledSize, style.Style.Size * rise, isRightToLeft);
    }

    /// <summary>The word in the face's own superior or inferior glyphs, or null when one of them is lacking.</summary>
    private ShapedWord? DrawnRaised(string word, FontStyle style, ScriptPosition position)
    {
        var plain = ShapeIn(style.Face.Font, word, style, [], style.Style.Size, style.Face.UnitsPerEm, false);
        var feature = FontStyle.On(position == ScriptPosition.Superscript ? "sups" : "subs");
        var raised = ShapeIn(style.Face.Font, word, style, [feature], style.Style.Size, style.Face.UnitsPerEm, false);
        if (raised.Length != plain.Length)
            return null;
        for (var index = 0; index < raised.Length; index++)
        {
            if (raised[index].Id == plain[index].Id)
                return null;
        }

        ShapedRun run = new(style.Face, style.Style.Size, 0, raised);
        return new ShapedWord([run], word.Length, WidthOf(raised), false);
    }

    private ShapedWord ShapeSized(string word, FontStyle style, double size, double rise, bool isRightToLeft)
    {
        var font = style.Style.IsSmallCaps ? style.Face.Decomposing : style.Face.Font;
        var glyphs = ShapeIn(font, word, style, style.Features, size, style.Face.UnitsPerEm, isRightToLeft);
        if (!HasMissing(glyphs))
            return new ShapedWord([new ShapedRun(style.Face, size, rise, glyphs)], word.Length, WidthOf(glyphs), isRightToLeft);
        return LigatureCharacters.Of(word) is { } apart
            ? apart.Restore(ShapeSized(apart.Letters, style, size, rise, isRightToLeft))
            : ShapeWithFallback(word, style, size, rise, isRightToLeft);
    }

    private ShapedWord ShapeWithFallback(string word, FontStyle style, double size, double rise, bool isRightToLeft)
    {
        var runs = new List<ShapedRun>();
        var missing = new StringBuilder();
        var substituted = new StringBuilder();
        var width = 0.0;
        for (var start = 0; start < word.Length; )
        {
            var face = FaceFor(word, start, style, out var end);
            if (face is not null)
            {
                while (end < word.Length && FaceFor(word, end, style, out var next) == face)
                    end = next;
                if (face != style.Face)
                    substituted.Append(word, start, end - start);
            }
            else
            {
                missing.Append(word, start, end - start);
            }

            var own = face is null || face == style.Face ? size : size * Styles.Book.ShareOf(face);
            var glyphs = face is null
                ? [Replacement(word[start..end], style, size)]
                : ShapeIn(face.Font, word[start..end], style, style.Features, own, face.UnitsPerEm, isRightToLeft);
            Shift(glyphs, start);
            width += WidthOf(glyphs);
            runs.Insert(isRightToLeft ? 0 : runs.Count, new ShapedRun(face ?? style.Face, own, rise, glyphs));
            start = end;
        }

        return new ShapedWord([.. runs], word.Length, width, isRightToLeft)
        {
            Missing = missing.Length == 0 ? null : missing.ToString(),
            Substituted = substituted.Length == 0 ? null : substituted.ToString(),
        };
    }

    private Typeface? FaceFor(string word, int start, FontStyle style, out int end)
    {
        end = start + StringInfo.GetNextTextElementLength(word, start);
        var cluster = word[start..end];
        if (CanSet(style.Face, cluster, style))
            return style.Face;
        foreach (var face in Styles.Book.Fallbacks(style.Style.Family, style.Style.IsBold, style.Style.IsItalic))
        {
            if (CanSet(face, cluster, style))
                return face;
        }

        return null;
    }

    private bool CanSet(Typeface face, string cluster, FontStyle style) =>
        !HasMissing(ShapeIn(face.Font, cluster, style, [], style.Style.Size, face.UnitsPerEm, false));

    /// <summary>What stands for a character that no font has: never .notdef, which PDF/UA-1 §7.21.8 forbids.</summary>
    private static ShapedGlyph Replacement(string text, FontStyle style, double size)
    {
        foreach (var stand in (ReadOnlySpan<int>)[0xFFFD, 0x25A1, '?'])
        {
            if (style.Face.Has(stand))
                return new ShapedGlyph(style.Face.GlyphOf(stand), 0, text, style.Face.AdvanceOf(stand) * size, 0, 0);
        }

        return new ShapedGlyph(style.Face.SpaceGlyph, 0, text, size / 2, 0, 0);
    }

    private ShapedGlyph[] ShapeIn(
        Font font,
        string text,
        FontStyle style,
        Feature[] features,
        double size,
        int unitsPerEm,
        bool isRightToLeft
    )
    {
        _buffer.ClearContents();
        _buffer.AddUtf16(text);
        _buffer.GuessSegmentProperties();
        if (isRightToLeft)
            _buffer.Direction = Direction.RightToLeft;
        else if (_buffer.Direction != Direction.LeftToRight)
            _buffer.Direction = Direction.LeftToRight;
        _buffer.Language = LanguageOf(style.Style.Language);
        font.Shape(_buffer, features);
        return Collect(text, size / unitsPerEm, style.Style.Tracking * size);
    }

    private ShapedGlyph[] Collect(string text, double scale, double tracking)
    {
        var infos = _buffer.GetGlyphInfoSpan();
        var positions = _buffer.GetGlyphPositionSpan();
        var glyphs = new ShapedGlyph[infos.Length];
        for (var index = 0; index < glyphs.Length; index++)
        {
            var cluster = (int)infos[index].Cluster;
            var isFirst = index == 0 || infos[index - 1].Cluster != infos[index].Cluster;
            var characters = isFirst ? ClusterText(text, index, infos) : string.Empty;
            var isLast = index == glyphs.Length - 1 || infos[index + 1].Cluster != infos[index].Cluster;
            glyphs[index] = new ShapedGlyph(
                (ushort)infos[index].Codepoint,
                cluster,
                characters,
                positions[index].XAdvance * scale + (isLast ? tracking : 0),
                positions[index].XOffset * scale,
                positions[index].YOffset * scale
            );
        }

        return glyphs;
    }

    /// <summary>
    /// The characters from a cluster's first to the next cluster's first. Clusters rise from left to right, or fall where the
    /// text runs from right to left.
    /// </summary>
    /// <param name="index">First glyph of the cluster.</param>
    private static string ClusterText(string text, int index, ReadOnlySpan<GlyphInfo> infos)
    {
        var cluster = (int)infos[index].Cluster;
        if (index > 0 && infos[index - 1].Cluster > cluster)
            return CharacterStrings.Get(text, cluster, (int)infos[index - 1].Cluster - cluster);
        var next = index + 1;
        while (next < infos.Length && infos[next].Cluster == cluster)
            next++;
        var end = next < infos.Length && infos[next].Cluster > cluster ? (int)infos[next].Cluster : text.Length;
        return CharacterStrings.Get(text, cluster, end - cluster);
    }

    private static void Shift(ShapedGlyph[] glyphs, int by)
    {
        for (var index = 0; index < glyphs.Length; index++)
            glyphs[index] = glyphs[index] with { Cluster = glyphs[index].Cluster + by };
    }

    private static bool HasMissing(ShapedGlyph[] glyphs)
    {
        foreach (var glyph in glyphs)
        {
            if (glyph.Id == 0)
                return true;
        }

        return false;
    }

    private static double WidthOf(ShapedGlyph[] glyphs)
    {
        var width = 0.0;
        foreach (var glyph in glyphs)
            width += glyph.Advance;
        return width;
    }

    private Language LanguageOf(string tag)
    {
        if (_languages.TryGetValue(tag, out var known))
            return known;
        var made = new Language(tag);
        _languages.Add(tag, made);
        return made;
    }
}
