using Pipeline.Comparison.Reading;

namespace Pipeline.Comparison.Records;

/// <summary>One value of an article's metadata.</summary>
/// <param name="Place">What it is, in an editor's words and the same whatever file it comes from ("title (id)").</param>
/// <param name="Value">With single spaces and without markup.</param>
/// <param name="Node">Where it was read.</param>
internal sealed record Fact(Subject Subject, string Place, string Value, Node Node)
{
    /// <summary>Another way to say the same, which is as good.</summary>
    public string? OrElse { get; init; }

    public bool Says(Fact other) =>
        Value == other.Value || (OrElse is not null && OrElse == other.Value) || (other.OrElse is not null && other.OrElse == Value);
}
