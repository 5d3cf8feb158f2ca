namespace Pipeline.Comparison.Reading;

/// <summary>Text or an element; one of the two is null.</summary>
internal readonly record struct NodeItem(string? Text, Node? Element);
