using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.MainText;

/// <summary>An item of a list typed by hand, with those listed under it.</summary>
/// <param name="Text">Without the mark.</param>
internal sealed record TypedNode(TypedMark Mark, Line Text)
{
    public List<TypedNode> Parts { get; } = [];

    /// <summary>Itself and all under it.</summary>
    public int Count => 1 + Parts.Sum(part => part.Count);
}
