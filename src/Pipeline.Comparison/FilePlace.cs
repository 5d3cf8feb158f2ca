namespace Pipeline.Comparison;

/// <summary>A place in one of the files.</summary>
/// <param name="Path">XPath of the element ("/article/body/sec[2]/p[1]").</param>
/// <param name="Line">Line of its start tag, from 1; 0 where there is none.</param>
public sealed record FilePlace(string Path, int Line);
