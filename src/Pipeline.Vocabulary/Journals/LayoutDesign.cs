namespace Pipeline.Vocabulary.Journals;

/// <summary>What <c>templates/&lt;journal&gt;/layout.yaml</c> says: the look of the page.</summary>
public sealed record LayoutDesign(Points PageWidth, Points PageHeight);
