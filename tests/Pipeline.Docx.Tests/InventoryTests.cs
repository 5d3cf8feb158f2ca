using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Conservation;
using static Pipeline.Docx.Tests.DocxBuilder;

namespace Pipeline.Docx.Tests;

public sealed class InventoryTests
{
    private const string Text = "<w:r><w:t>text</w:t></w:r>";

    [Fact]
    public void Kept_text_has_the_place_it_went_to()
    {
        var items = Items($"<w:p>{Text}<w:r><w:t>more</w:t></w:r></w:p>");
        Assert.Equal(
            [
                new(ItemKind.Text, new("word/document.xml", 1, 0, 4), "text", ItemFate.Kept, null),
                new(ItemKind.Text, new("word/document.xml", 1, 4, 4), "more", ItemFate.Kept, null),
            ],
            items
        );
    }

    [Theory]
    [InlineData("<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>", "DOCX021")]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>gone</w:t></w:r>", "DOCX023")]
    [InlineData("<x:more><w:t>gone</w:t></x:more>", "DOCX029")]
    public void Text_left_out_names_its_rule(string markup, string rule)
    {
        var item = Assert.Single(Items($"<w:p>{Text}{markup}</w:p>"), item => item.Text == "gone");
        Assert.Equal((ItemFate.LeftOut, rule), (item.Fate, item.Rule));
    }

    [Fact]
    public void Only_one_form_of_alternative_content_is_kept()
    {
        var items = Items(
            $"<w:p><mc:AlternateContent><mc:Choice Requires=\"wps\">{Text}</mc:Choice><mc:Fallback>{Text}</mc:Fallback></mc:AlternateContent></w:p>"
        );
        Assert.Equal([ItemFate.Kept, ItemFate.LeftOut], items.Select(item => item.Fate));
    }

    [Theory]
    [InlineData("text", "DOCX090")]
    [InlineData(" t ext ", "DOCX090")]
    [InlineData("other", "DOCX094")]
    public void Words_that_only_the_form_passed_over_holds_are_told(string other, string rule)
    {
        var items = Items(
            $"<w:p><mc:AlternateContent><mc:Choice Requires=\"wps\">{Text}</mc:Choice><mc:Fallback><w:r><w:t>{other}</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>"
        );
        Assert.Equal([(ItemFate.Kept, null), (ItemFate.LeftOut, rule)], items.Select(item => (item.Fate, item.Rule)));
    }

    [Fact]
    public void A_fallback_that_holds_nothing_does_not_stand_for_words()
    {
        var manuscript = Manuscript(
            $"<w:p><mc:AlternateContent><mc:Choice Requires=\"x\">{Text}</mc:Choice><mc:Fallback><w:r><w:rPr/></w:r></mc:Fallback></mc:AlternateContent></w:p>"
        );
        Assert.Equal("text", Words.Of(manuscript.Body));
        Assert.Equal(ItemFate.Kept, Assert.Single(manuscript.Items).Fate);
    }

    [Fact]
    public void Bookmarks_are_kept_where_something_leads_to_them()
    {
        var items = Items(
            $"<w:p><w:bookmarkStart w:name=\"a\"/><w:bookmarkStart w:name=\"b\"/>{Text}<w:fldSimple w:instr=\"REF a \\h\">{Text}</w:fldSimple></w:p>"
        );
        Assert.Equal(
            [("a", ItemFate.Kept), ("b", ItemFate.LeftOut)],
            items.Where(item => item.Kind == ItemKind.Bookmark).Select(item => (item.Text, item.Fate))
        );
    }

    [Fact]
    public void Of_two_notes_with_one_id_the_second_stays_unread()
    {
        var items = new DocxBuilder($"<w:p>{Text}<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
            .WithFootnotes($"<w:footnote w:id=\"1\">{Paragraph("one")}</w:footnote><w:footnote w:id=\"1\">{Paragraph("two")}</w:footnote>")
            .Read()
            .Value!.Items;
        Assert.Equal([ItemFate.Kept, ItemFate.Unread], items.Where(item => item.Kind == ItemKind.Note).Select(item => item.Fate));
        Assert.Equal(ItemFate.Unread, Assert.Single(items, item => item.Text == "two").Fate);
    }

    [Fact]
    public void Nothing_of_a_rich_document_stays_unread() =>
        Assert.DoesNotContain(RichDocument.Builder.Read().Value!.Items, item => item.Fate == ItemFate.Unread);

    [SharedFact]
    public void Nothing_of_the_corpus_stays_unread()
    {
        foreach (var file in Shared.Manuscripts("corpus/docx", "manuscripts/ojs-template", "manuscripts/googledocs"))
        {
            var read = DocxReader.Read(File.ReadAllBytes(file), Path.GetFileName(file), new DocxLimits());
            Assert.All(read.Value!.Items, item => Assert.True(item.Fate != ItemFate.Unread, $"{Path.GetFileName(file)}: {item}"));
        }
    }

    private static Seq<PackageItem> Items(string body) => Manuscript(body).Items;
}
