using Pipeline.Vocabulary.Equations;

namespace Pipeline.Jats.Tex;

/// <summary>Signs over and under an argument.</summary>
internal static class TexAccents
{
    public static TexAtom Read(TexParser tex, TexCommand command, TexStyle style)
    {
        if (command.Kind == TexKind.ArrowOver)
            return new(Arrow(tex, command.Value, style), TexClass.Relation);
        var content = tex.Argument(style);
        return command.Kind switch
        {
            TexKind.Brace => new(MathElement.Of("mover", content, Sign(command.Value, "true")), TexClass.Ordinary)
            {
                Limits = TexLimits.Stacked,
            },
            TexKind.BraceBelow => new(MathElement.Of("munder", content, Sign(command.Value, "true")), TexClass.Ordinary)
            {
                Limits = TexLimits.Stacked,
            },
            TexKind.WideUnder => new(
                MathElement.Of("munder", content, Sign(command.Value, "true")).With("accentunder", "true"),
                TexClass.Ordinary
            ),
            TexKind.Wide => new(MathElement.Of("mover", content, Sign(command.Value, "true")).With("accent", "true"), TexClass.Ordinary),
            _ => new(MathElement.Of("mover", content, Sign(command.Value, "false")).With("accent", "true"), TexClass.Ordinary),
        };
    }

    private static MathElement Sign(string sign, string stretchy) => MathElement.Token("mo", sign, new MathAttribute("stretchy", stretchy));

    /// <summary>An arrow with words over it and, in brackets, under it (amsmath).</summary>
    private static MathElement Arrow(TexParser tex, string sign, TexStyle style)
    {
        var below = tex.Optional(style.InScript);
        var above = tex.Argument(style.InScript);
        var arrow = Sign(sign, "true");
        return below is null ? MathElement.Of("mover", arrow, above) : MathElement.Of("munderover", arrow, below, above);
    }
}
