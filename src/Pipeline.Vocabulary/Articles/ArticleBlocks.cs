namespace Pipeline.Vocabulary.Articles;

/// <summary>The walk over all blocks of an article, however deep they lie.</summary>
public static class ArticleBlocks
{
    /// <summary>The article with every block replaced by what <paramref name="map"/> makes of it, inner blocks first.</summary>
    public static Article MapBlocks(this Article article, Func<Block, Block> map) =>
        article with
        {
            Meta = article.Meta with
            {
                Abstracts = article.Meta.Abstracts.Select(item =>
                    item with
                    {
                        Blocks = Map(item.Blocks, map),
                        Sections = Map(item.Sections, map),
                    }
                ),
            },
            Body = article.Body with
            {
                Blocks = Map(article.Body.Blocks, map),
                Sections = Map(article.Body.Sections, map),
                Signature = Map(article.Body.Signature, map),
            },
            Floats = Map(article.Floats, map),
            Back = article.Back with
            {
                Acknowledgements = Map(article.Back.Acknowledgements, map),
                Sections = Map(article.Back.Sections, map),
                Others = Map(article.Back.Others, map),
                Notes = article.Back.Notes.Select(note => note with { Blocks = Map(note.Blocks, map) }),
            },
        };

    /// <summary>Every block of the article, however deep it lies, outer blocks first.</summary>
    public static IReadOnlyList<Block> AllBlocks(this Article article)
    {
        var all = new List<Block>();
        foreach (var item in article.Meta.Abstracts)
        {
            AddTo(all, item.Blocks);
            AddTo(all, item.Sections);
        }

        AddTo(all, article.Body.Blocks);
        AddTo(all, article.Body.Sections);
        AddTo(all, article.Body.Signature);
        AddTo(all, article.Back.Acknowledgements);
        AddTo(all, article.Back.Sections);
        AddTo(all, article.Back.Others);
        foreach (var note in article.Back.Notes)
            AddTo(all, note.Blocks);
        AddTo(all, article.Floats);
        return all;
    }

    private static void AddTo(List<Block> all, Seq<Section> sections)
    {
        foreach (var section in sections)
        {
            AddTo(all, section.Blocks);
            AddTo(all, section.Sections);
        }
    }

    private static void AddTo(List<Block> all, Seq<Block> blocks)
    {
        foreach (var block in blocks.AsSpan())
        {
            all.Add(block);
            foreach (var inner in Inner(block))
                AddTo(all, inner);
        }
    }

    private static IEnumerable<Seq<Block>> Inner(Block block) =>
        block switch
        {
            ListBlock list => list.Items.Select(item => item.Blocks),
            DefList list => list.Items.Select(item => item.Definition),
            Speech speech => [speech.Blocks],
            BoxedText box => [box.Blocks],
            DispQuote quote => [quote.Blocks],
            TableWrap table => table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Blocks),
            KeptBlock kept => [kept.Blocks],
            _ => [],
        };

    private static Seq<Section> Map(Seq<Section> sections, Func<Block, Block> map) =>
        sections.Select(section => section with { Blocks = Map(section.Blocks, map), Sections = Map(section.Sections, map) });

    private static Seq<Block> Map(Seq<Block> blocks, Func<Block, Block> map) => blocks.Select(block => map(WithInner(block, map)));

    private static Block WithInner(Block block, Func<Block, Block> map) =>
        block switch
        {
            ListBlock list => list with { Items = list.Items.Select(item => item with { Blocks = Map(item.Blocks, map) }) },
            DefList list => list with { Items = list.Items.Select(item => item with { Definition = Map(item.Definition, map) }) },
            Speech speech => speech with { Blocks = Map(speech.Blocks, map) },
            BoxedText box => box with { Blocks = Map(box.Blocks, map) },
            DispQuote quote => quote with { Blocks = Map(quote.Blocks, map) },
            KeptBlock kept => kept with { Blocks = Map(kept.Blocks, map) },
            TableWrap table => table with
            {
                Rows = table.Rows.Select(row => new TableRow(row.Cells.Select(cell => cell with { Blocks = Map(cell.Blocks, map) }))),
            },
            _ => block,
        };
}
