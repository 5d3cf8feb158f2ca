using Pipeline.Vocabulary.Articles;

namespace Pipeline.Vocabulary.Tests;

public class ArticleInlinesTests
{
    private static readonly SourceRef Place = new("word/document.xml", 1);

    [Fact]
    public void Every_place_of_running_text_is_visited_once_in_reading_order()
    {
        Assert.Equal(
            [
                "title",
                "subtitle",
                "translated",
                "author note",
                "abstract",
                "preface",
                "heading",
                "item",
                "quoted",
                "by",
                "verse",
                "poet",
                "term",
                "explained",
                "speaker",
                "said",
                "box",
                "boxed",
                "figure",
                "figure note",
                "table",
                "cell",
                "table note",
                "thanks",
                "statement",
                "note",
            ],
            Sample().InlineRuns().Select(run => run.Content.PlainText())
        );
    }

    [Fact]
    public void A_site_tells_part_role_and_language()
    {
        var sites = Sample().InlineRuns().ToDictionary(run => run.Content.PlainText(), run => run.Site);

        Assert.Equal(new InlineSite(ArticlePart.Abstract, InlineRole.Paragraph, "id", Place), sites["abstract"]);
        Assert.Equal(new InlineSite(ArticlePart.Body, InlineRole.TableCell, "en", Place), sites["cell"]);
        Assert.Equal(new InlineSite(ArticlePart.Body, InlineRole.ListItem, "ms", Place), sites["item"]);
        Assert.Equal(new InlineSite(ArticlePart.Notes, InlineRole.Paragraph, "en", Place), sites["note"]);
    }

    [Fact]
    public void Mapping_with_the_identity_gives_the_same_article()
    {
        var article = Sample();

        Assert.Equal(article, article.MapInlines((_, content) => content));
        Assert.Equal(article, article.MapBlocks(block => block));
    }

    [Fact]
    public void Blocks_are_mapped_however_deep_they_lie()
    {
        var seen = new List<string>();
        Sample()
            .MapBlocks(block =>
            {
                if (block is Paragraph paragraph)
                    seen.Add(paragraph.Content.PlainText());
                return block;
            });

        Assert.Equal(["abstract", "preface", "item", "quoted", "explained", "said", "boxed", "cell", "thanks", "note"], seen);
        Assert.Equal(seen, Sample().AllBlocks().OfType<Paragraph>().Select(paragraph => paragraph.Content.PlainText()));
    }

    private static Article Sample() =>
        new(
            "en",
            new("x", "X", "X", null, null, "P", null, null),
            new ArticleMeta
            {
                Title = new("en", Words("title"), Place),
                Subtitle = Words("subtitle"),
                TranslatedTitles = [new("id", Words("translated"), Place)],
                AuthorNotes = [new("equal", Words("author note"), Place)],
                Abstracts = [new("id", null, [Line("abstract")], [], Place)],
            },
            new([Line("preface")], [new("sec1", null, Words("heading"), null, Body(), [], Place)]),
            new(
                [Line("thanks")],
                [new("sec2", null, Words("statement"), null, [], [], Place)],
                [new("fn1", "1", NoteType.Footnote, [Line("note")], Place)],
                RefList.Empty
            ),
            []
        );

    private static Seq<Block> Body() =>
        [
            new ListBlock(ListStyle.Bullet, [new("•", [Line("item") with { Language = "ms" }], Place)], Place),
            new DispQuote([Line("quoted")], Words("by"), Place),
            new VerseGroup([new([new(Words("verse"), Place)])], Words("poet"), Place),
            new DefList([new(Words("term"), ":", [Line("explained")], Place)], Place),
            new Speech(Words("speaker"), [Line("said")], Place),
            new BoxedText(Words("box"), [Line("boxed")], Place),
            new Figure("fig1", null, Words("figure"), null, null, Points.Zero, Points.Zero, [Line("figure note")], Place),
            new TableWrap(
                "table1",
                null,
                Words("table"),
                1,
                0,
                [new([new(0, 1, 1, false, [Line("cell")], Place)])],
                [Line("table note")],
                Place
            ),
            new DispFormula("eq1", null, "x", Place),
        ];

    private static Seq<Inline> Words(string text) => [new Text(text, Place)];

    private static Paragraph Line(string text) => new(Words(text), Place);
}
