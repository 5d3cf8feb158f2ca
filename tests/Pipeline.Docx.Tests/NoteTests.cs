using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Tests;

public sealed class NoteTests
{
    private const string Separators = "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>";

    [Fact]
    public void Notes_come_in_the_order_of_their_marks_and_separators_are_none()
    {
        var result = new DocxBuilder(
            $"<w:p>{Text("a")}{Footnote(2)}{Text("b")}<w:r><w:endnoteReference w:id=\"1\"/></w:r>{Text("c")}{Footnote(1)}</w:p>"
        )
            .WithFootnotes(Separators + Note(1, "first stored") + Note(2, "second stored"))
            .WithEndnotes(
                "<w:endnote w:id=\"1\"><w:p><w:r><w:endnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> end</w:t></w:r></w:p></w:endnote>"
            )
            .Read();
        Assert.Equal("a[footnote-2]b[endnote-1]c[footnote-1]", Words.Of(result.Value!.Body));
        Assert.Equal(
            [
                ("footnote-2", NoteKind.Footnote, "second stored"),
                ("endnote-1", NoteKind.Endnote, "end"),
                ("footnote-1", NoteKind.Footnote, "first stored"),
            ],
            result.Value.Notes.Select(note => (note.Id, note.Kind, Words.Of(note.Blocks)))
        );
        Assert.Equal(new SourceRef("word/footnotes.xml", 2), result.Value.Notes[2].Source);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void The_authors_own_mark_is_kept_apart_from_the_text()
    {
        var result = new DocxBuilder(
            $"<w:p>{Text("title")}<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/><w:t>*</w:t></w:r></w:p>"
        )
            .WithFootnotes(
                "<w:footnote w:id=\"1\"><w:p><w:r><w:t xml:space=\"preserve\">* Corresponding author</w:t></w:r></w:p></w:footnote>"
            )
            .Read();
        Assert.Equal("title[footnote-1]", Words.Of(result.Value!.Body));
        Assert.Equal(("*", "Corresponding author"), (result.Value.Notes[0].CustomMark, Words.Of(result.Value.Notes[0].Blocks)));
        Assert.Equal(
            new SourceRef("word/footnotes.xml", 1, 2, 20),
            Words.Paragraphs(result.Value.Notes[0].Blocks).Single().Inlines[0].Source
        );
    }

    [Fact]
    public void A_mark_of_another_format_than_its_text_is_taken_off_with_the_space_after_it()
    {
        var result = new DocxBuilder(
            $"<w:p>{Text("title")}<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/><w:t>†</w:t></w:r></w:p>"
        )
            .WithFootnotes(
                "<w:footnote w:id=\"1\"><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>†</w:t></w:r><w:r><w:tab/><w:t xml:space=\"preserve\"> Deceased</w:t></w:r></w:p></w:footnote>"
            )
            .Read();
        Assert.Equal("Deceased", Words.Of(result.Value!.Notes[0].Blocks));
        Assert.Equal(
            [ItemFate.Moved, ItemFate.Moved],
            result.Value.Items.Where(item => item is { Kind: ItemKind.Text, Text: "†" }).Select(item => item.Fate)
        );
    }

    [Fact]
    public void Links_and_tables_in_notes_are_read_like_those_of_the_body()
    {
        var result = new DocxBuilder($"<w:p>{Text("a")}{Footnote(1)}</w:p>")
            .WithFootnotes(
                "<w:footnote w:id=\"1\"><w:p><w:hyperlink r:id=\"l1\"><w:r><w:t>link</w:t></w:r></w:hyperlink></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:footnote>"
            )
            .Relate("word/footnotes.xml", "l1", "hyperlink", "https://example.org/", isExternal: true)
            .Read();
        var note = result.Value!.Notes[0];
        Assert.Equal(
            "https://example.org/",
            Assert.IsType<ManuscriptText>(Assert.IsType<ManuscriptParagraph>(note.Blocks[0]).Inlines[0]).Format.Link
        );
        Assert.IsType<ManuscriptTable>(note.Blocks[1]);
    }

    [Fact]
    public void A_mark_without_a_note_and_a_note_without_a_mark_are_reported()
    {
        var result = new DocxBuilder($"<w:p>{Text("a")}{Footnote(9)}</w:p>").WithFootnotes(Note(1, "alone")).Read();
        Assert.Equal(["DOCX031", "DOCX032"], result.Diagnostics.Select(finding => finding.Code));
        Assert.Equal("alone", result.Diagnostics[1].Before);
    }

    [Fact]
    public void A_note_whose_mark_was_deleted_is_reported_as_deleted()
    {
        var result = new DocxBuilder($"<w:p>{Text("a")}<w:del>{Footnote(1)}</w:del></w:p>").WithFootnotes(Note(1, "gone")).Read();
        Assert.Empty(result.Value!.Notes);
        Assert.Equal(
            "gone",
            Assert.Single(result.Diagnostics, finding => finding is { Code: "DOCX021", Location.Part: "word/footnotes.xml" }).Before
        );
    }

    [Fact]
    public void A_bookmark_around_more_than_its_mark_is_not_the_notes()
    {
        var result = new DocxBuilder(
            $"<w:p><w:bookmarkStart w:id=\"5\" w:name=\"section\"/>{Text("a")}{Footnote(1)}<w:bookmarkEnd w:id=\"5\"/></w:p>"
        )
            .WithFootnotes(Note(1, "one"))
            .Read();
        Assert.Empty(Assert.Single(result.Value!.Notes).Bookmarks);
    }

    [Fact]
    public void A_note_knows_the_bookmarks_around_its_mark()
    {
        var result = new DocxBuilder(
            $"<w:p>{Text("a")}<w:bookmarkStart w:id=\"5\" w:name=\"_Ref5\"/>{Footnote(1)}<w:bookmarkEnd w:id=\"5\"/>{Footnote(2)}</w:p>"
        )
            .WithFootnotes(Note(1, "one") + Note(2, "two"))
            .Read();
        Assert.Equal(["_Ref5"], result.Value!.Notes[0].Bookmarks);
        Assert.Empty(result.Value.Notes[1].Bookmarks);
    }

    private static string Text(string text) => $"<w:r><w:t>{text}</w:t></w:r>";

    private static string Footnote(int id) => $"<w:r><w:footnoteReference w:id=\"{id}\"/></w:r>";

    private static string Note(int id, string text) =>
        $"<w:footnote w:id=\"{id}\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> {text}</w:t></w:r></w:p></w:footnote>";
}
