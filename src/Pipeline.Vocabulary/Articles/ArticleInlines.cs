using System.Diagnostics;

namespace Pipeline.Vocabulary.Articles;

/// <summary>
/// The one walk over all running text of an article: titles, author notes, abstracts, body, captions, cells, quotations,
/// notes and back matter. References are no running text and are left alone.
/// </summary>
public static class ArticleInlines
{
    /// <summary>The article with every run of inline content replaced by what <paramref name="map"/> makes of it, in reading order.</summary>
    public static Article MapInlines(this Article article, Func<InlineSite, Seq<Inline>, Seq<Inline>> map)
    {
        var walk = new Walk(article.Language, map);
        return article with
        {
            Meta = walk.Map(article.Meta),
            Body = article.Body with
            {
                Blocks = walk.Map(article.Body.Blocks, ArticlePart.Body),
                Sections = walk.Map(article.Body.Sections, ArticlePart.Body),
                Signature = walk.Map(article.Body.Signature, ArticlePart.Body),
            },
            Back = article.Back with
            {
                Acknowledgements = walk.Map(article.Back.Acknowledgements, ArticlePart.Back),
                Sections = walk.Map(article.Back.Sections, ArticlePart.Back),
                Others = walk.Map(article.Back.Others, ArticlePart.Back),
                Notes = article.Back.Notes.Select(note => note with { Blocks = walk.Map(note.Blocks, ArticlePart.Notes) }),
            },
            Floats = walk.Map(article.Floats, ArticlePart.Body),
        };
    }

    /// <summary>Every run of inline content that has some, with its place, in the order of <see cref="MapInlines"/>.</summary>
    public static IReadOnlyList<(InlineSite Site, Seq<Inline> Content)> InlineRuns(this Article article)
    {
        var runs = new List<(InlineSite, Seq<Inline>)>();
        article.MapInlines(
            (site, content) =>
            {
                if (!content.IsEmpty)
                    runs.Add((site, content));
                return content;
            }
        );
        return runs;
    }

    /// <summary>The walk through the blocks, which knows the language it is in.</summary>
    private sealed class Walk(string language, Func<InlineSite, Seq<Inline>, Seq<Inline>> map)
    {
        public ArticleMeta Map(ArticleMeta meta) =>
            meta with
            {
                Title = Map(meta.Title),
                Subtitle = map(new(ArticlePart.Front, InlineRole.Title, meta.Title.Language, meta.Title.Source), meta.Subtitle),
                TranslatedTitles = meta.TranslatedTitles.Select(Map),
                AuthorNotes = meta.AuthorNotes.Select(note =>
                    note with
                    {
                        Content = map(new(ArticlePart.Front, InlineRole.Paragraph, language, note.Source), note.Content),
                    }
                ),
                Abstracts = meta.Abstracts.Select(item => new Walk(item.Language, map).Map(item)),
            };

        public Seq<Section> Map(Seq<Section> sections, ArticlePart part) =>
            sections.Select(section =>
                section with
                {
                    Title = map(new(part, InlineRole.Heading, language, section.Source), section.Title),
                    Blocks = Map(section.Blocks, part),
                    Sections = Map(section.Sections, part),
                }
            );

        public Seq<Block> Map(Seq<Block> blocks, ArticlePart part) => Map(blocks, part, InlineRole.Paragraph);

        private Titled Map(Titled title) =>
            title with
            {
                Content = map(new(ArticlePart.Front, InlineRole.Title, title.Language, title.Source), title.Content),
            };

        private Abstract Map(Abstract item) =>
            item with
            {
                Blocks = Map(item.Blocks, ArticlePart.Abstract),
                Sections = Map(item.Sections, ArticlePart.Abstract),
            };

        private Seq<Block> Map(Seq<Block> blocks, ArticlePart part, InlineRole role) => blocks.Select(block => Map(block, part, role));

        private Block Map(Block block, ArticlePart part, InlineRole role) =>
            block switch
            {
                Paragraph paragraph => Map(paragraph, part, role),
                ListBlock list => list with
                {
                    Items = list.Items.Select(item => item with { Blocks = Map(item.Blocks, part, InlineRole.ListItem) }),
                },
                DispQuote quote => quote with
                {
                    Blocks = Map(quote.Blocks, part, InlineRole.Quotation),
                    Attribution = map(new(part, InlineRole.Attribution, language, quote.Source), quote.Attribution),
                },
                DefList list => list with
                {
                    Items = list.Items.Select(item =>
                        item with
                        {
                            Term = map(new(part, InlineRole.Term, language, item.Source), item.Term),
                            Definition = Map(item.Definition, part, InlineRole.ListItem),
                        }
                    ),
                },
                VerseGroup verse => verse with
                {
                    Stanzas = verse.Stanzas.Select(stanza => new Stanza(
                        stanza.Lines.Select(line =>
                            line with
                            {
                                Content = map(new(part, InlineRole.VerseLine, language, line.Source), line.Content),
                            }
                        )
                    )),
                    Attribution = map(new(part, InlineRole.Attribution, language, verse.Source), verse.Attribution),
                },
                Speech speech => speech with
                {
                    Speaker = map(new(part, InlineRole.Speaker, language, speech.Source), speech.Speaker),
                    Blocks = Map(speech.Blocks, part, InlineRole.Quotation),
                },
                BoxedText box => box with
                {
                    Title = map(new(part, InlineRole.Caption, language, box.Source), box.Title),
                    Blocks = Map(box.Blocks, part, role),
                },
                Figure figure => figure with
                {
                    Caption = map(new(part, InlineRole.Caption, language, figure.Source), figure.Caption),
                    Panels = figure.Panels.Select(panel =>
                        panel with
                        {
                            Caption = map(new(part, InlineRole.Caption, language, panel.Source), panel.Caption),
                        }
                    ),
                    Notes = figure.Notes.Select(note => Map(note, part, InlineRole.DisplayNote)),
                },
                TableWrap table => Map(table, part),
                DispFormula => block,
                KeptBlock kept => kept with
                {
                    Text = map(new(part, kept.IsCode ? InlineRole.Code : role, language, kept.Source), kept.Text),
                    Blocks = Map(kept.Blocks, part, role),
                },
                _ => throw new UnreachableException(),
            };

        private TableWrap Map(TableWrap table, ArticlePart part) =>
            table with
            {
                Caption = map(new(part, InlineRole.Caption, language, table.Source), table.Caption),
                Rows = table.Rows.Select(row => new TableRow(
                    row.Cells.Select(cell => cell with { Blocks = Map(cell.Blocks, part, InlineRole.TableCell) })
                )),
                Notes = table.Notes.Select(note => Map(note, part, InlineRole.DisplayNote)),
            };

        private Paragraph Map(Paragraph paragraph, ArticlePart part, InlineRole role) =>
            paragraph with
            {
                Content = map(new(part, role, paragraph.Language ?? language, paragraph.Source), paragraph.Content),
            };
    }
}
