namespace Pipeline.Tests.Support;

/// <summary>A theory over material that may stand beside the checkout; skipped, with a message, where it does not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute(string path)
    {
        if (Repository.Shared(path) is null)
            Skip = $"../shared/{path} is not here.";
    }
}
