namespace Pipeline.Jats.Tests.Dtd;

/// <summary>A test that needs the folder <c>shared</c> beside the repository, skipped with a message where it is not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = SharedSchemas.Absence;
}
