using Pipeline.Files;
using Pipeline.Vocabulary;

namespace Pipeline.Running;

/// <summary>Files that a user names to have others written of them under their names.</summary>
internal static class NamedFiles
{
    /// <summary>Why files of this extension cannot all be written of these; null where they can.</summary>
    public static string? Refusal(IFiles files, Seq<string> paths, string extension)
    {
        if (paths.FirstOrDefault(path => !files.FileExists(path)) is { } missing)
            return $"There is no file '{missing}'.";
        return
            paths.GroupBy(Path.GetFileNameWithoutExtension, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1)
                is { } twice
            ? $"Two files would be written as '{twice.Key}{extension}'; give them to the program one at a time, with an --output of their own."
            : null;
    }
}
