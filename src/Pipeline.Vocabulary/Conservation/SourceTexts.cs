using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Vocabulary.Conservation;

/// <summary>The text of a manuscript by its addresses, without comments.</summary>
internal sealed class SourceTexts
{
    private readonly Dictionary<string, List<SourceText?>> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<SourceRef, List<SourceText>> _drawn = [];
    private readonly List<SourceText> _inOrder = [];
    private (string Name, List<SourceText?> Texts) _last = (string.Empty, []);

    private SourceTexts() { }

    /// <summary>The paragraphs that hold text, as they were met.</summary>
    public IReadOnlyList<SourceText> All => _inOrder;

    public static SourceTexts Of(Manuscript manuscript)
    {
        var texts = Of(manuscript.Body);
        foreach (var header in manuscript.Headers)
            texts.Add(header.Blocks);
        foreach (var note in manuscript.Notes)
            texts.Add(note.Blocks);
        return texts;
    }

    public static SourceTexts Of(IEnumerable<ManuscriptBlock> blocks)
    {
        var texts = new SourceTexts();
        texts.Add(blocks);
        return texts;
    }

    /// <summary>The paragraph an address leads to, or null where it holds no text.</summary>
    public SourceText? Find(SourceRef source) =>
        !source.IsNone && PartOf(source) is { } texts && source.Paragraph < texts.Count ? texts[source.Paragraph] : null;

    /// <summary>Words without characters of their own at that place which are the same as these and still open; or null.</summary>
    public SourceText? FindDrawn(SourceRef source, string words)
    {
        if (source.Length > 0 || !_drawn.TryGetValue(source, out var texts))
            return null;
        var wanted = WordText.Letters(words);
        return texts.Find(text => text.IsOpen(0) && WordText.Letters(text.Characters) == wanted);
    }

    private void Add(IEnumerable<ManuscriptBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is ManuscriptParagraph paragraph)
                Add(paragraph);
            else if (block is ManuscriptTable table)
                foreach (var row in table.Rows)
                foreach (var cell in row.Cells)
                    Add(cell.Blocks);
        }
    }

    private void Add(ManuscriptParagraph paragraph)
    {
        var position = VerticalPosition.Baseline;
        var end = paragraph.Inlines is [.., var last] ? last.Source.Start + last.Source.Length : 0;
        foreach (var inline in paragraph.Inlines.AsSpan())
        {
            if (inline is ManuscriptText { Format.Position: var next } && next != position)
            {
                position = next;
                At(inline.Source, end).Break(inline.Source.Start);
            }

            if (inline is ManuscriptText { Source.Length: 0 } drawn)
                AddDrawn(drawn);
            else if (inline is ManuscriptText text)
                At(text.Source, end).Put(text.Source.Start, text.Text);
            else if (inline is ManuscriptEquation equation)
                At(equation.Source, end).Put(equation.Source.Start, equation.Text);
            else if (inline is ManuscriptLineBreak or ManuscriptPageBreak)
                At(inline.Source, end).Put(inline.Source.Start, " ");
        }
    }

    /// <summary>Words of charts, diagrams and shapes stand at the place of their drawing, which has no characters for them.</summary>
    private void AddDrawn(ManuscriptText drawn)
    {
        var text = new SourceText(drawn.Source, drawn.Text.Length);
        text.Put(0, drawn.Text);
        _inOrder.Add(text);
        if (!_drawn.TryGetValue(drawn.Source, out var texts))
            _drawn[drawn.Source] = texts = [];
        texts.Add(text);
    }

    private SourceText At(SourceRef source, int end)
    {
        if (Find(source) is { } known)
            return known;
        var text = new SourceText(new SourceRef(source.Part, source.Paragraph), end);
        _inOrder.Add(text);
        var texts = PartOf(source) ?? (_parts[source.Part] = []);
        while (texts.Count <= source.Paragraph)
            texts.Add(null);
        return texts[source.Paragraph] = text;
    }

    /// <summary>The paragraphs of a part by their numbers; most lookups go to the part of the one before.</summary>
    private List<SourceText?>? PartOf(SourceRef source)
    {
        if (_last.Name == source.Part)
            return _last.Texts;
        if (!_parts.TryGetValue(source.Part, out var texts))
            return null;
        _last = (source.Part, texts);
        return texts;
    }
}
