using Pipeline.Docx.Conservation;
using Pipeline.Docx.Rules;
using Pipeline.Docx.Styles;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Stories;

/// <summary>Reads the rows and cells of a table; <see cref="TableGrid"/> then gives them their places.</summary>
internal sealed class TableReader(StoryReader story)
{
    /// <summary>Most grid columns; Word itself has 63.</summary>
    private const int MostColumns = 500;

    /// <summary>The table, or null where no row is left of it.</summary>
    /// <param name="bookmarks">Gets the names of the bookmarks that start between its rows or cells.</param>
    public ManuscriptTable? Read(OoxmlElement table, List<string> bookmarks)
    {
        var styles = new TableStyles(table, story.Context.Styles);
        var source = new SourceRef(story.Part.Name, table.Ordinal + 1);
        var rows = new List<DraftRow>();
        foreach (var row in Wrapped(table, "w:tr", bookmarks))
        {
            if (ReadRow(row, styles.Characters(rows.Count == 0), bookmarks) is { } draft)
                rows.Add(draft);
        }

        if (rows.Count == 0)
        {
            story.Findings.Add(TableRepaired.LeftOut(source));
            story.Inventory.LeaveOut(table, TableRepaired.Rule);
            return null;
        }

        story.Inventory.Keep(table, source);
        var grid = TableGrid.Of(rows, source);
        if (grid.Repairs.Count > 0)
            story.Findings.Add(TableRepaired.At(source, grid.Repairs));
        return new ManuscriptTable(grid.Columns, grid.Rows, styles.HasBorders, source);
    }

    private DraftRow? ReadRow(OoxmlElement row, CharacterProperties characters, List<string> bookmarks)
    {
        var properties = row.Child("w:trPr");
        if (properties?.Child("w:del") is { } deleted)
        {
            LeaveOut(row, new TextMark(TextMarkKind.Deleted, deleted["w:author"] ?? string.Empty));
            return null;
        }

        if (Measures.OnOff(properties?.Child("w:hidden")) is true)
        {
            LeaveOut(row, new TextMark(TextMarkKind.Hidden, string.Empty));
            return null;
        }

        var cells = new List<DraftCell>();
        foreach (var cell in Wrapped(row, "w:tc", bookmarks))
        {
            if (cell.Child("w:tcPr")?.Child("w:cellDel") is { } removed)
                LeaveOut(cell, new TextMark(TextMarkKind.Deleted, removed["w:author"] ?? string.Empty));
            else
                cells.Add(ReadCell(cell, characters));
        }

        return cells.Count == 0
            ? null
            : new DraftRow(
                cells,
                Span(properties?.Value("w:gridBefore")),
                Span(properties?.Value("w:gridAfter")),
                Measures.OnOff(properties?.Child("w:tblHeader")) is true
            );
    }

    private DraftCell ReadCell(OoxmlElement cell, CharacterProperties characters)
    {
        var properties = cell.Child("w:tcPr");
        var source = new SourceRef(story.Part.Name, cell.Ordinal + 1);
        story.Inventory.Keep(cell, source);
        var blocks = story.Blocks.Read(cell.Children, characters);
        return new DraftCell(
            Math.Max(1, Span(properties?.Value("w:gridSpan"))),
            VerticalMergeOf(properties),
            MergeOf(properties?.Child("w:hMerge")),
            blocks,
            source
        );
    }

    /// <summary>The rows or cells among the children, also those in content controls and other wrappers.</summary>
    private IEnumerable<OoxmlElement> Wrapped(OoxmlElement parent, string wanted, List<string> bookmarks)
    {
        foreach (var child in AlternateContent.Resolve(parent.Children))
        {
            if (child.Name == wanted)
            {
                yield return child;
            }
            else if (child.Name == "w:sdt")
            {
                ContentControls.Report(child, story);
                foreach (var inner in child.Child("w:sdtContent") is { } content ? Wrapped(content, wanted, bookmarks) : [])
                    yield return inner;
            }
            else if (child.Name is "w:customXml" or "w:ins" or "w:moveTo" or "w:smartTag")
            {
                foreach (var inner in Wrapped(child, wanted, bookmarks))
                    yield return inner;
            }
            else if (child.Name is "w:commentRangeStart" or "w:commentRangeEnd" or "w:bookmarkStart" or "w:bookmarkEnd")
            {
                ReadRange(child, bookmarks);
            }
            else if (
                child.Name is not ("w:tblPr" or "w:tblGrid" or "w:trPr" or "w:tblPrEx")
                && UnknownContent.TextOf(child) is { Length: > 0 } text
            )
            {
                story.Findings.Add(UnknownContent.LeftOut(new SourceRef(story.Part.Name, child.Ordinal), child.Name, text));
                story.Inventory.LeaveOutAll(child, UnknownContent.Rule);
            }
        }
    }

    private void ReadRange(OoxmlElement mark, List<string> bookmarks)
    {
        var place = new SourceRef(story.Part.Name, mark.Ordinal + 1);
        if (mark.Name == "w:commentRangeStart")
            story.Context.Comments.Start(mark["w:id"], place);
        else if (mark.Name == "w:commentRangeEnd")
            story.Context.Comments.End(mark["w:id"], place);
        else if (mark.Name == "w:bookmarkEnd")
            story.Context.Notes.EndBookmark(mark["w:id"]);
        else if (ItemKinds.BookmarkName(mark) is { } name)
        {
            bookmarks.Add(name);
            story.Inventory.Keep(mark, place);
        }
    }

    private void LeaveOut(OoxmlElement element, TextMark mark)
    {
        story.Marks.Note(mark, TextMarks.PlainText(element), new SourceRef(story.Part.Name, element.Ordinal + 1));
        story.Marks.Flush();
        story.Inventory.LeaveOutAll(element, mark.Rule);
    }

    private static int Span(string? value) => Math.Clamp(Measures.Int(value) ?? 0, 0, MostColumns);

    /// <summary>A tracked merge is accepted like any other change (ECMA-376 part 1 §17.13.5.3).</summary>
    private static CellMerge VerticalMergeOf(OoxmlElement? properties) =>
        properties?.Child("w:cellMerge")?["w:vMerge"] switch
        {
            "rest" => CellMerge.Start,
            "cont" => CellMerge.Continue,
            _ => MergeOf(properties?.Child("w:vMerge")),
        };

    /// <summary>A merge mark without a value goes on with the cell before it (ECMA-376 part 1 §17.4.84).</summary>
    private static CellMerge MergeOf(OoxmlElement? mark) =>
        mark switch
        {
            null => CellMerge.None,
            _ => mark["w:val"] == "restart" ? CellMerge.Start : CellMerge.Continue,
        };
}
