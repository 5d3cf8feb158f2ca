using Pipeline.Typesetting.Shaping;
using Pipeline.Typesetting.Prose;

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
internal readonly record struct Atom(AtomKind Kind, int Start, int End, TextSpan Span, byte Level, ShapedWord? Word, double Width);
