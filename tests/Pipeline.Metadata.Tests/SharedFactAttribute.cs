namespace Pipeline.Metadata.Tests;

/// <summary>A test that needs <see cref="SharedMaterial.Folder"/> and is skipped without it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (!Directory.Exists(SharedMaterial.Folder))
            Skip = $"{SharedMaterial.Folder} is not there.";
    }
}
