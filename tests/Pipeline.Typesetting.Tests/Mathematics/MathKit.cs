using System.Xml.Linq;
using Pipeline.Typesetting.Fonts;
using Pipeline.Typesetting.Mathematics;
using Pipeline.Typesetting.Mathematics.Boxes;
using Pipeline.Typesetting.Mathematics.Fonts;
using Pipeline.Typesetting.Shaping;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Tests.Mathematics;

/// <summary>Formulas written as MathML and set at ten points in the journal's font of mathematics.</summary>
internal static class MathKit
{
    public const double Size = 10;

    /// <summary>Lengths that differ by less are the same.</summary>
    public const double Tolerance = 1e-6;

    private static readonly FontBook Book = new(Kit.Options.Fonts, Kit.Options.Design.Families, Kit.Options.Design.FallbackFonts, []);

    public static MathFont Font { get; } = new(Book.FirstFallback(MathFont.IsMathematical)!);

    /// <summary>A setter of its own for each caller, since tests run side by side.</summary>
    public static MathSetter Setter()
    {
        var book = new FontBook(Kit.Options.Fonts, Kit.Options.Design.Families, Kit.Options.Design.FallbackFonts, []);
        return new MathSetter(new MathFont(book.FirstFallback(MathFont.IsMathematical)!), new Shaper(new FontStyles(book)), "serif", "en");
    }

    /// <summary>Reads MathML without its namespace.</summary>
    public static MathElement Read(string xml) => Read(XElement.Parse(xml));

    public static MathBox Display(string xml) => Setter().Set(Read(xml), new MathContext(Size, 0, IsDisplay: true));

    public static MathBox Inline(string xml) => Setter().Set(Read(xml), new MathContext(Size, 0, IsDisplay: false));

    /// <summary>Every box in it, itself included, with the place of its origin.</summary>
    public static IEnumerable<PlacedMath> All(MathBox box, double x = 0, double y = 0)
    {
        yield return new PlacedMath(box, x, y);
        foreach (var part in box.Parts)
        {
            foreach (var inner in All(part.Box, x + part.X, y + part.Y))
                yield return inner;
        }
    }

    public static PlacedMath Rule(MathBox box) => All(box).Single(part => part.Box is RuleBlock);

    /// <summary>The boxes of glyphs that stand for a text.</summary>
    public static List<PlacedMath> Glyphs(MathBox box, string text) =>
        [.. All(box).Where(part => part.Box is GlyphBox glyphs && Text(glyphs) == text)];

    public static PlacedMath Glyph(MathBox box, string text) => Assert.Single(Glyphs(box, text));

    public static string Text(MathBox box) =>
        string.Concat(
            All(box)
                .Select(part => part.Box)
                .OfType<GlyphBox>()
                .SelectMany(glyphs => glyphs.Runs)
                .SelectMany(run => run.Glyphs)
                .Select(glyph => glyph.Text)
        );

    public static double Top(this PlacedMath part) => part.Y + part.Box.Ascent;

    public static double Foot(this PlacedMath part) => part.Y - part.Box.Descent;

    public static double Right(this PlacedMath part) => part.X + part.Box.Width;

    /// <summary>Type size of the only glyphs in a box.</summary>
    public static double SizeOf(PlacedMath part) => ((GlyphBox)part.Box).Runs[0].Size;

    private static MathElement Read(XElement element) =>
        new(
            element.Name.LocalName,
            element.Attributes().Select(attribute => new MathAttribute(attribute.Name.LocalName, attribute.Value)).ToSeq(),
            element.Elements().Select(Read).ToSeq(),
            string.Concat(element.Nodes().OfType<XText>().Select(text => text.Value))
        );
}
