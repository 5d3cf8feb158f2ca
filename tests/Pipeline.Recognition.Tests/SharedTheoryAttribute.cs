namespace Pipeline.Recognition.Tests;

/// <summary>A theory over the manuscripts beside the repository, skipped with a message where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute()
    {
        if (CorpusTests.Files.Count == 0)
            Skip = "No manuscripts in ../shared beside the repository.";
    }
}
