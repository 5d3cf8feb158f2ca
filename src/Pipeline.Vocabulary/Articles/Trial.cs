namespace Pipeline.Vocabulary.Articles;

/// <summary>JATS related-object of a clinical trial.</summary>
/// <param name="Registry">Name of the register ("ClinicalTrials.gov").</param>
/// <param name="Number">The trial's number there ("NCT01234567").</param>
public sealed record Trial(string Registry, string Number);
