using System.Globalization;
using Pipeline.Docx.Packaging;
using Pipeline.Vocabulary;

namespace Pipeline.Docx.Citations;

/// <summary>
/// Zotero's other way to mark citations: a bookmark around what each prints, and its data in document properties named
/// after the bookmark, cut into numbered pieces.
/// </summary>
internal sealed class ZoteroBookmarks
{
    private const string Prefix = "ZOTERO_BREF_";

    private readonly Dictionary<string, SortedDictionary<int, string>> _pieces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Name, SourceRef Start)> _open = new(StringComparer.Ordinal);

    public ZoteroBookmarks(DocxPackage package)
    {
        var part = package
            .Relationships(string.Empty)
            .FirstOrDefault(relationship => relationship is { Kind: "custom-properties" or "customProperties", IsExternal: false });
        if (part is null || package.ReadXml(part.Target).Root is not { } root)
            return;
        foreach (var property in root.Children)
        {
            if (property["name"] is { } name && name.StartsWith(Prefix, StringComparison.Ordinal))
                AddPiece(name, string.Concat(property.Children.Select(value => value.Text)));
        }
    }

    /// <summary>Whether the bookmark marks a citation.</summary>
    public bool Marks(string name) => _pieces.ContainsKey(name);

    public void Start(string id, string name, SourceRef place)
    {
        if (Marks(name))
            _open.TryAdd(id, (name, place));
    }

    /// <summary>Where the citation that ends here began, and its data; null where the mark ends no citation.</summary>
    public (SourceRef Start, string Code)? End(string? id)
    {
        if (id is null || !_open.Remove(id, out var open))
            return null;
        var code = string.Concat(_pieces[open.Name].Values);
        return code.Contains("CSL_CITATION", StringComparison.Ordinal) ? (open.Start, code) : null;
    }

    /// <summary>"ZOTERO_BREF_abc_2" is the second piece of the bookmark "ZOTERO_BREF_abc".</summary>
    private void AddPiece(string name, string text)
    {
        var cut = name.LastIndexOf('_');
        if (!int.TryParse(name[(cut + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return;
        if (!_pieces.TryGetValue(name[..cut], out var pieces))
            _pieces[name[..cut]] = pieces = [];
        pieces.TryAdd(number, text);
    }
}
