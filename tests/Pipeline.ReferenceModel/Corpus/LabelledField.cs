namespace Pipeline.ReferenceModel.Corpus;

/// <summary>A stretch of a printed reference and what its publisher or its maker says it is.</summary>
/// <param name="Name">The corpus's name of the field ("family").</param>
/// <param name="Start">First character, from 0, in UTF-16 units.</param>
/// <param name="End">The character after the last.</param>
internal readonly record struct LabelledField(string Name, int Start, int End);
