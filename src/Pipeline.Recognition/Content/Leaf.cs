using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Content;

/// <summary>An inline without content of its own, and the format it is shown in.</summary>
internal readonly record struct Leaf(Inline Inline, RunFormat Format);
