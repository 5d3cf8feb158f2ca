namespace Pipeline.Docx.Packaging;

/// <summary>Finds the names of parts behind the names that archives give them which were not packed by Word.</summary>
internal static class EntryNames
{
    /// <summary>The parts by the names they are compared in, without what an archiver added.</summary>
    /// <returns>The parts, and whether the archive was packed by hand.</returns>
    public static (IReadOnlyList<(string Name, StoredPart Part)> Parts, bool IsRepacked) Tidy(IReadOnlyList<StoredPart> stored)
    {
        var named = stored
            .Select(part => (Name: PartNames.Normalize(part.Name), Part: part))
            .Where(part => part.Name.Length > 0 && !IsFolder(part.Part.Name))
            .ToList();
        var parts = named.FindAll(part => !IsAddedByArchiver(part.Name));
        if (FolderAroundAll(parts) is not { } folder)
            return (parts, parts.Count < named.Count);
        return ([.. parts.Select(part => (part.Name[folder.Length..], part.Part))], true);
    }

    private static bool IsFolder(string entry) => entry.EndsWith('/') || entry.EndsWith('\\');

    /// <summary>Files that the archivers of macOS and Windows put beside the packed ones; a part's name cannot start with a stop.</summary>
    private static bool IsAddedByArchiver(string name)
    {
        var file = name[(name.LastIndexOf('/') + 1)..];
        return name.StartsWith("__MACOSX/", StringComparison.Ordinal)
            || file.StartsWith("._", StringComparison.Ordinal)
            || file is ".DS_Store" or "Thumbs.db" or "desktop.ini";
    }

    /// <summary>The one folder that all parts are in, with its slash, where the package stands inside it; else null.</summary>
    private static string? FolderAroundAll(List<(string Name, StoredPart Part)> parts)
    {
        if (parts.Count == 0)
            return null;
        var folder = parts[0].Name[..(parts[0].Name.IndexOf('/') + 1)];
        if (folder.Length == 0 || !parts.TrueForAll(part => part.Name.StartsWith(folder, StringComparison.Ordinal)))
            return null;
        return parts.Exists(part =>
            IsOf(part.Name, "_rels/.rels") || IsOf(part.Name, "[Content_Types].xml") || IsOf(part.Name, "word/document.xml")
        )
            ? folder
            : null;

        bool IsOf(string name, string part) => name.AsSpan(folder.Length).Equals(part, StringComparison.OrdinalIgnoreCase);
    }
}
