using FsCheck.Xunit;

namespace Pipeline.Jats.Tests.Dtd;

/// <inheritdoc cref="SharedFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedPropertyAttribute : PropertyAttribute
{
    public SharedPropertyAttribute() => Skip = SharedSchemas.Absence;
}
