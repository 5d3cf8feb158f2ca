namespace Pipeline.References.Tests.Corpus;

/// <summary>A theory over the labelled references beside the repository, skipped with a message where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpusTheoryAttribute : TheoryAttribute
{
    public CorpusTheoryAttribute()
    {
        if (CorpusTests.Corpus() is null)
            Skip = "../shared/corpus/references/jats.jsonl is not there.";
    }
}
