namespace Pipeline.Vocabulary.Diagnostics;

/// <summary>A place in an XML file.</summary>
/// <param name="File">As it was named to the program, or as it is written.</param>
/// <param name="Line">From 1; 0 where the file is not written yet.</param>
/// <param name="Column">From 1; 0 where the line is not known.</param>
/// <param name="XPath">Leads to the element from the root; prefixes as the JATS document type declares them. Empty where the file cannot be read.</param>
public sealed record XmlPlace(string File, int Line, int Column, string XPath);
