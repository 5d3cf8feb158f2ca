namespace Pipeline.Docx.Packaging;

/// <summary>What one part says of another (ECMA-376 part 2 §6.5).</summary>
/// <param name="Id">Unique within its source part.</param>
/// <param name="Kind">Last word of the relationship type ("image", "footnotes"), which strict and transitional files share.</param>
/// <param name="Target">Name of a part without its leading slash; for an external one the address as written.</param>
/// <param name="IsExternal">Points out of the package; never followed.</param>
internal sealed record Relationship(string Id, string Kind, string Target, bool IsExternal);
