using System.Globalization;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;

namespace Pipeline.Recognition.MainText;

/// <summary>
/// Makes tables of lines with tabs that stand under the caption of a table and agree in the number of their cells. Without
/// a caption such lines may be anything, a table of contents or places to sign among them.
/// </summary>
internal sealed class TabbedTables(RecognitionContext context)
{
    private readonly CaptionReader _captions = new(context);

    public List<BodyItem> Form(List<BodyItem> items)
    {
        var formed = new List<BodyItem>();
        for (var at = 0; at < items.Count; )
        {
            var (lines, end) = IsUnderCaption(formed) ? Rows(items, at) : ([], at);
            if (TabbedRows.Cells(lines) is { } rows)
            {
                context.Findings.Add(
                    TabbedTableRead.Rule.At(
                        lines[0].Source,
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{rows.Count} lines with tabs under a caption were set as a table of {rows[0].Count} columns."
                        ),
                        lines[0].Words
                    )
                );
                formed.Add(new(null, TabbedRows.Table(rows, lines[0].Source)) { Role = ItemRole.Object });
                at = end;
            }
            else
            {
                formed.Add(items[at++]);
            }
        }

        return formed;
    }

    /// <summary>A caption stands last of all that is not blank, or its label with its words under it.</summary>
    private bool IsUnderCaption(List<BodyItem> items)
    {
        if (Last(items, items.Count) is not { } last || !items[last].IsText || TabbedRows.Of(items[last].Line!) is not null)
            return false;
        return IsCaption(items[last].Line!)
            || (
                Last(items, last) is { } label && items[label].IsText && _captions.Read(items[label].Line!) is { IsTable: true, Text: null }
            );
    }

    private bool IsCaption(Line line) => _captions.Read(line) is { IsTable: true, Label: not null };

    private static int? Last(List<BodyItem> items, int before)
    {
        do before--;
        while (before >= 0 && items[before].Role == ItemRole.Blank);
        return before >= 0 ? before : null;
    }

    /// <summary>The lines with tabs from an item on, and the item behind the last of them.</summary>
    private static (List<Line> Lines, int End) Rows(List<BodyItem> items, int start)
    {
        var lines = new List<Line>();
        var end = start;
        for (var at = start; at < items.Count; at++)
        {
            if (items[at].Role == ItemRole.Blank)
                continue;
            if (!items[at].IsText || TabbedRows.Of(items[at].Line!) is not { } rows)
                break;
            lines.AddRange(rows);
            end = at + 1;
        }

        return (lines, end);
    }
}
