using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Structure;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Blocks;

/// <summary>Everything after the front matter: text, statements, endnotes, references; and the footnotes by their ids.</summary>
internal sealed class BodySetter
{
    private readonly Workshop _shop;
    private readonly BlockSetter _blocks;
    private readonly SectionSetter _sections;
    private readonly StatementSetter _statements;
    private readonly NoteSetter _notes;
    private readonly Article _article;

    public BodySetter(Workshop shop)
    {
        _shop = shop;
        _article = shop.Article;
        _blocks = new BlockSetter(shop);
        _sections = new SectionSetter(shop, _blocks);
        _statements = new StatementSetter(shop, _blocks, _sections);
        _notes = new NoteSetter(shop, _blocks);
    }

    /// <summary>Lines of each footnote.</summary>
    public Dictionary<string, IReadOnlyList<FlowBox>> Footnotes { get; } = new(StringComparer.Ordinal);

    public Flow Set()
    {
        var flow = new Flow();
        var setting = new BlockSetting(
            _shop.Design.Styles.Body,
            0,
            _shop.Design.Page.ColumnWidth.Value,
            _shop.Structure.Root,
            _article.Language
        )
        {
            IsOnGrid = true,
            IsMainText = true,
        };
        flow.SnapToGrid();
        _blocks.Set(_article.Body.Blocks, setting with { IsFirstFlush = true }, flow);
        _sections.Set(_article.Body.Sections, 1, setting, flow);
        SetSignature(setting, flow);
        _blocks.Set(_article.Floats, setting, flow);
        SetBack(setting, flow);
        return flow;
    }

    /// <summary>Who signs, at the right under the text, on the page of its last line.</summary>
    private void SetSignature(BlockSetting setting, Flow flow)
    {
        if (_article.Body.Signature.IsEmpty)
            return;
        flow.KeepWithNext();
        flow.Space(_shop.Design.Page.Grid.Value);
        var style = setting.Style with { Alignment = TextAlignment.Right, FirstIndent = Points.Zero };
        foreach (var line in _article.Body.Signature)
        {
            if (line != _article.Body.Signature[0])
                flow.KeepWithNext();
            _blocks.Set([line], setting with { Style = style, IsMainText = false }, flow);
        }
    }

    private void SetBack(BlockSetting setting, Flow flow)
    {
        var back = _article.Back;
        SetTitled(
            back.AcknowledgementsTitle ?? _shop.Word(Label.Acknowledgements),
            "acknowledgements",
            back.Acknowledgements,
            setting,
            flow
        );
        _statements.Set(back.SectionsAbove, setting, flow);
        _blocks.Set(back.Others, setting, flow);
        SetNotes(setting, flow);
        SetReferences(setting, flow);
        _statements.Set(back.SectionsBelow, setting, flow);
    }

    private void SetTitled(string title, string id, Seq<Block> blocks, BlockSetting setting, Flow flow)
    {
        if (blocks.IsEmpty)
            return;
        if (StatementSetter.IsShort(blocks))
        {
            _statements.Set([new Text(title, SourceRef.None)], id, blocks, setting, SourceRef.None, flow);
            return;
        }

        var inner = setting with { Node = _shop.Structure.Add(setting.Node, "Sect", SourceRef.None) };
        _sections.AddHeading(null, [new Text(title, SourceRef.None)], id, 1, inner, SourceRef.None, flow);
        _blocks.Set(blocks, inner with { IsFirstFlush = true }, flow);
    }

    /// <summary>Footnotes go to the feet of their pages; endnotes, and footnotes that no mark points to, make a section.</summary>
    private void SetNotes(BlockSetting setting, Flow flow)
    {
        var notes = setting with { IsOnGrid = false, IsMainText = false, Style = _shop.Design.Styles.Note };
        NodeBuilder? section = null;
        foreach (var note in _article.Back.Notes)
        {
            if (note.Type == NoteType.Footnote)
            {
                if (_shop.Inlines.NoteNode(note.Id) is not null)
                {
                    Footnotes.TryAdd(note.Id, _notes.Set(note, notes, setting.Node).Boxes);
                    continue;
                }
            }

            if (section is null)
            {
                section = _shop.Structure.Add(setting.Node, "Sect", SourceRef.None);
                _sections.AddHeading(
                    null,
                    [new Text(_shop.Word(Label.Notes), SourceRef.None)],
                    "endnotes",
                    1,
                    setting with
                    {
                        Node = section,
                    },
                    SourceRef.None,
                    flow
                );
            }

            flow.Add(_notes.Set(note, notes, section));
            flow.Space(_shop.Design.Styles.Note.SpaceAfter.Value);
        }
    }

    private void SetReferences(BlockSetting setting, Flow flow)
    {
        var list = _article.Back.References;
        if (list.References.IsEmpty)
            return;
        var title = string.IsNullOrWhiteSpace(list.Title) ? _shop.Word(Label.References) : list.Title;
        flow.Barrier();
        var inner = setting with { Node = _shop.Structure.Add(setting.Node, "Sect", list.Source) };
        _sections.AddHeading(null, [new Text(title, list.Source)], "references", 1, inner, list.Source, flow);
        var setter = new ReferenceSetter(_shop, list.References, inner);
        foreach (var (group, references) in list.Parts())
        {
            var part = group is null ? inner : inner with { Node = _shop.Structure.Add(inner.Node, "Sect", group.Source) };
            if (group is not null)
                _sections.AddHeading(null, [new Text(group.Title, group.Source)], null, 2, part, group.Source, flow);
            setter.Set(references, part, flow);
        }
    }
}
