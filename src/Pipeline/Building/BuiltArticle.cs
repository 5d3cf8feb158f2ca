using Pipeline.Files;
using Pipeline.Planning;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Building;

/// <summary>An article with every file it is published as, not yet on disk.</summary>
public sealed record BuiltArticle(ArticleTask Task, ArticleReport Report, Seq<OutputFile> Files);
