using Pipeline.Recognition.BackMatter;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText.Passages;

/// <summary>Reads a table of two columns under a heading such as "Abbreviations" or "Glossary", which is a list of definitions.</summary>
internal sealed class AbbreviationTable(RecognitionContext context)
{
    /// <summary>Words of the longest term.</summary>
    private const int LongestTerm = 6;

    public (Passage Passage, int Next)? Read(List<BodyItem> items, int at)
    {
        if (
            items[at] is not { Caption: null, Role: ItemRole.Object, Table: { Columns: 2 } table } item
            || item.Notes.Count > 0
            || !IsUnderHeading(items, at)
        )
            return null;
        var rows = table.Rows.Select(row => row.Cells.Select(Only).ToList()).ToList();
        if (rows.Exists(row => row.Count != 2 || row.Contains(null) || row[0]!.WordCount > LongestTerm))
            return null;
        var heads = TableHeads.Rows(table);
        if (heads > 1 || rows.Count - heads < 2)
            return null;
        context.Findings.Add(LayoutTableRead.Rule.At(table.Source, "A table of abbreviations or terms was set as a list of definitions."));
        foreach (var head in rows.Take(heads).SelectMany(row => row))
            context.Findings.Add(
                LeftOutText.Rule.At(head!.Source, "The head of a table that was set as a list of definitions was left out.", head.Words)
            );
        return (new DefinitionPassage([.. rows.Skip(heads).Select(row => new NamedText(row[0]!, string.Empty, row[1]!))]), at + 1);
    }

    /// <summary>A sentence that ends in a colon may stand between the heading and the table.</summary>
    private static bool IsUnderHeading(List<BodyItem> items, int at) =>
        Above(items, at) is var above and >= 0
        && items[above] is { IsText: true, Line: { } line }
        && (
            BackHeads.IsGlossary(line.Words)
            || (
                line.Words.EndsWith(':')
                && Above(items, above) is var head and >= 0
                && items[head] is { IsText: true, Line: { } title }
                && BackHeads.IsGlossary(title.Words)
            )
        );

    /// <summary>The item above; less than 0 where there is none.</summary>
    private static int Above(List<BodyItem> items, int at) =>
        at > 0 ? items.FindLastIndex(at - 1, at, item => item.Role is not (ItemRole.Blank or ItemRole.Taken)) : -1;

    /// <summary>The only line of a cell; null where it holds none or more.</summary>
    private static Line? Only(ManuscriptCell cell) =>
        TableLines.Of(cell).Where(line => !line.IsEmpty).ToList() is [{ HasWords: true } only] ? only : null;
}
