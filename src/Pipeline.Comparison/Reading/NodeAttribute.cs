namespace Pipeline.Comparison.Reading;

/// <param name="Name">With the usual prefix of its namespace ("xlink:href"), whatever prefix the file uses.</param>
internal readonly record struct NodeAttribute(string Name, string Value);
