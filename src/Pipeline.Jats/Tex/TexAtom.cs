using Pipeline.Vocabulary.Equations;

namespace Pipeline.Jats.Tex;

/// <summary>What an atom is to its neighbours (The TeXbook, chapter 17).</summary>
internal enum TexClass
{
    Ordinary,

    /// <summary>A large operator, which has its space from the operator dictionary of MathML.</summary>
    Large,

    /// <summary>The name of a function.</summary>
    Name,
    Binary,
    Relation,
    Open,
    Close,

    /// <summary>A row between delimiters that grow with it.</summary>
    Inner,
    Punctuation,
    Space,
}

/// <summary>Where the scripts of an atom stand.</summary>
internal enum TexLimits
{
    Beside,

    /// <summary>Over and under it where there is room, else beside it.</summary>
    Movable,

    /// <summary>Over and under it.</summary>
    Stacked,
}

/// <summary>A nucleus with its scripts (The TeXbook, chapter 17).</summary>
internal sealed record TexAtom(MathElement Nucleus, TexClass Class)
{
    public TexLimits Limits { get; init; }

    public MathElement? Sub { get; init; }

    public MathElement? Super { get; init; }

    /// <summary>How many primes stand before what else is its superscript.</summary>
    public int Primes { get; init; }

    public bool IsNothing => Nucleus is { Name: "mrow", Children.IsEmpty: true } && Sub is null && Super is null && Primes == 0;

    /// <param name="isDisplay">Whether there is room for limits.</param>
    public MathElement Built(bool isDisplay)
    {
        // The limits of a sum move by themselves in MathML; those of a name do not.
        var isStacked = Limits == TexLimits.Stacked || (Limits == TexLimits.Movable && (isDisplay || Class == TexClass.Large));
        var nucleus =
            Limits == TexLimits.Stacked && Class == TexClass.Large && !isDisplay && Nucleus.IsToken
                ? Nucleus.With("movablelimits", "false")
                : Nucleus;
        return (Sub, WithPrimes()) switch
        {
            (null, null) => nucleus,
            ({ } sub, null) => MathElement.Of(isStacked ? "munder" : "msub", nucleus, sub),
            (null, { } super) => MathElement.Of(isStacked ? "mover" : "msup", nucleus, super),
            ({ } sub, { } super) => MathElement.Of(isStacked ? "munderover" : "msubsup", nucleus, sub, super),
        };
    }

    private MathElement? WithPrimes()
    {
        if (Primes == 0)
            return Super;
        var primes = MathElement.Token(
            "mo",
            Primes switch
            {
                2 => "″",
                3 => "‴",
                4 => "⁗",
                _ => new('′', Primes),
            }
        );
        return Super is null ? primes : MathElement.Of("mrow", primes, Super);
    }
}
