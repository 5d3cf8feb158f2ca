namespace Pipeline.References.Tests.Corpus;

/// <summary>A fact over the labelled references beside the repository, skipped with a message where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute()
    {
        if (CorpusTests.Corpus() is null)
            Skip = "../shared/corpus/references/jats.jsonl is not there.";
    }
}
