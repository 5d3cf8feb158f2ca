namespace Pipeline.Scoring.Citing;

/// <summary>A text reduced to its letters and figures in lower case, so that it is the same however it is spaced and punctuated.</summary>
/// <param name="Letters">What is left.</param>
/// <param name="Printed">The text as printed.</param>
/// <param name="Links">In order.</param>
internal sealed record LinkedText(string Letters, string Printed, IReadOnlyList<CitationLink> Links);
