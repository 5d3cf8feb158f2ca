using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Vocabulary.Conservation;

/// <summary>The text of a manuscript by its addresses, without comments.</summary>
internal sealed class SourceTexts
{
    private readonly Dictionary<(string Part, int Paragraph), SourceText> _texts = [];
    private readonly List<SourceText> _inOrder = [];

    private SourceTexts()
    {
    }

    /// <summary>The paragraphs that hold text, as they were met.</summary>
    public IReadOnlyList<SourceText> All => _inOrder;

    public static SourceTexts Of(Manuscript manuscript)
    {
        var texts = Of(manuscript.Body);
        foreach (var header in manuscript.Headers) texts.Add(header.Blocks);
        foreach (var note in manuscript.Notes) texts.Add(note.Blocks);
        return texts;
    }

    public static SourceTexts Of(IEnumerable<ManuscriptBlock> blocks)
    {
        var texts = new SourceTexts();
        texts.Add(blocks);
        return texts;
    }

    /// <summary>The paragraph an address leads to, or null where it holds no text.</summary>
    public SourceText? Find(SourceRef source) => source.IsNone ? null : _texts.GetValueOrDefault((source.Part, source.Paragraph));

    private void Add(IEnumerable<ManuscriptBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is ManuscriptParagraph paragraph) Add(paragraph);
            else if (block is ManuscriptTable table)
                foreach (var cell in table.Rows.SelectMany(row => row.Cells)) Add(cell.Blocks);
        }
    }

    private void Add(ManuscriptParagraph paragraph)
    {
        foreach (var inline in paragraph.Inlines)
        {
            if (inline is ManuscriptText text) At(text.Source).Put(text.Source.Start, text.Text);
            else if (inline is ManuscriptEquation equation) At(equation.Source).Put(equation.Source.Start, equation.Text);
            else if (inline is ManuscriptLineBreak or ManuscriptPageBreak) At(inline.Source).Put(inline.Source.Start, " ");
        }
    }

    private SourceText At(SourceRef source)
    {
        var key = (source.Part, source.Paragraph);
        if (_texts.TryGetValue(key, out var known)) return known;
        var text = new SourceText(new SourceRef(source.Part, source.Paragraph));
        _inOrder.Add(text);
        return _texts[key] = text;
    }
}
