using Pipeline.Docx.Rules;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;

namespace Pipeline.Docx.Stories;

/// <summary>The bookmarks of a manuscript and the fields that print something of them, to tell which lead nowhere.</summary>
internal sealed class BookmarkReferences
{
    /// <summary>Word compares their names without case.</summary>
    private readonly HashSet<string> _bookmarks = new(StringComparer.OrdinalIgnoreCase);

    private readonly List<(string Bookmark, SourceRef Place)> _references = [];

    public void AddBookmarksOf(OoxmlElement story)
    {
        foreach (var mark in story.Descendants("w:bookmarkStart"))
        {
            if (mark["w:name"] is { } name)
                _bookmarks.Add(name);
        }
    }

    /// <summary>Notes a field; SET and ASK make bookmarks that no other mark shows (ECMA-376 part 1 §17.16.5).</summary>
    public void Add(FieldInstruction instruction, SourceRef place)
    {
        if (instruction.Bookmark is { } bookmark)
            _references.Add((bookmark, place));
        else if (instruction is { Name: "SET" or "ASK", Arguments: [var name, ..] })
            _bookmarks.Add(name);
    }

    public void ReportBroken(Findings findings)
    {
        foreach (var (bookmark, place) in _references.Where(reference => !_bookmarks.Contains(reference.Bookmark)))
            findings.Add(BrokenReference.At(place, bookmark));
    }
}
