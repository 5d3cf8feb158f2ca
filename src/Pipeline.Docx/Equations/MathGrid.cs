using Pipeline.Docx.Stories;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Docx.Equations;

/// <summary>
/// Collects the content of an argument or equation: runs that touch are read together, and lines and points of alignment
/// part it into rows and cells where its place asks for them.
/// </summary>
/// <param name="hasLines">Whether line breaks count (an equation as a whole).</param>
/// <param name="hasColumns">Whether ampersands part columns (a row of m:eqArr, ECMA-376 part 1 §22.1.2.34).</param>
internal sealed class MathGrid(bool hasLines = false, bool hasColumns = false)
{
    private readonly List<List<Seq<MathElement>>> _rows = [];
    private List<Seq<MathElement>> _cells = [];
    private List<MathElement> _nodes = [];
    private readonly List<MathCharacter> _characters = [];

    public void Add(IEnumerable<MathElement> elements)
    {
        Flush();
        _nodes.AddRange(elements);
    }

    /// <summary>Adds an m:r, or a run of ordinary text.</summary>
    public void AddRun(OoxmlElement run)
    {
        if (run.Child("m:rPr") is { } properties)
        {
            if (properties.Child("m:brk") is not null)
                EndLine();
            if (Omml.IsOn(properties.Child("m:aln")))
                EndCell();
        }

        var style = MathStyle.OfRun(run);
        foreach (var piece in run.Children)
            AddPiece(piece, style);
    }

    /// <summary>The rows, each of at least one cell.</summary>
    public IReadOnlyList<IReadOnlyList<Seq<MathElement>>> Finish()
    {
        CloseRow();
        return _rows.FindAll(row => row.Exists(cell => !cell.IsEmpty)) is { Count: > 0 } filled ? filled : [_rows[0]];
    }

    private void AddPiece(OoxmlElement piece, MathStyle style)
    {
        switch (piece.Name)
        {
            case "m:t" or "w:t":
                AddText(RunText.Of(piece), style);
                break;
            case "w:tab" or "w:ptab":
                AddText("\t", style);
                break;
            case "w:noBreakHyphen":
                AddText("\u2011", style);
                break;
            case "w:br" or "w:cr":
                EndLine();
                break;
        }
    }

    private void AddText(string text, MathStyle style)
    {
        foreach (var character in text.EnumerateRunes())
        {
            if (hasColumns && character.Value == '&')
                EndCell();
            else if (MathAlphabet.Unslanted(character) is { } plain && !style.IsText)
                _characters.Add(new(plain, style with { IsItalic = true }));
            else
                _characters.Add(new(character, style));
        }
    }

    private void EndLine()
    {
        if (hasLines)
            CloseRow();
    }

    private void EndCell()
    {
        if (!hasColumns && !hasLines)
            return;
        Flush();
        _cells.Add([.. _nodes]);
        _nodes = [];
    }

    private void CloseRow()
    {
        Flush();
        _cells.Add([.. _nodes]);
        _rows.Add(_cells);
        (_cells, _nodes) = ([], []);
    }

    private void Flush()
    {
        if (_characters.Count == 0)
            return;
        _nodes.AddRange(MathTokens.Of(_characters, _nodes.LastOrDefault()));
        _characters.Clear();
    }
}
