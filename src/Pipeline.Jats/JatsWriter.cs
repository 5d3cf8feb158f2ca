using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats;

/// <summary>Writes an <see cref="Article"/> as JATS Journal Publishing 1.3.</summary>
public static class JatsWriter
{
    /// <summary>Every rule whose findings this stage may report.</summary>
    public static Seq<Rule> Rules => [];

    /// <summary>The article as an XML document in UTF-8, and the findings of the check of what was written.</summary>
    public static StageResult<byte[]> Write(Article article) => StageResult.Of<byte[]>([]);
}
