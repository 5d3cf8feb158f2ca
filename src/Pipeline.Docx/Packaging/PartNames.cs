namespace Pipeline.Docx.Packaging;

/// <summary>Names of parts, written without the leading slash ("word/document.xml").</summary>
internal static class PartNames
{
    /// <summary>The relationships part of a part, or of the package where <paramref name="part"/> is empty.</summary>
    public static string Relationships(string part)
    {
        var (folder, file) = Split(part);
        return $"{folder}_rels/{file}.rels";
    }

    /// <summary>The part that a relative or absolute target names, seen from <paramref name="part"/>.</summary>
    public static string Resolve(string part, string target)
    {
        var path = target.Split('#')[0].Replace('\\', '/');
        var full = path.StartsWith('/') ? path : Split(part).Folder + path;
        var segments = new List<string>();
        foreach (var segment in full.Split('/'))
        {
            if (segment == ".." && segments.Count > 0)
                segments.RemoveAt(segments.Count - 1);
            else if (segment is not ("" or "." or ".."))
                segments.Add(segment);
        }

        return string.Join('/', segments);
    }

    /// <summary>Name as written in the archive, in the one form names are compared in.</summary>
    public static string Normalize(string entryName) => Resolve(string.Empty, entryName);

    private static (string Folder, string File) Split(string part)
    {
        var slash = part.LastIndexOf('/');
        return (part[..(slash + 1)], part[(slash + 1)..]);
    }
}
