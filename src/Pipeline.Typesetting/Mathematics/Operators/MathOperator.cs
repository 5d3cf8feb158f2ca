using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics.Operators;

/// <summary>An mo in its place: what the dictionary says of it, changed by its own attributes; lengths in points.</summary>
internal sealed record MathOperator(string Text, OperatorForm Form, OperatorClass Class, double Before, double After)
{
    public bool IsStretchy { get; init; }

    public bool IsSymmetric { get; init; }

    public bool IsLarge { get; init; }

    public bool HasMovableLimits { get; init; }

    /// <summary>Whether an author gave its spaces, which then stay even in scripts.</summary>
    public bool HasOwnSpaces { get; init; }

    public double MinSize { get; init; }

    public double MaxSize { get; init; } = double.PositiveInfinity;

    public bool IsHorizontal => StretchAxis.IsHorizontal(Text);

    /// <summary>Function application and its invisible kin.</summary>
    public bool IsInvisible => Text is ['\u2061' or '\u2062' or '\u2063' or '\u2064'];

    /// <param name="form">From its place; an attribute of its own wins.</param>
    public static MathOperator Read(MathElement element, OperatorForm form, MathContext context)
    {
        var text = MathText.Of(element);
        form = element["form"] switch
        {
            "prefix" => OperatorForm.Prefix,
            "postfix" => OperatorForm.Postfix,
            "infix" => OperatorForm.Infix,
            _ => form,
        };
        var traits = Find(text, ref form);
        var em = context.Size / 18;
        var before = MathLength.Read(element["lspace"], context.Size);
        var after = MathLength.Read(element["rspace"], context.Size);
        return new MathOperator(text, form, traits.Class, before ?? traits.Before * em, after ?? traits.After * em)
        {
            IsStretchy = Flag(element, "stretchy", traits.IsStretchy),
            IsSymmetric = Flag(element, "symmetric", traits.IsSymmetric),
            IsLarge = Flag(element, "largeop", traits.IsLarge),
            HasMovableLimits = Flag(element, "movablelimits", traits.HasMovableLimits),
            HasOwnSpaces = before is not null || after is not null,
            MinSize = MathLength.Read(element["minsize"], context.Size) ?? 0,
            MaxSize = MathLength.Read(element["maxsize"], context.Size) ?? double.PositiveInfinity,
        };
    }

    /// <summary>The entry of its form, else that of another form (MathML Core §3.2.4.2), else the default.</summary>
    private static OperatorTraits Find(string text, ref OperatorForm form)
    {
        if (form != OperatorForm.Infix && Bars.Fence(text) is { } bar)
            text = bar;
        if (OperatorTable.Find(text, form) is { } exact)
            return exact;
        foreach (var other in (ReadOnlySpan<OperatorForm>)[OperatorForm.Infix, OperatorForm.Postfix, OperatorForm.Prefix])
        {
            if (OperatorTable.Find(text, other) is not { } found)
                continue;
            form = other;
            return found;
        }

        return OperatorTable.Default;
    }

    private static bool Flag(MathElement element, string name, bool otherwise) =>
        element[name] switch
        {
            "true" => true,
            "false" => false,
            _ => otherwise,
        };
}
