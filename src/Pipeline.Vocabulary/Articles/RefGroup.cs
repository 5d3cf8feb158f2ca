namespace Pipeline.Vocabulary.Articles;

/// <summary>A part of a reference list under a heading of the author's own ("Primary sources", "Laws"); JATS ref-list within ref-list.</summary>
/// <param name="Title">The heading as printed, then as normalised.</param>
/// <param name="Start">Place of its first reference in the list, from 0.</param>
public sealed record RefGroup(string Title, int Start, SourceRef Source);
