namespace Pipeline.Samples.Markup;

/// <summary>A piece of a paragraph as the sample articles write it.</summary>
internal abstract record Inline;

internal sealed record Text(string Value) : Inline;

/// <param name="Mark">"*" italic, "**" bold, "^" superscript; "~" subscript, which no markup writes.</param>
internal sealed record Emphasis(string Mark, IReadOnlyList<Inline> Content) : Inline;

/// <summary>Something that Word stores as more than formatted text: a note, a field, a tracked change.</summary>
/// <param name="Argument">What stands before the bar, or null.</param>
internal sealed record Call(string Name, string? Argument, IReadOnlyList<Inline> Content) : Inline;
