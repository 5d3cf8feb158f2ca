using Pipeline.Samples.Markup;
using Pipeline.Scoring.Published;

namespace Pipeline.Scoring.Making;

/// <summary>Writes the text and the statements after it.</summary>
internal sealed class BodyWriter(Sheet sheet, ObjectWriter objects, PublishedArticle article)
{
    private readonly Look _look = sheet.Look;
    private int? _outline;
    private readonly HeadingNumbers _numbers = new(sheet.Look.Numbers);

    public void Write(IEnumerable<Piece> pieces)
    {
        foreach (var piece in pieces)
            Write(piece);
    }

    public void WriteStatements(Words words)
    {
        foreach (var statement in article.Statements.Where(statement => statement.Text.Count > 0))
        {
            if ((statement.Title ?? (statement.IsAcknowledgement ? words.Acknowledgements : null)) is not { } title)
                continue;
            sheet.Add(_look.Format.Heading(1), [new Text(_look.Printed(title))]);
            Write(statement.Text);
        }
    }

    private void Write(Piece piece)
    {
        switch (piece)
        {
            case Heading heading:
                WriteHeading(heading);
                break;
            case Prose prose:
                sheet.Add(Kind.Text, prose.Text);
                break;
            case Quotation quotation:
                sheet.Add(Kind.Quotation, quotation.Text);
                break;
            case FormulaLine formula:
                sheet.Add(Kind.Formula, formula.Text);
                break;
            case Listing listing:
                WriteList(listing);
                break;
            case Published.Picture picture:
                objects.Write(picture);
                break;
            case DataTable table:
                objects.Write(table);
                break;
        }
    }

    private void WriteHeading(Heading heading)
    {
        var number = _numbers.Next(heading.Level);
        var title = _look.HasCapitalHeadings && heading.Level == 1 ? heading.Title.MapText(text => text.ToUpperInvariant()) : heading.Title;
        var format = _look.Format.Heading(heading.Level);
        if (_look.Numbers == HeadingNumbering.Automatic)
            format = format with
            {
                Paragraph = format.Paragraph with { List = _outline ??= sheet.Document.Numbering.Outline(), Level = heading.Level - 1 },
            };
        sheet.Add(
            format,
            [.. number.Length > 0 ? new[] { new Text(number + " ") } : [], .. title, new Text(_look.StopBehind(title.Plain()))]
        );
    }

    private void WriteList(Listing listing)
    {
        var format = _look.Format[Kind.ListItem];
        var list =
            _look.HasTypedLists ? 0
            : listing.IsOrdered ? sheet.Document.Numbering.Numbers()
            : sheet.Document.Numbering.Bullets();
        for (var at = 0; at < listing.Items.Count; at++)
        {
            var mark = !_look.HasTypedLists ? [] : new Inline[] { new Text(listing.IsOrdered ? $"{at + 1}) " : "- ") };
            sheet.Add(format with { Paragraph = format.Paragraph with { List = list } }, [.. mark, .. listing.Items[at]]);
        }
    }
}
