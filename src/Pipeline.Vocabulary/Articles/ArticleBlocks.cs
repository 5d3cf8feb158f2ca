namespace Pipeline.Vocabulary.Articles;

/// <summary>The walk over all blocks of an article, however deep they lie.</summary>
public static class ArticleBlocks
{
    /// <summary>The article with every block replaced by what <paramref name="map"/> makes of it, inner blocks first.</summary>
    public static Article MapBlocks(this Article article, Func<Block, Block> map) => article with
    {
        Meta = article.Meta with
        {
            Abstracts = article.Meta.Abstracts.Select(item => item with { Blocks = Map(item.Blocks, map), Sections = Map(item.Sections, map) }),
        },
        Body = article.Body with { Blocks = Map(article.Body.Blocks, map), Sections = Map(article.Body.Sections, map) },
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
    public static IEnumerable<Block> AllBlocks(this Article article) =>
        article.Meta.Abstracts.SelectMany(item => All(item.Blocks).Concat(All(item.Sections)))
            .Concat(All(article.Body.Blocks))
            .Concat(All(article.Body.Sections))
            .Concat(All(article.Back.Acknowledgements))
            .Concat(All(article.Back.Sections))
            .Concat(All(article.Back.Others))
            .Concat(article.Back.Notes.SelectMany(note => All(note.Blocks)))
            .Concat(All(article.Floats));

    private static IEnumerable<Block> All(Seq<Section> sections) => sections.SelectMany(section => All(section.Blocks).Concat(All(section.Sections)));

    private static IEnumerable<Block> All(Seq<Block> blocks) => blocks.SelectMany(block => Inner(block).Prepend(block));

    private static IEnumerable<Block> Inner(Block block) => block switch
    {
        ListBlock list => list.Items.SelectMany(item => All(item.Blocks)),
        DefList list => list.Items.SelectMany(item => All(item.Definition)),
        Speech speech => All(speech.Blocks),
        BoxedText box => All(box.Blocks),
        DispQuote quote => All(quote.Blocks),
        TableWrap table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => All(cell.Blocks)),
        KeptBlock kept => All(kept.Blocks),
        _ => [],
    };

    private static Seq<Section> Map(Seq<Section> sections, Func<Block, Block> map) =>
        sections.Select(section => section with { Blocks = Map(section.Blocks, map), Sections = Map(section.Sections, map) });

    private static Seq<Block> Map(Seq<Block> blocks, Func<Block, Block> map) => blocks.Select(block => map(WithInner(block, map)));

    private static Block WithInner(Block block, Func<Block, Block> map) => block switch
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
