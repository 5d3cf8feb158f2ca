using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Tests;

/// <summary>What authors leave in a manuscript for the office and for nobody else.</summary>
public sealed class OfficeMatterTests
{
    private static Paper Letter(string salutation = "Dear Editors,") =>
        new Paper()
            .P("12 October 2025")
            .P(salutation)
            .P("Please find enclosed our manuscript, which we submit to your journal.")
            .P("We suggest as reviewers Ann Lee (a.lee@uni.example) and Omar Haddad.")
            .P("Yours sincerely,")
            .P("Siti Rahma");

    private static Paper Behind(Paper paper) =>
        TitlePages.End(paper.Title("Routes of Return in the Riau Islands").P("Siti Rahma^1^").P("^1^Universitas Contoh, Batam, Indonesia"));

    private static Paper Broken(Paper paper) => paper.Inline(new ManuscriptPageBreak(new SourceRef("word/document.xml", 99)));

    [Theory]
    [InlineData("Dear Editors,")]
    [InlineData("Kepada Yth. Redaksi Perantau")]
    [InlineData("Estimada editora:")]
    public void A_letter_on_a_page_above_the_manuscript_is_left_out_and_asked_about(string salutation)
    {
        var result = Behind(Broken(Letter(salutation))).Recognise();
        var (article, findings) = (result.Value, result.Diagnostics);
        Assert.Equal("Routes of Return in the Riau Islands", article.Meta.Title.Content.PlainText());
        Assert.Equal("Siti Rahma", TitlePages.Names(article.Meta));
        Assert.Empty(article.Meta.AuthorNotes);
        Assert.Single(findings, finding => finding.Code == SubmissionMatterLeftOut.Rule.Code);
        Assert.Equal(5, findings.Count(finding => finding.Code == LeftOutText.Rule.Code));
    }

    [Fact]
    public void A_letter_that_nothing_parts_from_the_text_is_left_out_by_nobody() =>
        Assert.Empty(Behind(Letter()).Findings(SubmissionMatterLeftOut.Rule));

    [Fact]
    public void An_answer_to_reviewers_is_no_reply_that_may_be_an_article() =>
        Assert.Empty(
            Paper
                .WithFront()
                .Heading("Introduction")
                .P(Paper.Prose())
                .P(Paper.Prose("the market"))
                .P(Paper.Prose("the quay"))
                .Heading("Response to reviewers")
                .P("Reviewer One", bold: true)
                .P("The abstract is shorter now.")
                .Findings(ReplyInFile.Rule)
        );

    [Theory]
    [InlineData("Word count: 7,955", "RECO017")]
    [InlineData("Word count: 7955 (including notes)", "RECO017")]
    [InlineData("Suggested reviewers: Ann Lee (a.lee@uni.example); Omar Haddad", "RECO170")]
    public void Lines_for_the_office_at_the_end_are_no_text(string line, string code)
    {
        var result = Paper.WithFront().Heading("Conclusion").P(Paper.Prose()).P(line, italic: true).Recognise();
        Assert.Single(Assert.Single(result.Value.Body.Sections).Blocks);
        Assert.Contains(result.Diagnostics, finding => finding.Code == code && finding.Before == line);
    }

    [Fact]
    public void Reviewers_may_be_suggested_in_the_text() =>
        Assert.Equal(
            2,
            Paper
                .WithFront()
                .Heading("Method")
                .P(Paper.Prose())
                .P("The suggested reviewers were asked twice, and the word count of their answers was 7,955.")
                .Article()
                .Body.Sections.Single()
                .Blocks.Count
        );

    [Theory]
    [InlineData("Springer Nature remains neutral with regard to jurisdictional claims in published maps.", 1)]
    [InlineData("The editors thank the ferrymen of the strait.", 0)]
    public void What_another_publisher_says_under_its_articles_is_left_out(string words, int leftOut)
    {
        var paper = Paper
            .WithFront()
            .Heading("Introduction")
            .P(Paper.Prose())
            .Heading("Funding")
            .P("None.")
            .Heading("Publisher’s note")
            .P(words);
        Assert.Equal(2 - leftOut, paper.Article().Back.Sections.Count);
        Assert.Equal(
            leftOut,
            paper.Findings(LeftOutText.Rule).Count(finding => finding.Before!.EndsWith(words, StringComparison.Ordinal)) / 2
        );
    }
}
