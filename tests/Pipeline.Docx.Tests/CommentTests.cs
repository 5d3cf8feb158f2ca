using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Tests;

public sealed class CommentTests
{
    private const string Two = """
        <w:comment w:id="1" w:author="Ana" w:date="2026-01-02T03:04:05Z"><w:p><w:r><w:annotationRef/></w:r><w:r><w:t>Which year?</w:t></w:r></w:p></w:comment>
        <w:comment w:id="2" w:author="Budi"><w:p><w:r><w:t>Two</w:t></w:r></w:p><w:p><w:r><w:t>paragraphs</w:t></w:r></w:p></w:comment>
        """;

    [Fact]
    public void A_comment_knows_the_words_it_is_about()
    {
        var result = new DocxBuilder(
            """
            <w:p><w:r><w:t xml:space="preserve">in </w:t></w:r><w:commentRangeStart w:id="1"/><w:r><w:t>1998</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>/99</w:t></w:r>
            <w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>
            """
        ).WithComments(Two).Read();
        Assert.Equal(
            new ManuscriptComment(
                "1",
                "Ana",
                "2026-01-02T03:04:05Z",
                "Which year?",
                "1998/99",
                new SourceRef("word/document.xml", 1, 3, 7)
            ),
            result.Value!.Comments[0]
        );
        Assert.Equal("in 1998/99", Words.Of(result.Value.Body));
        Assert.Equal("Comment by Ana, 2026-01-02: Which year?", result.Diagnostics[0].Message);
    }

    [Fact]
    public void Comments_without_a_range_or_a_place_are_not_lost()
    {
        var result = new DocxBuilder("<w:p><w:r><w:t>x</w:t></w:r><w:r><w:commentReference w:id=\"2\"/></w:r></w:p>")
            .WithComments(Two)
            .Read();
        Assert.Equal(
            [("2", null, new SourceRef("word/document.xml", 1, 1)), ("1", null, new SourceRef("word/comments.xml", 1))],
            result.Value!.Comments.Select(comment => (comment.Id, comment.Anchor, comment.AnchorSource))
        );
        Assert.Equal("Two paragraphs", result.Value.Comments[0].Text);
    }

    [Fact]
    public void A_comment_marked_as_done_is_no_query()
    {
        var result = new DocxBuilder(DocxBuilder.Paragraph("x"))
            .WithComments(
                "<w:comment w:id=\"1\"><w:p w14:paraId=\"0A\"><w:r><w:t>Done</w:t></w:r></w:p></w:comment><w:comment w:id=\"2\"><w:p w14:paraId=\"0B\"><w:r><w:t>Open</w:t></w:r></w:p></w:comment>"
            )
            .Relate("word/document.xml", "ce", "commentsExtended", "commentsExtended.xml")
            .With(
                "word/commentsExtended.xml",
                "<w15:commentsEx xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"><w15:commentEx w15:paraId=\"0A\" w15:done=\"1\"/><w15:commentEx w15:paraId=\"0B\" w15:done=\"0\"/></w15:commentsEx>"
            )
            .Read();
        Assert.Equal([Severity.Info, Severity.Query], result.Diagnostics.Select(finding => finding.Severity));
    }

    [Fact]
    public void An_answer_is_told_with_the_comment_it_answers()
    {
        var result = Threaded("0").Read();
        Assert.Equal([("1", null), ("2", "1")], result.Value!.Comments.Select(comment => (comment.Id, comment.ParentId)));
        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal((Severity.Query, "Comment by AB: Which? — Answer by Budi, 2026-02-03: This."), (finding.Severity, finding.Message));
    }

    [Fact]
    public void An_answer_to_a_comment_that_is_done_is_done() =>
        Assert.Equal([true, true], Threaded("1").Read().Value!.Comments.Select(comment => comment.IsDone));

    [Theory]
    [InlineData("")]
    [InlineData("C")]
    [InlineData("A")]
    [InlineData("D")]
    public void Answers_to_answers_and_in_a_circle_are_told_with_the_thread(string firstAnswers)
    {
        string[] ids = ["A", "B", "C"];
        var marks = string.Concat(
            ids.Zip([firstAnswers, "A", "B"], (id, parent) => $"<w15:commentEx w15:paraId=\"{id}\" w15:paraIdParent=\"{parent}\"/>")
        );
        var result = new DocxBuilder(DocxBuilder.Paragraph("x"))
            .WithComments(
                string.Concat(
                    ids.Select(id => $"<w:comment w:id=\"{id}\"><w:p w14:paraId=\"{id}\"><w:r><w:t>{id}</w:t></w:r></w:p></w:comment>")
                )
            )
            .Relate("word/document.xml", "ce", "commentsExtended", "commentsExtended.xml")
            .With(
                "word/commentsExtended.xml",
                $"<w15:commentsEx xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\">{marks}</w15:commentsEx>"
            )
            .Read();
        Assert.Equal("Comment: A — Answer: B — Answer: C", Assert.Single(result.Diagnostics).Message);
    }

    [Fact]
    public void Dates_without_an_id_are_passed_over()
    {
        const string Dates =
            "<w16cex:commentsExtensible xmlns:w16cex=\"http://schemas.microsoft.com/office/word/2018/wordml/cex\"><w16cex:commentExtensible w16cex:dateUtc=\"2026-01-01T00:00:00Z\"/><w16cex:commentExtensible w16cex:durableId=\"\" w16cex:dateUtc=\"2026-01-01T00:00:00Z\"/></w16cex:commentsExtensible>";
        Assert.Equal(
            [null, "2026-02-04T00:30:00Z"],
            Threaded("0").With("word/commentsExtensible.xml", Dates).Read().Value!.Comments.Select(comment => comment.Date)
        );
    }

    [Fact]
    public void Comments_of_one_id_are_all_read() =>
        Assert.Equal(
            2,
            new DocxBuilder(DocxBuilder.Paragraph("x"))
                .WithComments(Two.Replace("w:id=\"2\"", "w:id=\"1\"", StringComparison.Ordinal))
                .Read()
                .Value!.Comments.Count
        );

    [Fact]
    public void A_comment_in_a_note_stands_there()
    {
        var result = new DocxBuilder("<w:p><w:r><w:t>x</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
            .WithFootnotes(
                "<w:footnote w:id=\"1\"><w:p><w:commentRangeStart w:id=\"2\"/><w:r><w:t>note</w:t></w:r><w:commentRangeEnd w:id=\"2\"/></w:p></w:footnote>"
            )
            .WithComments(Two)
            .Read();
        Assert.Equal(
            ("note", new SourceRef("word/footnotes.xml", 1, 0, 4)),
            (result.Value!.Comments[0].Anchor, result.Value.Comments[0].AnchorSource)
        );
    }

    private static DocxBuilder Threaded(string done) =>
        new DocxBuilder(DocxBuilder.Paragraph("x"))
            .WithComments(
                "<w:comment w:id=\"1\" w:initials=\"AB\"><w:p w14:paraId=\"0A\"><w:r><w:t>Which?</w:t></w:r></w:p></w:comment><w:comment w:id=\"2\" w:author=\"Budi\" w:date=\"2026-02-04T00:30:00Z\"><w:p w14:paraId=\"0B\"><w:r><w:t>This.</w:t></w:r></w:p></w:comment>"
            )
            .Relate("word/document.xml", "ce", "commentsExtended", "commentsExtended.xml")
            .With(
                "word/commentsExtended.xml",
                $"<w15:commentsEx xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"><w15:commentEx w15:paraId=\"0A\" w15:done=\"{done}\"/><w15:commentEx w15:paraId=\"0B\" w15:paraIdParent=\"0A\" w15:done=\"0\"/></w15:commentsEx>"
            )
            .Relate("word/document.xml", "ci", "commentsIds", "commentsIds.xml")
            .With(
                "word/commentsIds.xml",
                "<w16cid:commentsIds xmlns:w16cid=\"http://schemas.microsoft.com/office/word/2016/wordml/cid\"><w16cid:commentId w16cid:paraId=\"0B\" w16cid:durableId=\"D\"/></w16cid:commentsIds>"
            )
            .Relate("word/document.xml", "cx", "commentsExtensible", "commentsExtensible.xml")
            .With(
                "word/commentsExtensible.xml",
                "<w16cex:commentsExtensible xmlns:w16cex=\"http://schemas.microsoft.com/office/word/2018/wordml/cex\"><w16cex:commentExtensible w16cex:durableId=\"D\" w16cex:dateUtc=\"2026-02-03T17:30:00Z\"/></w16cex:commentsExtensible>"
            );

    [Fact]
    public void A_range_may_span_paragraphs_and_stand_on_inserted_text()
    {
        var result = new DocxBuilder(
            "<w:commentRangeStart w:id=\"1\"/><w:p><w:ins><w:r><w:t>one </w:t></w:r></w:ins></w:p><w:p><w:r><w:t>two</w:t></w:r><w:commentRangeEnd w:id=\"1\"/><w:r><w:t>three</w:t></w:r></w:p>"
        )
            .WithComments(Two)
            .Read();
        Assert.Equal(
            ("one two", new SourceRef("word/document.xml", 1)),
            (result.Value!.Comments[0].Anchor, result.Value.Comments[0].AnchorSource)
        );
    }
}
