using Pipeline.Vocabulary.Equations;

namespace Pipeline.Jats.Tex;

/// <summary>What stands over, under and before something.</summary>
internal static class TexStacks
{
    public static IEnumerable<(string Name, TexConstruct Read)> Constructs =>
        [
            ("overset", (tex, row, style) => Over(tex, row, style, isAbove: true)),
            ("stackrel", Stackrel),
            ("accentset", (tex, row, style) => Over(tex, row, style, isAbove: true)),
            ("underset", (tex, row, style) => Over(tex, row, style, isAbove: false)),
            ("underaccent", (tex, row, style) => Over(tex, row, style, isAbove: false)),
            ("overunderset", OverUnder),
            ("buildrel", Buildrel),
            ("textsuperscript", (tex, row, style) => row.Add(MathElement.Of("msup", MathElement.Of("mrow"), TexText.AsOne(tex, style)))),
            ("textsubscript", (tex, row, style) => row.Add(MathElement.Of("msub", MathElement.Of("mrow"), TexText.AsOne(tex, style)))),
            ("substack", Substack),
            ("limits", (_, row, _) => SetLimits(row, TexLimits.Stacked)),
            ("nolimits", (_, row, _) => SetLimits(row, TexLimits.Beside)),
            ("sideset", Sideset),
            ("prescript", Prescript),
            ("not", Not),
            ("slashed", (tex, row, style) => row.Add(Struck(tex.Argument(style)))),
        ];

    /// <summary>Whether the whole is an operator, from what it is built around.</summary>
    public static TexClass ClassOf(MathElement core) =>
        core is { Name: "mo" } ? TexSigns.Typed(core.Text, default).Class : TexClass.Ordinary;

    private static void Over(TexParser tex, TexRow row, TexStyle style, bool isAbove)
    {
        var other = tex.Argument(style.InScript);
        var core = tex.Argument(style);
        row.Add(MathElement.Of(isAbove ? "mover" : "munder", core, other), ClassOf(core));
    }

    /// <summary>\stackrel makes a relation of whatever it holds; what is in brackets stands below.</summary>
    private static void Stackrel(TexParser tex, TexRow row, TexStyle style)
    {
        var below = tex.Optional(style.InScript);
        var above = tex.Argument(style.InScript);
        var core = tex.Argument(style);
        row.Add(below is null ? MathElement.Of("mover", core, above) : MathElement.Of("munderover", core, below, above), TexClass.Relation);
    }

    /// <summary>\buildrel a \over b of plain TeX: the one over the other.</summary>
    private static void Buildrel(TexParser tex, TexRow row, TexStyle style)
    {
        var above = tex.Argument(style.InScript);
        tex.TryRead(token => token.IsCommand("over"));
        row.Add(MathElement.Of("mover", tex.Argument(style), above), TexClass.Relation);
    }

    private static void OverUnder(TexParser tex, TexRow row, TexStyle style)
    {
        var (above, below) = (tex.Argument(style.InScript), tex.Argument(style.InScript));
        var core = tex.Argument(style);
        row.Add(MathElement.Of("munderover", core, below, above), ClassOf(core));
    }

    private static void Substack(TexParser tex, TexRow row, TexStyle style)
    {
        if (tex.TryRead(token => token.Kind == TexTokenKind.Begin))
            row.Add(MathElement.Row(TexTable.InBraces(tex, TexTableKind.Stack, style).Built()));
        else
            row.Add(tex.Argument(style));
    }

    private static void SetLimits(TexRow row, TexLimits limits)
    {
        if (row.Last is { } last)
            row.Replace(last with { Limits = limits });
    }

    /// <summary>Scripts at the four corners of the operator that follows (amsmath).</summary>
    private static void Sideset(TexParser tex, TexRow row, TexStyle style)
    {
        var (before, behind) = (Scripts(tex.Argument(style)), Scripts(tex.Argument(style)));
        row.Add(
            MathElement.Of(
                "mmultiscripts",
                tex.Argument(style),
                behind.Sub,
                behind.Super,
                MathElement.Of("mprescripts"),
                before.Sub,
                before.Super
            ),
            TexClass.Large
        );
    }

    private static void Prescript(TexParser tex, TexRow row, TexStyle style)
    {
        var (super, sub) = (tex.Argument(style.InScript), tex.Argument(style.InScript));
        row.Add(MathElement.Of("mmultiscripts", tex.Argument(style), MathElement.Of("mprescripts"), sub, super));
    }

    private static (MathElement Sub, MathElement Super) Scripts(MathElement element) =>
        element switch
        {
            { Name: "msub", Children: [_, var sub] } => (sub, MathElement.Of("mrow")),
            { Name: "msup", Children: [_, var super] } => (MathElement.Of("mrow"), super),
            { Name: "msubsup", Children: [_, var sub, var super] } => (sub, super),
            _ => (MathElement.Of("mrow"), element),
        };

    private static void Not(TexParser tex, TexRow row, TexStyle style)
    {
        var negated = tex.Argument(style);
        row.Add(Struck(negated), ClassOf(negated));
    }

    private static MathElement Struck(MathElement element) =>
        element.IsToken
            ? element with
            {
                Text = TexCommands.Struck(element.Text),
            }
            : new("menclose", [new("notation", "updiagonalstrike")], [element], string.Empty);
}
