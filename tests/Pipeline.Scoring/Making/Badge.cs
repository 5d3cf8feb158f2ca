using Pipeline.Samples.Markup;

namespace Pipeline.Scoring.Making;

/// <summary>A small picture in the line that leads to an address.</summary>
internal sealed record Badge(string Url) : Inline;
