using System.Diagnostics;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Vocabulary.Conservation;

/// <summary>All characters of an article in reading order, each text named by the nearest object that has an id.</summary>
internal sealed class PrintedTexts
{
    private readonly List<PrintedText> _running = [];
    private readonly List<PrintedText> _fields = [];

    private PrintedTexts(Article article)
    {
        AddMeta(article.Meta);
        FrontCount = _running.Count;
        AddBlocks(article.Body.Blocks, Output("body"));
        AddSections(article.Body.Sections);
        AddBlocks(article.Body.Signature, Output("body"));
        AddBlocks(article.Back.Acknowledgements, Output("ack"));
        AddSections(article.Back.Sections);
        AddBlocks(article.Back.Others, Output("back"));
        foreach (var note in article.Back.Notes)
            AddNote(note);
        AddReferences(article.Back.References);
        AddBlocks(article.Floats, Output("body"));
    }

    public static PrintedTexts Of(Article article) => new(article);

    /// <summary>Printed in running text, in the order of the article.</summary>
    public IReadOnlyList<PrintedText> Running => _running;

    /// <summary>How many of the running texts stand before the text of the article: titles, abstracts, author notes.</summary>
    public int FrontCount { get; }

    /// <summary>Fields, labels and references.</summary>
    public IReadOnlyList<PrintedText> Fields => _fields;

    private void AddMeta(ArticleMeta meta)
    {
        AddRunning(meta.Title.Content, Output("article-title"));
        AddRunning(meta.Subtitle, Output("subtitle"));
        foreach (var title in meta.TranslatedTitles)
            AddRunning(title.Content, Output("trans-title"));
        foreach (var note in meta.AuthorNotes)
            AddRunning(note.Content, Output("author-notes"));
        foreach (var item in meta.Abstracts)
            AddAbstract(item);
        AddPeople(meta);
        foreach (var date in meta.History)
            AddField(date.Source, date.Raw, "history");
        foreach (var group in meta.KwdGroups)
            AddKeywords(group);
        foreach (var product in meta.Products)
            Add(product.Source, product.Raw, Output("product"));
        AddField(meta.Permissions.Source, meta.Permissions.Raw, "permissions");
        AddField(SourceRef.None, meta.RunningTitle, "alt-title");
        AddField(SourceRef.None, meta.Doi, "article-id");
        if (meta.JournalLine is { } line)
            AddLine(line);
    }

    private void AddAbstract(Abstract item)
    {
        var place = Output("abstract");
        Add(item.Source, item.Heading, place);
        AddBlocks(item.Blocks, place);
        foreach (var section in item.Sections)
            AddSection(section, place);
    }

    private void AddPeople(ArticleMeta meta)
    {
        foreach (var contrib in meta.Contribs)
        {
            AddField(contrib.Source, contrib.Raw, "contrib");
            AddField(SourceRef.None, contrib.Email, "email");
            AddField(SourceRef.None, contrib.Orcid, "contrib-id");
            foreach (var role in contrib.Roles)
                AddField(SourceRef.None, role, "role");
        }

        foreach (var aff in meta.Affs)
        {
            AddField(aff.Source, aff.Raw, "aff");
            AddField(aff.Source, aff.Label, "aff");
        }

        foreach (var note in meta.AuthorNotes)
            AddField(note.Source, note.Label, "author-notes");
    }

    private void AddKeywords(KwdGroup group)
    {
        AddField(group.Source, group.Label, "kwd-group");
        AddField(group.Source, group.Raw, "kwd-group");
        foreach (var keyword in group.Raw.Split([';', ',', '؛', '،']))
            AddField(SourceRef.None, keyword, "kwd-group");
    }

    private void AddLine(JournalLine line)
    {
        foreach (
            var value in new[] { line.Raw, line.JournalTitle, line.Volume, line.Issue, line.FirstPage, line.LastPage, line.Issn, line.Url }
        )
            AddField(line.Source, value, "journal-meta");
    }

    private void AddSections(Seq<Section> sections)
    {
        foreach (var section in sections)
            AddSection(section, Output(section.Id));
    }

    private void AddSection(Section section, Account place)
    {
        Add(section.Source, section.Label, place);
        AddRunning(section.Title, place);
        AddBlocks(section.Blocks, place);
        AddSections(section.Sections);
    }

    private void AddNote(Note note)
    {
        var place = Output(note.Id);
        Add(note.Source, note.Label, place);
        AddBlocks(note.Blocks, place);
    }

    private void AddReferences(RefList list)
    {
        Add(list.Source, list.Title, Output("ref-list"));
        foreach (var group in list.Groups)
            Add(group.Source, group.Title, Output("ref-list"));
        foreach (var reference in list.References)
        {
            Add(reference.Source, reference.Label, Output(reference.Id));
            Add(reference.Source, reference.Raw, Output(reference.Id));
        }
    }

    private void AddBlocks(Seq<Block> blocks, Account place)
    {
        foreach (var block in blocks)
            AddBlock(block, place);
    }

    private void AddBlock(Block block, Account place)
    {
        switch (block)
        {
            case Paragraph paragraph:
                AddRunning(paragraph.Content, place);
                break;
            case ListBlock list:
                AddList(list, place);
                break;
            case DispQuote quote:
                AddBlocks(quote.Blocks, place);
                AddRunning(quote.Attribution, place);
                break;
            case DefList list:
                AddDefinitions(list, place);
                break;
            case VerseGroup verse:
                foreach (var line in verse.Stanzas.SelectMany(stanza => stanza.Lines))
                    AddRunning(line.Content, place);
                AddRunning(verse.Attribution, place);
                break;
            case Speech speech:
                AddRunning(speech.Speaker, place);
                AddBlocks(speech.Blocks, place);
                break;
            case BoxedText box:
                AddRunning(box.Title, place);
                AddBlocks(box.Blocks, place);
                break;
            case Figure figure:
                // As JATS has them: the words of a panel ("by consulate") would else be found in those of the figure ("Waiting by consulate").
                AddCaption(figure.Label, figure.Caption, Output(figure.Id));
                foreach (var note in figure.Notes)
                    AddRunning(note.Content, Output(figure.Id));
                foreach (var panel in figure.Panels)
                    AddCaption(panel.Label, panel.Caption, Output(figure.Id));
                break;
            case TableWrap table:
                AddTable(table, Output(table.Id));
                break;
            case KeptBlock kept:
                AddRunning(kept.Text, place);
                AddBlocks(kept.Blocks, place);
                break;
            case DispFormula formula:
                // Its text first: the number of "(1)" would else be found in "k=1".
                Add(formula.Source, formula.Text, Output(formula.Id));
                Add(formula.Source, formula.Label, Output(formula.Id));
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void AddList(ListBlock list, Account place)
    {
        foreach (var item in list.Items)
        {
            Add(item.Source, item.Label, place);
            AddBlocks(item.Blocks, place);
        }
    }

    private void AddDefinitions(DefList list, Account place)
    {
        foreach (var item in list.Items)
        {
            AddRunning(item.Term, place);
            Add(item.Source, item.Separator, place);
            AddBlocks(item.Definition, place);
        }
    }

    private void AddTable(TableWrap table, Account place)
    {
        AddCaption(table.Label, table.Caption, place);
        foreach (var row in table.Rows)
        foreach (var cell in row.Cells)
            AddBlocks(cell.Blocks, place);
        foreach (var note in table.Notes)
            AddRunning(note.Content, place);
    }

    /// <summary>A label stands in the paragraph of the caption; where there is no caption, nothing tells where.</summary>
    private void AddCaption(string? label, Seq<Inline> caption, Account place)
    {
        Add(caption.Texts().Select(text => text.Source with { Start = 0, Length = 0 }).FirstOrDefault(SourceRef.None), label, place);
        AddRunning(caption, place);
    }

    /// <summary>Marks of notes are made anew and stand for no characters of the manuscript.</summary>
    private void AddRunning(Seq<Inline> content, Account place)
    {
        foreach (var inline in content.AsSpan())
        {
            if (inline is Text text)
                AddTo(_running, new(text.Source, text.Value, place, IsRunning: true));
            else if (inline is InlineFormula formula)
                Add(formula.Source, formula.Text, place);
            else if (!IsNoteMark(inline))
                AddRunning(inline.Children(), place);
        }
    }

    private static bool IsNoteMark(Inline inline) =>
        inline is Xref { Type: XrefType.Fn, Content: [Emphasis { Kind: EmphasisKind.Superscript }] };

    private static Account Output(string place) => new(AccountKind.Output, place);

    private void AddField(SourceRef source, string? value, string field) => Add(source, value, new(AccountKind.Metadata, field));

    private void Add(SourceRef source, string? value, Account account) =>
        AddTo(_fields, new(source, value ?? string.Empty, account, IsRunning: false));

    private static void AddTo(List<PrintedText> texts, PrintedText text)
    {
        if (text.Value.Length > 0)
            texts.Add(text);
    }
}
