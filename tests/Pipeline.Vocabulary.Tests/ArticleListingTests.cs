using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Listings;

namespace Pipeline.Vocabulary.Tests;

public sealed class ArticleListingTests
{
    [Fact]
    public void Blocks_stand_under_their_sections_with_markup_and_places()
    {
        var place = new SourceRef("word/document.xml", 7);
        Seq<Inline> content =
        [
            new Text("A ", place),
            new Emphasis(EmphasisKind.Italic, [new Text("quiet", place)]),
            new Xref(XrefType.Fig, "fig1", [new Text("Figure 1", place)]),
        ];
        var section = new Section("sec1", "1", [new Text("Harbours", place)], "intro", [new Paragraph(content, place)], [], place);
        var article = new Article(
            "en",
            new JournalMeta("j", "Journal", "J.", null, null, "Press", null, null),
            new ArticleMeta(),
            new Body([], [section]),
            Back.Empty,
            []
        );
        Assert.Contains(
            "section sec1 [1]: Harbours (intro) @word/document.xml#7\n  p: A {i:quiet}{xref fig1:Figure 1} @word/document.xml#7\n",
            ArticleListing.Write(article),
            StringComparison.Ordinal
        );
    }
}
