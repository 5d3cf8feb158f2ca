using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>
/// Puts the rows of "Table 1 (continued)" to those of Table 1: authors cut tables at the ends of their own pages, and ours end
/// elsewhere. Heads that were repeated go with the cut.
/// </summary>
internal sealed partial class ContinuedTables(RecognitionContext context)
{
    /// <summary>Words of the longest line that says no more than that a table goes on.</summary>
    private const int LongestLine = 8;

    public void Join(List<BodyItem> items)
    {
        BodyItem? above = null;
        for (var at = 0; at < items.Count; at++)
        {
            if (items[at] is not { Role: ItemRole.Object, Table: { } table })
                continue;
            if (above is not null && above.Table!.Columns == table.Columns && SaysSo(items, at, above) is { } said)
            {
                Append(above, items[at], said);
                items.RemoveAt(at--);
            }
            else
                above = items[at];
        }
    }

    /// <summary>Where the caption, or else the line before the table, says that the table above goes on; null where none does.</summary>
    private static SourceRef? SaysSo(List<BodyItem> items, int at, BodyItem above)
    {
        if (items[at].Caption is { } caption)
            return caption.Number == above.Caption?.Number && caption.Text is { } text && CaptionPattern().IsMatch(text.Words)
                ? caption.Source
                : null;
        var before = items.FindLastIndex(at - 1, item => item.Role != ItemRole.Blank);
        if (
            before < 0
            || items[before] is not { IsText: true, Line: { WordCount: <= LongestLine } line }
            || LinePattern().Match(line.Words) is not { Success: true } match
        )
            return null;
        if (match.Groups["number"] is { Success: true } number && number.Value != above.Caption?.Number)
            return null;
        items[before].Role = ItemRole.Taken;
        return line.Source;
    }

    private void Append(BodyItem above, BodyItem item, SourceRef said)
    {
        var repeated = RepeatedHeads(above.Table!, item.Table!);
        foreach (var line in item.Table!.Rows.Take(repeated).SelectMany(row => row.Cells).SelectMany(TableLines.Of))
            context.Claims.Add(new(line.Source, "thead"));
        context.Claims.Add(new(said, "label"));
        context.Findings.Add(ContinuedTable.Rule.At(item.Table!.Source, "This table goes on from the one above and was joined with it."));
        above.Table = above.Table! with { Rows = [.. above.Table.Rows, .. item.Table.Rows.Skip(repeated)] };
        above.Notes.AddRange(item.Notes);
    }

    /// <summary>How many rows at the head of one are those of the other.</summary>
    private static int RepeatedHeads(ManuscriptTable above, ManuscriptTable table) =>
        above
            .Rows.Zip(table.Rows)
            .Take(Math.Max(1, TableHeads.Rows(above)))
            .TakeWhile(rows => Words(rows.First) == Words(rows.Second))
            .Count();

    private static string Words(ManuscriptRow row) =>
        string.Join('\t', row.Cells.Select(cell => string.Join(' ', TableLines.Of(cell).Select(line => line.Words))));

    private const string Continued =
        @"(?:lanjutan|bersambung|sambungan|continued|continuation|cont(?:['’]?d)?|suite|fortsetzung|forts|continuación|continuação|vervolg|seguito)";

    /// <summary>"(lanjutan)", "(continued). Profile of those who wait", "Profile (cont.)".</summary>
    [GeneratedRegex(
        @"^[\s(\[–—.:-]*" + Continued + @"\b|[(\[]" + Continued + @"\.?[)\]]\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex CaptionPattern();

    /// <summary>"Lanjutan Tabel 1", "Continued", "(Table 2 continued)".</summary>
    [GeneratedRegex(
        @"^[\s(\[]*(?:"
            + Continued
            + @"\.?(?:\s(?:of\s|dari\s|de\s|von\s|van\s)?\p{L}+\.?\s(?<number>[0-9A-Z.]+?))?|\p{L}+\.?\s(?<number>[0-9A-Z.]+?)[.,:]?\s[(\[]?"
            + Continued
            + @")[.:)\]\s]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex LinePattern();
}
