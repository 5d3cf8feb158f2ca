using System.Xml.Linq;
using Pipeline.Samples.Markup;
using Pipeline.Samples.Word;
using Pipeline.Scoring.Published;

namespace Pipeline.Scoring.Making;

/// <summary>Writes tables and figures with their captions.</summary>
internal sealed class ObjectWriter(Sheet sheet, Words words)
{
    /// <summary>Width of the text, in twips.</summary>
    private const int TextWidth = 9000;

    private readonly Look _look = sheet.Look;
    private readonly List<Action> _left = [];

    public void Write(Published.Picture picture) => Place(() => WriteFigure(picture));

    public void Write(DataTable table) => Place(() => WriteTable(table));

    /// <summary>Writes what the look keeps for the end.</summary>
    public void WriteLeft() => _left.ForEach(write => write());

    private void Place(Action write)
    {
        if (_look.HasObjectsAtEnd)
            _left.Add(write);
        else
            write();
    }

    private void WriteFigure(Published.Picture picture)
    {
        if (_look.Captions == CaptionPlaces.AllAbove)
            WriteCaption(_look.FigureWord ?? words.Figure, picture.Number, picture.Caption);
        if (_look.HasPanels)
            WritePanels();
        else
            sheet.AddPicture();
        if (_look.Captions != CaptionPlaces.AllAbove)
            WriteCaption(_look.FigureWord ?? words.Figure, picture.Number, picture.Caption);
        WriteFoot(picture.Foot);
    }

    /// <summary>Two pictures with their letters in a table without rules.</summary>
    private void WritePanels()
    {
        Row Of(Func<int, List<XElement>> content) => new([new Cell(content(0)), new Cell(content(1))]);
        var pictures = Of(_ => sheet.Apart(sheet.AddPicture));
        var letters = Of(at => [sheet.Paragraph(Kind.Figure, at == 0 ? "(a)" : "(b)")]);
        sheet.Add(new Table([TextWidth / 2, TextWidth / 2], null, "nil", [pictures, letters]).ToXml());
    }

    private void WriteTable(DataTable table)
    {
        var caption = sheet.Apart(() => WriteCaption(words.Table, table.Number, table.Caption));
        var isInside = _look.HasCaptionRows && caption.Count > 0 && table.Columns > 1;
        if (_look.Captions != CaptionPlaces.AllBelow && !isInside)
            caption.ForEach(sheet.Add);
        var word = ToWord(table);
        if (isInside)
            word = word with { Rows = [RowOf(caption), .. word.Rows] };
        var hasNoteRow = _look.HasNoteRows && table.Foot.Count > 0 && table.Columns > 1;
        if (hasNoteRow)
            word = word with { Rows = [.. word.Rows, RowOf(sheet.Apart(() => WriteFoot(table.Foot)))] };
        sheet.Add(word.ToXml());
        if (_look.Captions == CaptionPlaces.AllBelow && !isInside)
            caption.ForEach(sheet.Add);
        if (!hasNoteRow)
            WriteFoot(table.Foot);

        Row RowOf(List<XElement> content) => new([new Cell(content) { Columns = table.Columns }]);
    }

    private void WriteCaption(string word, string? number, IReadOnlyList<Inline> caption)
    {
        if (number is null && caption.Count == 0)
            return;
        if (number is null)
        {
            sheet.Add(Kind.Caption, caption);
            return;
        }

        var label = $"{word} {number}";
        if (caption.Count == 0)
            sheet.Add(Kind.Caption, label);
        else if (_look.IsClean)
            sheet.Add(Kind.Caption, [Numbered(word, number), new Text(_look.CaptionStop), .. caption]);
        else
            WriteCaption(label, caption, isBoxed: _look.CaptionForm == CaptionForm.Box && word != words.Table);
    }

    private void WriteCaption(string label, IReadOnlyList<Inline> caption, bool isBoxed)
    {
        Inline[] line = [new Emphasis("**", [new Text(label + _look.CaptionStop.TrimEnd())]), new Text(" "), .. caption];
        if (isBoxed)
            sheet.AddBox(() => sheet.Add(Kind.Caption, line));
        else if (_look.CaptionForm == CaptionForm.Broken)
            sheet.Add(Kind.Caption, [new Emphasis("**", [new Text(label)]), new Call("br", null, []), .. caption]);
        else if (_look.CaptionForm == CaptionForm.TwoParagraphs)
            WriteTwo(label, caption);
        else
            sheet.Add(Kind.Caption, line);
    }

    private void WriteTwo(string label, IReadOnlyList<Inline> caption)
    {
        sheet.Add(Kind.Caption, [new Emphasis("**", [new Text(label)])]);
        sheet.Add(Kind.Caption, [new Emphasis("*", caption)]);
    }

    /// <summary>A label whose number Word counts.</summary>
    private static Call Numbered(string word, string number) =>
        new("plain", null, [new Text(word + " "), new Call("seq", word, [new Text(number)])]);

    private void WriteFoot(IReadOnlyList<IReadOnlyList<Inline>> foot)
    {
        foreach (var line in foot)
            sheet.Add(Kind.Source, [new Text("Note: "), .. line]);
        if (_look.HasSources)
            sheet.Add(Kind.Source, $"{words.Source}: {(_look.IsIndonesian ? "Data diolah penulis, 2026" : "authors’ elaboration")}");
    }

    private Table ToWord(DataTable table)
    {
        var width = TextWidth / table.Columns;
        var rows = Enumerable
            .Range(0, table.Rows.Count)
            .Select(row => new Row([.. CellsOf(table, row)], row < table.HeadRows && _look.IsClean));
        return new(Enumerable.Repeat(width, table.Columns).ToList(), null, "single", [.. rows]);
    }

    /// <summary>The cells that begin in a row and the parts of those that reach into it from above.</summary>
    private IEnumerable<Cell> CellsOf(DataTable table, int row)
    {
        var begun = table.Rows[row].Select(cell => (cell, From: row));
        var covered = Enumerable
            .Range(0, row)
            .SelectMany(above => table.Rows[above].Where(cell => above + cell.RowSpan > row).Select(cell => (cell, From: above)));
        var column = 0;
        foreach (var (cell, from) in begun.Concat(covered).OrderBy(item => item.cell.Column))
        {
            for (; column < cell.Column; column++)
                yield return new Cell([sheet.Paragraph(Kind.TableText, string.Empty)]);
            column = cell.Column + cell.ColumnSpan;
            yield return ToWord(cell, from == row, row < table.HeadRows);
        }

        for (; column < table.Columns; column++)
            yield return new Cell([sheet.Paragraph(Kind.TableText, string.Empty)]);
    }

    private Cell ToWord(DataCell cell, bool begins, bool isHead)
    {
        var format = _look.Format[Kind.TableText];
        var text = begins ? cell.Text : [];
        return new([sheet.Paragraph(format with { Run = format.Run with { Bold = isHead } }, text)])
        {
            Columns = cell.ColumnSpan,
            Merges = cell.RowSpan == 1 ? null : begins,
        };
    }
}
