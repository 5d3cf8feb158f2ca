using Pipeline.Vocabulary.Equations;

namespace Pipeline.Jats.Tex;

/// <summary>Fractions, binomial coefficients and roots.</summary>
internal static class TexPairs
{
    public static IEnumerable<(string Name, TexConstruct Read)> Constructs =>
        [
            ("frac", (tex, row, style) => row.Add(Fraction(tex, style))),
            ("dfrac", (tex, row, style) => row.Add(InStyle(Fraction(tex, style with { IsDisplay = true }), true, style))),
            ("tfrac", (tex, row, style) => row.Add(InStyle(Fraction(tex, style.InText), false, style))),
            ("cfrac", Continued),
            ("nicefrac", (tex, row, style) => row.Add(Fraction(tex, style).With("bevelled", "true"))),
            ("sfrac", (tex, row, style) => row.Add(Fraction(tex, style).With("bevelled", "true"))),
            ("binom", (tex, row, style) => row.Add(Binomial(tex, style))),
            ("dbinom", (tex, row, style) => row.Add(InStyle(Binomial(tex, style with { IsDisplay = true }), true, style))),
            ("tbinom", (tex, row, style) => row.Add(InStyle(Binomial(tex, style.InText), false, style))),
            ("genfrac", General),
            ("sqrt", Root),
            ("root", RootOf),
        ];

    /// <summary>Commands that stand between the two parts of what they make (The TeXbook, chapter 17).</summary>
    public static bool IsInfix(string name) => name is "over" or "atop" or "choose" or "brack" or "brace" or "above";

    /// <param name="above">All that stands before the command in its group.</param>
    public static MathElement Infix(TexParser tex, string name, MathElement above, TexStyle style)
    {
        var thickness = name == "above" ? TexLengths.Read(tex) : null;
        var below = MathElement.Row(tex.Rest(Inner(style)));
        var fraction = MathElement.Of("mfrac", above, below);
        return name switch
        {
            "over" => fraction,
            "above" => thickness is null ? fraction : fraction.With("linethickness", thickness),
            "atop" => Bare(fraction),
            "choose" => Fenced("(", fraction, ")"),
            "brack" => Fenced("[", fraction, "]"),
            _ => Fenced("{", fraction, "}"),
        };
    }

    private static MathElement Fraction(TexParser tex, TexStyle style) =>
        MathElement.Of("mfrac", tex.Argument(Inner(style)), tex.Argument(Inner(style)));

    private static MathElement Binomial(TexParser tex, TexStyle style) => Fenced("(", Fraction(tex, style), ")");

    /// <summary>Parts of a fraction in a display are set as in a line, those in a line as scripts (The TeXbook, chapter 17).</summary>
    private static TexStyle Inner(TexStyle style) => style.IsDisplay ? style.InText : style.InScript;

    private static MathElement InStyle(MathElement element, bool isDisplay, TexStyle style) =>
        style.IsDisplay == isDisplay && !style.IsScript
            ? element
            : MathElement.Of("mstyle", element).With("displaystyle", isDisplay ? "true" : "false").With("scriptlevel", "0");

    private static MathElement Bare(MathElement fraction) => fraction.With("linethickness", "0");

    private static MathElement Fenced(string open, MathElement fraction, string close) =>
        MathElement.Of("mrow", TexSigns.Fence(open, "prefix"), Bare(fraction), TexSigns.Fence(close, "postfix"));

    private static void Continued(TexParser tex, TexRow row, TexStyle style)
    {
        tex.OptionalWords();
        var inner = style with { IsDisplay = true };
        var (above, below) = (tex.Argument(inner), tex.Argument(inner));
        row.Add(InStyle(MathElement.Of("mfrac", InStyle(above, true, style.InText), InStyle(below, true, style.InText)), true, style));
    }

    /// <summary>\genfrac: delimiters, thickness of the rule, style, and the two parts (amsmath).</summary>
    private static void General(TexParser tex, TexRow row, TexStyle style)
    {
        var (open, close) = (TexDelimiters.Named(tex.Words()), TexDelimiters.Named(tex.Words()));
        var thickness = TexLengths.Of(tex.Words());
        var level = tex.Words();
        var fraction = Fraction(
            tex,
            level switch
            {
                "0" => style with { IsDisplay = true },
                "" => style,
                _ => style.InText,
            }
        );
        if (thickness is not null)
            fraction = fraction.With("linethickness", thickness);
        if (level is "0" or "1")
            fraction = InStyle(fraction, level == "0", style);
        row.Add(open.Length + close.Length == 0 ? fraction : TexDelimiters.Around(open, [fraction], close));
    }

    private static void Root(TexParser tex, TexRow row, TexStyle style)
    {
        var degree = tex.Optional(style.InScript);
        var content = tex.Argument(style);
        if (degree is not null)
            row.Add(MathElement.Of("mroot", content, degree));
        else
            row.Add(
                content is { Name: "mrow", Attributes.IsEmpty: true } ? content with { Name = "msqrt" } : MathElement.Of("msqrt", content)
            );
    }

    /// <summary>\root n \of x of plain TeX.</summary>
    private static void RootOf(TexParser tex, TexRow row, TexStyle style)
    {
        var degree = tex.Argument(style.InScript);
        tex.TryRead(token => token.IsCommand("of"));
        row.Add(MathElement.Of("mroot", tex.Argument(style), degree));
    }
}
