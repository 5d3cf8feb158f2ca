using Pipeline.Vocabulary.Equations;

namespace Pipeline.Jats.Tex;

/// <summary>Names of operators, and what an author says to be one.</summary>
internal static class TexClasses
{
    private const string Thick = "0.278em";

    public static IEnumerable<(string Name, TexConstruct Read)> Constructs =>
        [
            ("operatorname", Operator),
            ("operatornamewithlimits", (tex, row, style) => row.Add(Name(tex, style) with { Limits = TexLimits.Movable })),
            ("mathop", (tex, row, style) => row.Add(new TexAtom(tex.Argument(style), TexClass.Name) { Limits = TexLimits.Movable })),
            ("mathrel", (tex, row, style) => row.Add(Sign(tex.Argument(style)), TexClass.Relation)),
            ("mathbin", (tex, row, style) => row.Add(Sign(tex.Argument(style)), TexClass.Binary)),
            ("mathord", (tex, row, style) => row.Add(TexSigns.Tight(tex.Argument(style)))),
            ("mathinner", (tex, row, style) => row.Add(tex.Argument(style))),
            ("mathopen", (tex, row, style) => row.Add(TexSigns.Tight(tex.Argument(style)), TexClass.Open)),
            ("mathclose", (tex, row, style) => row.Add(TexSigns.Tight(tex.Argument(style)), TexClass.Close)),
            ("mathpunct", (tex, row, style) => row.Add(tex.Argument(style), TexClass.Punctuation)),
            (
                "bmod",
                (_, row, _) =>
                    row.Add(
                        MathElement.Token("mo", "mod", new MathAttribute("lspace", "0.222em"), new MathAttribute("rspace", "0.222em")),
                        TexClass.Binary
                    )
            ),
            ("pmod", (tex, row, style) => Modulo(tex, row, style, "mod", "(", ")")),
            ("mod", (tex, row, style) => Modulo(tex, row, style, "mod", string.Empty, string.Empty)),
            ("pod", (tex, row, style) => Modulo(tex, row, style, string.Empty, "(", ")")),
            ("DeclareMathOperator", Declare),
            ("newcommand", (tex, _, _) => Define(tex)),
            ("renewcommand", (tex, _, _) => Define(tex)),
            ("providecommand", (tex, _, _) => Define(tex)),
            ("dots", (tex, row, _) => row.Add(MathElement.Token("mi", IsBeforeSign(tex) ? "⋯" : "…"))),
            ("mathchoice", Choice),
            ("ensuremath", (tex, row, style) => row.Add(tex.Argument(style))),
        ];

    private static void Operator(TexParser tex, TexRow row, TexStyle style)
    {
        var hasLimits = tex.TryRead(token => token.IsCharacter("*"));
        row.Add(Name(tex, style) with { Limits = hasLimits ? TexLimits.Movable : TexLimits.Beside });
    }

    /// <summary>The letters of a name as one word, the spaces in it kept.</summary>
    private static TexAtom Name(TexParser tex, TexStyle style)
    {
        var content = tex.Argument(style with { Font = style.Font.Changed("roman") });
        var isWord = content.Children.All(part => part is { Name: "mi" or "mn" or "mtext" or "mspace" } or { Name: "mo", Text: "−" });
        if (content.Children.IsEmpty || !isWord)
            return new(content, TexClass.Name);
        var name = string.Concat(
                content.Children.Select(part =>
                    part switch
                    {
                        { Name: "mspace" } => " ",
                        { Text: "−" } => "-",
                        _ => part.Text,
                    }
                )
            )
            .Trim();
        return new(MathElement.Token("mi", name), TexClass.Name);
    }

    /// <summary>The name that a command stands for from here on.</summary>
    private static void Declare(TexParser tex, TexRow row, TexStyle style)
    {
        var limits = tex.TryRead(token => token.IsCharacter("*")) ? TexLimits.Movable : TexLimits.Beside;
        var command = tex.Words().TrimStart('\\');
        tex.Declare(command, Name(tex, style) with { Limits = limits });
    }

    /// <summary>Passes the definition of a command, which is not known where it is used.</summary>
    private static void Define(TexParser tex)
    {
        tex.TryRead(token => token.IsCharacter("*"));
        tex.Words();
        tex.OptionalWords();
        tex.OptionalWords();
        tex.Words();
    }

    /// <summary>Whether dots stand before a sign of operation or relation, on whose height they are then set (amsmath).</summary>
    private static bool IsBeforeSign(TexParser tex)
    {
        tex.SkipSpaces();
        return tex.Next.Kind switch
        {
            TexTokenKind.Character => TexSigns.Typed(tex.Next.Text, default).Class is TexClass.Binary or TexClass.Relation,
            TexTokenKind.Command => TexCommands.Find(tex.Next.Text)
                is { Kind: TexKind.Binary or TexKind.Relation or TexKind.Large or TexKind.Integral },
            _ => false,
        };
    }

    /// <summary>A letter or word that stands as an operator does.</summary>
    private static MathElement Sign(MathElement element) =>
        element is { Name: "mi" or "mtext" }
            ? MathElement.Token("mo", element.Text, new MathAttribute("lspace", Thick), new MathAttribute("rspace", Thick))
            : element;

    private static void Modulo(TexParser tex, TexRow row, TexStyle style, string word, string open, string close)
    {
        var argument = tex.Argument(style);
        row.AddSpace(style.IsDisplay ? "1em" : "0.444em");
        if (open.Length > 0)
            row.Add(TexSigns.Of(open, TexKind.Open, style));
        if (word.Length > 0)
            row.Add(MathElement.Token("mi", word));
        if (word.Length > 0)
            row.AddSpace("0.333em");
        row.Add(argument);
        if (close.Length > 0)
            row.Add(TexSigns.Of(close, TexKind.Close, style));
    }

    /// <summary>Four forms of the same, for displays, lines, scripts and scripts of scripts.</summary>
    private static void Choice(TexParser tex, TexRow row, TexStyle style)
    {
        MathElement[] forms = [tex.Argument(style), tex.Argument(style), tex.Argument(style), tex.Argument(style)];
        row.Add(
            forms[
                style.IsScript ? 2
                : style.IsDisplay ? 0
                : 1
            ]
        );
    }
}
