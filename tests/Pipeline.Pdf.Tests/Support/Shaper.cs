using System.Runtime.InteropServices;
using HarfBuzzSharp;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;
using HarfBuzzBuffer = HarfBuzzSharp.Buffer;

namespace Pipeline.Pdf.Tests.Support;

/// <summary>Shapes words into glyph runs, as the typesetter does: the first glyph of a cluster carries its text.</summary>
internal static class Shaper
{
    private static readonly Dictionary<string, (Font Font, int UnitsPerEm)> Opened = [];

    public static GlyphRun Run(
        string text,
        double x,
        double baseline,
        int tag,
        string font = FontFolder.Serif,
        double size = 10,
        Colour colour = default,
        bool isRightToLeft = false,
        string features = ""
    )
    {
        lock (Opened)
            return new(
                font,
                new(size),
                colour,
                new(x),
                new(baseline),
                Glyphs(text, font, size, isRightToLeft, features),
                isRightToLeft,
                tag
            );
    }

    /// <summary>Size of what a letter leaves on paper.</summary>
    /// <exception cref="ArgumentException">The font does not have it.</exception>
    public static (double Width, double Height) Ink(char letter, string fontName, double size)
    {
        lock (Opened)
        {
            var (font, unitsPerEm) = Open(fontName);
            return font.TryGetGlyph(letter, out var glyph) && font.TryGetGlyphExtents(glyph, out var extents)
                ? (extents.Width * size / unitsPerEm, -extents.Height * size / unitsPerEm)
                : throw new ArgumentException($"{fontName} has no {letter}.", nameof(letter));
        }
    }

    private static Seq<Glyph> Glyphs(string text, string fontName, double size, bool isRightToLeft, string features)
    {
        var (font, unitsPerEm) = Open(fontName);
        using var buffer = new HarfBuzzBuffer();
        buffer.AddUtf16(text);
        buffer.GuessSegmentProperties();
        buffer.Direction = isRightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        font.Shape(buffer, [.. features.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Feature.Parse)]);
        var (infos, positions) = (buffer.GlyphInfos, buffer.GlyphPositions);
        var glyphs = new Glyph[infos.Length];
        var scale = size / unitsPerEm;
        uint? cluster = null;
        for (var i = 0; i < glyphs.Length; i++)
        {
            var isHead = infos[i].Cluster != cluster;
            cluster = infos[i].Cluster;
            glyphs[i] = new(
                (ushort)infos[i].Codepoint,
                isHead ? ClusterText(text, infos, cluster.Value) : "",
                new(positions[i].XAdvance * scale),
                new(positions[i].XOffset * scale),
                new(positions[i].YOffset * scale)
            );
        }

        return [.. glyphs];
    }

    private static string ClusterText(string text, GlyphInfo[] infos, uint cluster)
    {
        var end = infos.Select(info => info.Cluster).Where(other => other > cluster).DefaultIfEmpty((uint)text.Length).Min();
        return text[(int)cluster..(int)end];
    }

    private static (Font Font, int UnitsPerEm) Open(string name)
    {
        if (Opened.TryGetValue(name, out var opened))
            return opened;
        var bytes = FontFolder.Library.Get(name).Bytes.ToArray();
        var face = new Face(
            new Blob(GCHandle.Alloc(bytes, GCHandleType.Pinned).AddrOfPinnedObject(), bytes.Length, MemoryMode.ReadOnly),
            0
        );
        var font = new Font(face);
        font.SetScale(face.UnitsPerEm, face.UnitsPerEm);
        font.SetFunctionsOpenType();
        return Opened[name] = (font, face.UnitsPerEm);
    }
}
