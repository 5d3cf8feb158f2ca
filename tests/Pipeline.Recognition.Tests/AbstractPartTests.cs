using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

/// <summary>What belongs to an abstract, and the parts it has.</summary>
public sealed class AbstractPartTests
{
    private static Abstract Read(params ReadOnlySpan<string> lines)
    {
        var paper = new Paper()
            .Title("Routes of Return in the Riau Islands")
            .P("Siti Rahma")
            .P("Universitas Contoh, Batam, Indonesia")
            .P("Abstract", bold: true);
        foreach (var line in lines)
            paper.P(line);
        return Assert.Single(
            paper.P("Keywords: ferries; waiting; luggage").Heading("Introduction").P(Paper.Prose()).Article().Meta.Abstracts
        );
    }

    private static string Parts(Abstract found) =>
        string.Join(
            " | ",
            found.Sections.Select(section =>
                $"{section.Title.PlainText()}: {string.Join(' ', section.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Content.PlainText()))}"
            )
        );

    [Theory]
    [InlineData("**Context** Little is known.", "**Approach** We ask who waits.", "**Outcome** Waiting is ranked.")]
    [InlineData("*Context.* Little is known.", "*Approach.* We ask who waits.", "*Outcome.* Waiting is ranked.")]
    [InlineData("CONTEXT Little is known.", "APPROACH We ask who waits.", "OUTCOME Waiting is ranked.")]
    [InlineData("Context: Little is known.", "Approach: We ask who waits.", "Outcome: Waiting is ranked.")]
    [InlineData("Context – Little is known.", "Approach – We ask who waits.", "Outcome – Waiting is ranked.")]
    [InlineData("**Context** Little is known. **Approach** We ask who waits. **Outcome** Waiting is ranked.")]
    [InlineData("CONTEXT: Little is known. APPROACH: We ask who waits. OUTCOME: Waiting is ranked.")]
    [InlineData("**Context**", "Little is known.", "**Approach**", "We ask who waits.", "**Outcome**", "Waiting is ranked.")]
    public void Titles_of_one_form_make_parts_whatever_they_say(params string[] lines) =>
        Assert.Equal(
            "Context: Little is known. | Approach: We ask who waits. | Outcome: Waiting is ranked.",
            Parts(Read(lines)),
            ignoreCase: true
        );

    [Fact]
    public void Words_that_stand_out_within_sentences_make_no_parts() =>
        Assert.Empty(
            Read("They say **pulang** when they return, and **rantau** when they leave, and **mudik** when they do both.").Sections
        );

    [Fact]
    public void Short_paragraphs_and_lists_before_the_keywords_belong_to_the_abstract()
    {
        var found = Read(Paper.Prose(), "We ask three things:", "• who waits;", "• why;", "A short end.");
        Assert.Equal(["Paragraph", "Paragraph", "ListBlock", "Paragraph"], found.Blocks.Select(block => block.GetType().Name));
    }

    [Fact]
    public void Plain_words_before_a_colon_are_no_title_where_titles_are_bold() =>
        Assert.Equal(
            "Context: Little is known. | Approach: We ask who waits. | Outcome: Many do. Four themes emerged: debt, health and rank.",
            Parts(
                Read(
                    "**Context:** Little is known.",
                    "**Approach:** We ask who waits.",
                    "**Outcome:** Many do. Four themes emerged: debt, health and rank."
                )
            )
        );
}
