using System.Diagnostics;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Vocabulary.Conservation;

/// <summary>All characters of an article in reading order, each text named by the nearest object that has an id.</summary>
public static class PrintedTexts
{
    public static IEnumerable<PrintedText> Of(Article article) =>
        Meta(article.Meta).Select(text => text with { IsFront = true })
            .Concat(Blocks(article.Body.Blocks, Output("body")))
            .Concat(Sections(article.Body.Sections))
            .Concat(Blocks(article.Back.Acknowledgements, Output("ack")))
            .Concat(Sections(article.Back.Sections))
            .Concat(Blocks(article.Back.Others, Output("back")))
            .Concat(article.Back.Notes.SelectMany(note => Blocks(note.Blocks, Output(note.Id)).Prepend(Field(note.Source, note.Label, Output(note.Id)))))
            .Concat(References(article.Back.References))
            .Concat(Blocks(article.Floats, Output("body")));

    private static IEnumerable<PrintedText> Meta(ArticleMeta meta) =>
        Running(meta.Title.Content, Output("article-title"))
            .Concat(Running(meta.Subtitle, Output("subtitle")))
            .Concat(meta.TranslatedTitles.SelectMany(title => Running(title.Content, Output("trans-title"))))
            .Concat(meta.AuthorNotes.SelectMany(note => Running(note.Content, Output("author-notes"))))
            .Concat(meta.Abstracts.SelectMany(Abstract))
            .Concat(Fields(meta));

    private static IEnumerable<PrintedText> Abstract(Abstract item)
    {
        var place = Output("abstract");
        return Blocks(item.Blocks, place).Concat(Sections(item.Sections, place)).Prepend(Field(item.Source, item.Heading, place));
    }

    private static IEnumerable<PrintedText> Fields(ArticleMeta meta)
    {
        foreach (var contrib in meta.Contribs)
        {
            yield return Field(contrib.Source, contrib.Raw, "contrib");
            yield return Field(SourceRef.None, contrib.Email, "email");
            yield return Field(SourceRef.None, contrib.Orcid, "contrib-id");
            foreach (var role in contrib.Roles) yield return Field(SourceRef.None, role, "role");
        }

        foreach (var aff in meta.Affs)
        {
            yield return Field(aff.Source, aff.Raw, "aff");
            yield return Field(aff.Source, aff.Label, "aff");
        }

        foreach (var date in meta.History) yield return Field(date.Source, date.Raw, "history");
        foreach (var group in meta.KwdGroups)
        {
            yield return Field(group.Source, group.Label, "kwd-group");
            yield return Field(group.Source, group.Raw, "kwd-group");
            foreach (var keyword in group.Raw.Split([';', ','])) yield return Field(SourceRef.None, keyword, "kwd-group");
        }

        yield return Field(meta.Permissions.Source, meta.Permissions.Raw, "permissions");
        yield return Field(SourceRef.None, meta.RunningTitle, "alt-title");
        yield return Field(SourceRef.None, meta.Doi, "article-id");
        foreach (var text in Line(meta.JournalLine)) yield return text;
    }

    private static IEnumerable<PrintedText> Line(JournalLine? line)
    {
        if (line is null) yield break;
        foreach (var value in new[] { line.Raw, line.JournalTitle, line.Volume, line.Issue, line.FirstPage, line.LastPage, line.Issn, line.Url })
            yield return Field(line.Source, value, "journal-meta");
    }

    private static IEnumerable<PrintedText> Sections(Seq<Section> sections) => sections.SelectMany(section => Section(section, Output(section.Id)));

    private static IEnumerable<PrintedText> Sections(Seq<Section> sections, Account place) => sections.SelectMany(section => Section(section, place));

    private static IEnumerable<PrintedText> Section(Section section, Account place) =>
        Running(section.Title, place).Concat(Blocks(section.Blocks, place)).Prepend(Field(section.Source, section.Label, place)).Concat(Sections(section.Sections));

    private static IEnumerable<PrintedText> Blocks(Seq<Block> blocks, Account place) => blocks.SelectMany(block => Block(block, place));

    private static IEnumerable<PrintedText> Block(Block block, Account place) => block switch
    {
        Paragraph paragraph => Running(paragraph.Content, place),
        ListBlock list => list.Items.SelectMany(item => Blocks(item.Blocks, place).Prepend(Field(item.Source, item.Label, place))),
        DispQuote quote => Blocks(quote.Blocks, place).Concat(Running(quote.Attribution, place)),
        DefList list => list.Items.SelectMany(item => Running(item.Term, place).Append(Field(item.Source, item.Separator, place)).Concat(Blocks(item.Definition, place))),
        VerseGroup verse => verse.Stanzas.SelectMany(stanza => stanza.Lines).SelectMany(line => Running(line.Content, place)).Concat(Running(verse.Attribution, place)),
        Speech speech => Running(speech.Speaker, place).Concat(Blocks(speech.Blocks, place)),
        BoxedText box => Running(box.Title, place).Concat(Blocks(box.Blocks, place)),
        Figure figure => Captioned(figure.Label, figure.Caption, figure.Notes, Output(figure.Id), []),
        TableWrap table => Captioned(table.Label, table.Caption, table.Notes, Output(table.Id), Cells(table)),
        KeptBlock kept => Running(kept.Text, place).Concat(Blocks(kept.Blocks, place)),
        DispFormula formula => [Field(formula.Source, formula.Label, Output(formula.Id)), Field(formula.Source, formula.Text, Output(formula.Id))],
        _ => throw new UnreachableException(),
    };

    /// <summary>A label stands in the paragraph of the caption; where there is no caption, nothing tells where.</summary>
    private static IEnumerable<PrintedText> Captioned(string? label, Seq<Inline> caption, Seq<Paragraph> notes, Account place, IEnumerable<PrintedText> content)
    {
        var beside = caption.Texts().Select(text => text.Source with { Start = 0, Length = 0 }).FirstOrDefault(SourceRef.None);
        return Running(caption, place).Concat(content).Concat(notes.SelectMany(note => Running(note.Content, place))).Prepend(Field(beside, label, place));
    }

    private static IEnumerable<PrintedText> Cells(TableWrap table) =>
        table.Rows.SelectMany(row => row.Cells).SelectMany(cell => Blocks(cell.Blocks, Output(table.Id)));

    private static IEnumerable<PrintedText> References(RefList list) =>
        list.References.Select(reference => Field(reference.Source, reference.Raw, Output(reference.Id))).Prepend(Field(list.Source, list.Title, Output("ref-list")));

    /// <summary>Marks of notes are made anew and stand for no characters of the manuscript.</summary>
    private static IEnumerable<PrintedText> Running(Seq<Inline> content, Account place)
    {
        foreach (var inline in content.Where(inline => !IsNoteMark(inline)))
        {
            if (inline is Text text) yield return new(text.Source, text.Value, place, IsRunning: true);
            else if (inline is InlineFormula formula) yield return Field(formula.Source, formula.Text, place);
            else
                foreach (var inner in Running(inline.Children(), place)) yield return inner;
        }
    }

    private static bool IsNoteMark(Inline inline) => inline is Xref { Type: XrefType.Fn, Content: [Emphasis { Kind: EmphasisKind.Superscript }] };

    private static Account Output(string place) => new(AccountKind.Output, place);

    private static PrintedText Field(SourceRef source, string? value, string field) => Field(source, value, new Account(AccountKind.Metadata, field));

    private static PrintedText Field(SourceRef source, string? value, Account account) => new(source, value ?? string.Empty, account, IsRunning: false);
}
