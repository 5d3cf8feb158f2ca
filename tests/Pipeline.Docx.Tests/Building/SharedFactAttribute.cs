namespace Pipeline.Docx.Tests;

/// <summary>A test over the shared material, skipped with a message where that is absent.</summary>
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (Shared.Root is null)
            Skip = "The folder ../shared is not beside the repository.";
    }
}
