using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.Languages;

/// <summary>A label word found in a text.</summary>
/// <param name="Language">BCP 47 tag of the word.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after it, trailing colon or dash and spaces not counted.</param>
internal readonly record struct LabelMatch(Label Label, string Language, int Start, int End);
