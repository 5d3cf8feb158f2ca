namespace Pipeline.Tests.Support;

/// <summary>Finds the checkout that the tests were built from, and the material that may stand beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Path of something in the material beside the checkout, or null where there is none.</summary>
    public static string? Shared(string path)
    {
        var full = Path.GetFullPath(Path.Combine(Root, "..", "shared", path));
        return Path.Exists(full) ? full : null;
    }

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Pipeline.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No Pipeline.sln above the tests."));
}
