using System.Globalization;
using Pipeline.Docx.Conservation;
using Pipeline.Docx.Rules;
using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Stories;

/// <summary>Counts the tracked changes of all stories by kind (ECMA-376 part 1 §17.13.5), with their authors and days.</summary>
internal sealed class RevisionCounts
{
    private readonly SortedDictionary<string, int> _kinds = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _authors = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _days = new(StringComparer.Ordinal);

    /// <summary>Changes among them that are accepted as ones of formatting.</summary>
    public int Formatting { get; private set; }

    public int Total => _kinds.Values.Sum();

    /// <summary>"2 cells inserted, 3 pieces of text deleted".</summary>
    public string Kinds =>
        string.Join(", ", _kinds.Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Key}: {kind.Value}")));

    public IReadOnlyCollection<string> Authors => _authors;

    /// <summary>Days of the changes (ISO 8601), the first and the last; null where the file gives none.</summary>
    public (string First, string Last)? Days => _days.Count == 0 ? null : (_days.Min!, _days.Max!);

    /// <summary>Of alternatives the one that is read counts; the other holds the same changes again.</summary>
    public void AddOf(OoxmlElement story)
    {
        var pending = new Stack<OoxmlElement>([story]);
        while (pending.TryPop(out var element))
        {
            foreach (var child in AlternateContent.Resolve(element.Children))
            {
                pending.Push(child);
                if (KindOf(child.Name, element.Name) is { } kind)
                    Add(kind, child);
            }
        }
    }

    private void Add(string kind, OoxmlElement change)
    {
        _kinds[kind] = _kinds.GetValueOrDefault(kind) + 1;
        if (ChangeFates.IsOne(change.Name) && ChangeFates.Fate(change.Name).Rule == TrackedFormatting.Rule.Code)
            Formatting++;
        if (change["w:author"] is { Length: > 0 } author)
            _authors.Add(author.Trim());
        if (change["w:date"] is { Length: >= 10 } date)
            _days.Add(date[..10]);
    }

    private static string? KindOf(string name, string parent) =>
        (name, parent) switch
        {
            ("w:ins", "w:rPr") => "paragraph marks inserted",
            ("w:del", "w:rPr") => "paragraph marks deleted",
            ("w:moveFrom" or "w:moveTo", "w:rPr") => "paragraph marks moved",
            ("w:ins", "w:trPr") => "table rows inserted",
            ("w:del", "w:trPr") => "table rows deleted",
            ("w:ins", "w:numPr") => "list numbers inserted",
            ("w:ins" or "w:del", _) when parent.StartsWith("m:", StringComparison.Ordinal) => "changes in equations",
            ("w:ins", _) => "pieces of text inserted",
            ("w:del", _) => "pieces of text deleted",
            ("w:moveFrom", _) => "pieces of text moved away",
            ("w:moveTo", _) => "pieces of text moved here",
            ("w:cellIns", _) => "table cells inserted",
            ("w:cellDel", _) => "table cells deleted",
            ("w:cellMerge", _) => "table cells merged",
            ("w:rPrChange", _) => "changes of character formatting",
            ("w:pPrChange", _) => "changes of paragraph formatting",
            ("w:tblPrChange" or "w:tblPrExChange" or "w:tblGridChange" or "w:trPrChange" or "w:tcPrChange", _) =>
                "changes of table formatting",
            ("w:sectPrChange", _) => "changes of page layout",
            ("w:numberingChange", _) => "changes of numbering",
            (
                "w:customXmlInsRangeStart"
                    or "w:customXmlDelRangeStart"
                    or "w:customXmlMoveFromRangeStart"
                    or "w:customXmlMoveToRangeStart",
                _
            ) => "changes of content controls",
            _ => null,
        };
}
