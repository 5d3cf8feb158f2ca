using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pipeline.Typesetting.Mathematics;
using Pipeline.Typesetting.Mathematics.Boxes;
using Pipeline.Typesetting.Mathematics.Formulas;
using Pipeline.Typesetting.Mathematics.Reading;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Equations;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Tests.Mathematics;

/// <summary>Whatever a formula is made of, it is laid out: no exception, every part inside the whole, no length without bounds.</summary>
public class RandomMathTests
{
    private static readonly string[] Containers =
    [
        "mrow",
        "mstyle",
        "mfrac",
        "msqrt",
        "mroot",
        "msub",
        "msup",
        "msubsup",
        "munder",
        "mover",
        "munderover",
        "mmultiscripts",
        "mtable",
        "mtr",
        "mtd",
        "mfenced",
        "mpadded",
        "mphantom",
        "menclose",
        "merror",
        "semantics",
        "mlabeledtr",
        "apply",
        "mprescripts",
    ];

    private static readonly string[] Signs =
    [
        "+",
        "-",
        "=",
        "(",
        ")",
        "|",
        "∑",
        "∫",
        "→",
        "⏞",
        "¯",
        "^",
        "\u2061",
        ",",
        "<",
        "lim",
        "",
        "{",
        "√",
        "≠",
    ];

    private static readonly (string Name, string Value)[] Settings =
    [
        ("stretchy", "true"),
        ("stretchy", "false"),
        ("accent", "true"),
        ("linethickness", "0"),
        ("bevelled", "true"),
        ("displaystyle", "true"),
        ("scriptlevel", "+1"),
        ("scriptlevel", "-3"),
        ("columnalign", "right left"),
        ("columnspan", "3"),
        ("notation", "box updiagonalstrike"),
        ("width", "+1e99em"),
        ("lspace", "-3em"),
        ("mathvariant", "bold"),
        ("minsize", "40em"),
        ("open", "["),
        ("separators", ";|"),
        ("form", "prefix"),
        ("frame", "solid"),
        ("rowlines", "solid"),
    ];

    private static Gen<Seq<MathAttribute>> AttributeGen =>
        Gen.Frequency(
            (3, Gen.Constant(Seq<MathAttribute>.Empty)),
            (2, Gen.Elements(Settings).Select(setting => (Seq<MathAttribute>)[new MathAttribute(setting.Name, setting.Value)]))
        );

    private static Gen<MathElement> TokenGen =>
        from name in Gen.Elements("mi", "mn", "mo", "mo", "mtext", "ms", "mspace")
        from text in name == "mo" ? Gen.Elements(Signs) : Gen.Elements("x", "AB", "12.5", "α", "سلام", "𝒳", "a b", "\uD800", "́", "")
        from attributes in AttributeGen
        select new MathElement(name, attributes, [], text);

    private static Gen<MathElement> ElementGen(int depth) =>
        depth == 0
            ? TokenGen
            : Gen.Frequency(
                (1, TokenGen),
                (
                    2,
                    from name in Gen.Elements(Containers)
                    from children in ElementGen(depth - 1).ListOf().Resize(4)
                    from attributes in AttributeGen
                    select new MathElement(name, attributes, [.. children], string.Empty)
                )
            );

    private static Arbitrary<MathElement> Formulas => ElementGen(5).ToArbitrary();

    [Property(MaxTest = 400)]
    public Property Everything_is_set_and_every_part_is_inside_the_whole() =>
        Prop.ForAll(
            Formulas,
            formula =>
            {
                var box = MathKit.Setter().Set(formula, new MathContext(MathKit.Size, 0, IsDisplay: true));
                return IsBounded(box) && Outside(box) is null;
            }
        );

    [Property(MaxTest = 30)]
    public Property A_formula_keeps_within_its_measure_or_says_so() =>
        Prop.ForAll(
            Formulas,
            formula =>
            {
                var display = DisplayFormulaSetter.Set(formula, MathKit.Size, 200, MathKit.Setter());
                var result = Kit.Set(
                    Kit.Article(
                        new DispFormula("eq1", "(1)", "text", SourceRef.None) { Math = formula },
                        Kit.Paragraph(new InlineFormula("text", SourceRef.None) { Math = formula })
                    )
                );
                return IsBounded(display.Box)
                    && FormulaReading.Of(formula, string.Empty).Length <= 4001
                    && result
                        .Value.Pages.SelectMany(page => page.Items)
                        .OfType<GlyphRun>()
                        .All(run =>
                            double.IsFinite(run.X.Value) && double.IsFinite(run.Baseline.Value) && run.Glyphs.All(glyph => glyph.Id != 0)
                        );
            }
        );

    [Fact]
    public void A_formula_a_hundred_thousand_deep_does_not_end_the_program()
    {
        var formula = MathElement.Token("mi", "x");
        for (var depth = 0; depth < 100_000; depth++)
            formula = new MathElement("msup", [], [formula, MathElement.Token("mn", "2")], string.Empty);
        var setter = MathKit.Setter();
        Assert.True(IsBounded(setter.Set(formula, new MathContext(MathKit.Size, 0, IsDisplay: true))));
        Assert.NotEmpty(setter.Notes.Unknown);
        Assert.NotEmpty(FormulaReading.Of(formula, string.Empty));
    }

    [Fact]
    public void A_row_of_twenty_thousand_is_set_in_time()
    {
        var row = Enumerable.Range(0, 20_000).Select(index => index % 2 == 0 ? MathElement.Token("mi", "x") : MathElement.Token("mo", "+"));
        var display = DisplayFormulaSetter.Set(new MathElement("math", [], row.ToSeq(), string.Empty), MathKit.Size, 400, MathKit.Setter());
        Assert.True(display.Box.Width <= 400);
    }

    private static bool IsBounded(MathBox box)
    {
        const double Largest = 1e6;
        return MathKit
            .All(box)
            .All(part =>
                Math.Abs(part.X) < Largest
                && Math.Abs(part.Y) < Largest
                && Math.Abs(part.Box.Width) < Largest
                && Math.Abs(part.Box.Height) < Largest
            );
    }

    /// <summary>A part that stands out of the box around it; sizes that an author set by hand do not count. Accents may hang over at the sides.</summary>
    private static MathBox? Outside(MathBox box)
    {
        foreach (var part in box.Parts)
        {
            var isOut = part.Top() > box.Ascent + MathKit.Tolerance || -part.Foot() > box.Descent + MathKit.Tolerance;
            if (isOut && !(box.Parts.Count == 1))
                return box;
            if (Outside(part.Box) is { } inner)
                return inner;
        }

        return null;
    }
}
