using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>
/// Lays out title pages that are forms as other title pages are: title, names, addresses, dates, abstract, each in lines of
/// its own. A label says what a style would: it is given to the line as its style, or stands before the line where the
/// steps after this one know the label.
/// </summary>
internal sealed class TitleForms(LabelIndex labels, ICollection<Diagnostic> findings, ICollection<Claim> claims)
{
    /// <summary>Style of a title that its label says to be in another language.</summary>
    public const string TranslatedTitle = "Translated title";

    /// <summary>Titles stand together, as in one cell.</summary>
    private const int TitleCell = 1;

    private readonly FormReader _reader = new(labels);
    private int _cell = TitleCell;

    /// <summary>The flow, in which forms before the text are lines.</summary>
    public List<FlowItem> Lay(IReadOnlyList<FlowItem> flow)
    {
        var laid = new List<FlowItem>();
        var end = FrontEnd(flow);
        for (var at = 0; at < flow.Count; )
        {
            var (rows, next) = at < end ? Form(flow, at, end) : ([], at);
            if (rows.Count == 0)
                laid.Add(flow[at++]);
            else
            {
                laid.AddRange(rows.OrderBy(row => row.Rank).SelectMany(Lines).Select(line => new FlowItem(line, null)));
                at = next;
            }
        }

        return laid;
    }

    /// <summary>Where no form can stand any more: at the introduction, or behind more text than an abstract has.</summary>
    private int FrontEnd(IReadOnlyList<FlowItem> flow)
    {
        var words = 0;
        for (var at = 0; at < flow.Count; at++)
        {
            if (flow[at].Line is not { } line)
                continue;
            words += line.IsProse ? line.WordCount : 0;
            if (words > FrontAnchors.LongestAbstract || labels.Whole(line.Words, Label.Introduction) is not null)
                return at;
        }

        return flow.Count;
    }

    /// <summary>The rows of the forms that stand together from an item on, and the item behind them; no rows where there is none.</summary>
    private (List<FormRow> Rows, int Next) Form(IReadOnlyList<FlowItem> flow, int at, int end)
    {
        if (flow[at].Line is not null)
            return TypedForm(flow, at, end);
        var rows = new List<FormRow>();
        var next = at;
        for (; at < end; at++)
        {
            if (flow[at].IsEmpty)
                continue;
            if (flow[at].Table is not { } table || _reader.Read(table) is not { } read)
                break;
            findings.Add(
                MetadataInTable.Rule.At(
                    table.Source,
                    $"A table of {read.Count} labels with what is filled in beside them was read as the title page."
                )
            );
            ClaimColons(table);
            rows.AddRange(read);
            next = at + 1;
        }

        return (rows, next);
    }

    /// <summary>Lines under one another that each hold a label and its value.</summary>
    private (List<FormRow> Rows, int Next) TypedForm(IReadOnlyList<FlowItem> flow, int at, int end)
    {
        var rows = new List<FormRow>();
        for (; at < end; at++)
        {
            if (flow[at].IsEmpty)
                continue;
            if (flow[at].Line is not { } line || _reader.Read(line) is not { } row)
                break;
            rows.Add(row);
        }

        return FormReader.IsForm(rows) ? (rows, at) : ([], at);
    }

    private void ClaimColons(ManuscriptTable table)
    {
        foreach (var line in TableLines.Of(table, 0).Where(FormReader.IsColon))
            claims.Add(new(line.Source, "label"));
    }

    private IEnumerable<Line> Lines(FormRow row)
    {
        var cell = row.Field is FormField.Title or FormField.TranslatedTitle ? TitleCell : ++_cell;
        return Printed(row).Select(line => new Line(line.Paragraph, cell));
    }

    private IEnumerable<Line> Printed(FormRow row)
    {
        if (row.Announced is Label.Abstract or Label.Keywords)
            return [row.Label, .. row.Value];
        if (row.Value.Count == 0)
            return [row.Label];
        if (!IsInStyle(row))
            return [Joined(row.Label, row.Value[0]), .. row.Value.Skip(1)];
        claims.Add(new(row.Label.Span, "label"));
        return row.Field switch
        {
            FormField.Title => row.Value.Select(line => Styled(line, "Title")),
            FormField.TranslatedTitle => row.Value.Select(line => Styled(line, TranslatedTitle)),
            FormField.Author => [Styled(row.Value[0], "Author"), .. row.Value.Skip(1)],
            _ => row.Value,
        };
    }

    /// <summary>What the value is shows without its label.</summary>
    private static bool IsInStyle(FormRow row) => row.Field is not null and not FormField.Orcid || row.Announced == Label.Email;

    private static Line Joined(Line label, Line value) =>
        label.Words.EndsWith(':') ? label.Join(value) : label.Join(new(Colon), withSpace: false).Join(value);

    private static ManuscriptParagraph Colon { get; } =
        new([new ManuscriptText(":", RunFormat.Plain, SourceRef.None)], ParagraphFormat.Default, null, SourceRef.None);

    private static Line Styled(Line line, string style) =>
        new(line.Paragraph with { Format = line.Format with { StyleName = style, StyleId = null, OutlineLevel = null } });
}
