using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Shaping;

namespace Pipeline.Typesetting.Lines;

internal enum AtomKind : byte
{
    Word,
    Space,

    /// <summary>A space that no line may end at.</summary>
    FixedSpace,

    /// <summary>A narrow space that no line may end at and that is not stretched.</summary>
    ThinSpace,
    Object,
    ForcedBreak,
}

/// <summary>The smallest thing that is measured at once: characters of one span, kind and direction.</summary>
/// <param name="Level">Bidi level.</param>
/// <param name="Word">For a word; else null.</param>
/// <param name="Width">In points.</param>
internal readonly record struct Atom(AtomKind Kind, int Start, int End, TextSpan Span, byte Level, ShapedWord? Word, double Width)
{
    // A tenth of an em after each ideograph gives as a word space does: a line of them has no other.
    private const double ShareOfIdeograph = 0.1;

    /// <summary>One character of a script that has no spaces.</summary>
    public bool IsIdeograph { get; init; }

    /// <summary>What of it stretches and shrinks as word spaces do, in points.</summary>
    public double Flex =>
        Kind is AtomKind.Space or AtomKind.FixedSpace ? Width
        : IsIdeograph ? Width * ShareOfIdeograph
        : 0;
}
