using Pipeline.Vocabulary.Pages;

namespace Pipeline.Vocabulary.Journals;

/// <summary>A capital as high as several lines.</summary>
/// <param name="Lines">How many, 2 to 4.</param>
/// <param name="Gap">Between it and the lines beside it.</param>
/// <param name="Colour">Null for the text's.</param>
public sealed record DropCapitalDesign(int Lines, Points Gap, Colour? Colour);
