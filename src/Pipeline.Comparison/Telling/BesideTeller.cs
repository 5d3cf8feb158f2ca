using Pipeline.Comparison.Records;

namespace Pipeline.Comparison.Telling;

/// <summary>Tells files beside the XML that are other ones, came or went.</summary>
internal static class BesideTeller
{
    /// <param name="isChecked">Files that were told, or are the same, by the pictures that name them.</param>
    public static void Tell(EditionFile a, EditionFile b, IReadOnlySet<string> isChecked, ChangeList changes)
    {
        if (a.Beside.IsEmpty || b.Beside.IsEmpty)
            return;
        var (before, after) = (ByPath(a), ByPath(b));
        foreach (var (path, file) in after.Where(file => !isChecked.Contains(file.Key) && !IsMadeFromArticle(file.Key)))
        {
            if (!before.TryGetValue(path, out var old))
                changes.TellFile(ChangeKind.Added, path, "only in the second");
            else if (!Same(old, file))
                changes.TellFile(ChangeKind.Changed, path, "holds other data");
        }

        foreach (var (path, _) in before.Where(file => !after.ContainsKey(file.Key) && !IsMadeFromArticle(file.Key)))
            changes.TellFile(ChangeKind.Removed, path, "only in the first");
        if (changes.Count > 0)
            return;
        foreach (
            var path in after.Keys.Where(path =>
                path != ReportFindings.File && IsMadeFromArticle(path) && before.TryGetValue(path, out var old) && !Same(old, after[path])
            )
        )
        {
            changes.TellFile(ChangeKind.Changed, path, "differs, though the article does not: another design or program made it");
        }
    }

    /// <summary>They differ wherever the article does, which need not be told twice.</summary>
    private static bool IsMadeFromArticle(string path) => path is "article.pdf" or "article.html" or ReportFindings.File;

    private static bool Same(FileBeside a, FileBeside b) => a.Bytes.Span.SequenceEqual(b.Bytes.Span);

    private static SortedDictionary<string, FileBeside> ByPath(EditionFile file) =>
        new(file.Beside.ToDictionary(beside => beside.Path, StringComparer.Ordinal), StringComparer.Ordinal);
}
