using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Content;

/// <summary>What a place of the manuscript became.</summary>
/// <param name="Name">How a sentence may call it: its label, the title of a section in quotation marks; null where it has none.</param>
internal sealed record PlaceTarget(XrefType Type, string Id, string? Name);

/// <summary>
/// What the bookmarks of a manuscript became in its article: a bookmark belongs to the section, figure, table, formula or
/// reference made of the paragraph it starts in, or to the note whose mark it holds.
/// </summary>
internal sealed class PlaceTargets
{
    private readonly Dictionary<(string Part, int Paragraph), PlaceTarget> _places = [];

    /// <summary>Word compares the names of bookmarks without case.</summary>
    private readonly Dictionary<string, PlaceTarget> _bookmarks = new(StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    public PlaceTargets(RecognitionContext context, Article article, IReadOnlyList<LabelledObject> objects)
    {
        AddSections([.. article.Body.Sections, .. article.Back.Sections]);
        foreach (var item in objects)
            Add(item.Source, new(item.Type, item.Id, item.Label));
        foreach (var block in article.AllBlocks())
            AddBlock(block);
        foreach (var reference in article.Back.References.References)
            Add(reference.Source, new(XrefType.Bibr, reference.Id, null));
        foreach (var note in context.Notes.OfText)
            AddBookmarks(note.Bookmarks, new(XrefType.Fn, context.Notes.Id(note.Id), context.Notes.Label(note.Id)));
        AddBookmarks(context.Manuscript.Body);
    }

    /// <summary>What became of the bookmark; null where it has no address in the article.</summary>
    public PlaceTarget? Find(string bookmark) => _bookmarks.GetValueOrDefault(bookmark);

    /// <summary>Whether the main text holds a bookmark of that name.</summary>
    public bool IsKnown(string bookmark) => _known.Contains(bookmark);

    private void AddSections(IEnumerable<Section> sections)
    {
        foreach (var section in sections)
        {
            var title = section.Title.PlainText();
            Add(section.Source, new(XrefType.Sec, section.Id, title.Length == 0 ? section.Label : $"“{title}”"));
            AddSections(section.Sections);
        }
    }

    private void AddBlock(Block block)
    {
        if (block is Figure figure)
            AddFigure(figure, new(XrefType.Fig, figure.Id, figure.Label));
        else if (block is TableWrap table)
            AddTable(table, new(XrefType.Table, table.Id, table.Label));
        else if (block is DispFormula formula)
            Add(formula.Source, new(XrefType.DispFormula, formula.Id, formula.Label));
    }

    private void AddFigure(Figure figure, PlaceTarget target)
    {
        Add(figure.Source, target);
        foreach (var panel in figure.Panels)
            Add(panel.Source, target);
    }

    private void AddTable(TableWrap table, PlaceTarget target)
    {
        Add(table.Source, target);
        foreach (var block in table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks))
            Add(block.Source, target);
    }

    /// <summary>The first claim holds; a caption or heading is told before the paragraphs around it.</summary>
    private void Add(SourceRef source, PlaceTarget target)
    {
        if (source.Paragraph > 0)
            _places.TryAdd((source.Part, source.Paragraph), target);
    }

    private void AddBookmarks(Seq<ManuscriptBlock> blocks)
    {
        foreach (var block in blocks)
        {
            var target = _places.GetValueOrDefault((block.Source.Part, block.Source.Paragraph));
            var names = block is ManuscriptParagraph paragraph ? paragraph.Bookmarks : ((ManuscriptTable)block).Bookmarks;
            _known.UnionWith(names);
            if (target is not null)
                AddBookmarks(names, target);
            if (block is ManuscriptTable table)
                AddBookmarks([.. TableLines.Paragraphs(table)]);
        }
    }

    private void AddBookmarks(Seq<string> names, PlaceTarget target)
    {
        foreach (var name in names)
            _bookmarks.TryAdd(name, target);
    }
}
