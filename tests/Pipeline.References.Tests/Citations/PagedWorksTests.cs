using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Tests.Citations;

/// <summary>Citations by author and page.</summary>
public sealed class PagedWorksTests
{
    private static readonly string[] References =
    [
        "Van Amersfoort, Hans. “How the Harbour Was Filled.” Quiet Working Papers, no. 47, 2011, pp. 1-23.",
        "Scott, James C. The Art of Waiting: A History of the Upland. Quiet UP, 2009.",
        "Scott, James C. Seeing Like a Harbour. Quiet UP, 1998.",
        "Massey, Douglas S., et al. “Theories of Return.” Quiet Review, vol. 19, no. 3, 1993, pp. 431–66.",
        "“Sailors Stranded at the Quay.” The Quiet Post, 14 June 2021, p. 4.",
        "Lind, Jo, and Ana Diaz. Two Shores. Quiet UP, 2015.",
        "Constable, Nicole. “Far from the Quay.” Quiet Web, 2020, https://example.org/quay.",
    ];

    [Theory]
    [InlineData("So it was (Van Amersfoort 23).", "So it was ({Van Amersfoort 23|ref1}).")]
    [InlineData("So it was (van Amersfoort 2, 17–23).", "So it was ({van Amersfoort 2, 17–23|ref1}).")]
    [InlineData("They say so (qtd. in Massey et al. 445).", "They say so (qtd. in {Massey et al. 445|ref4}).")]
    [InlineData("One eats what there is (CONSTABLE, VI 73, p. 229).", "One eats what there is ({CONSTABLE, VI 73, p. 229|ref7}).")]
    [InlineData("(Scott, Art 45; Lind and Diaz xi)", "({Scott, Art 45|ref2}; {Lind and Diaz xi|ref6})")]
    [InlineData("(Scott, Seeing 45)", "({Scott, Seeing 45|ref3})")]
    [InlineData("(“Sailors” 4)", "({“Sailors” 4|ref5})")]
    public void Works_are_known_by_author_and_page(string text, string marked) => Assert.Equal(marked, Marked(text));

    [Theory]
    [InlineData("In all (Table 4) and in the east (Jakarta 45) and to many (see Section 12) it is so (p. 4).")]
    [InlineData("The men (average age 45), the women (average 37) and Scott were there (n = 12).")]
    public void Other_brackets_with_numbers_are_none(string text) => Assert.Equal(text, Marked(text));

    [Fact]
    public void Of_several_works_of_an_author_the_page_alone_does_not_tell() =>
        Assert.Contains(
            ArticleSample.Run("So it was (Scott 45).", References).Diagnostics,
            finding => finding is { Severity: Severity.Query, Code: "REFS006" }
        );

    [Fact]
    public void A_page_outside_the_pages_of_one_work_means_the_other() =>
        Assert.Equal(
            "So it was ({Massey 7|ref2}).",
            ArticleSample
                .Marked(ArticleSample.Run("So it was (Massey 7).", References[3], "Massey, Douglas S. The Quay. Quiet UP, 2001.").Value)
                .Split('\n')[^1]
        );

    [Theory]
    [InlineData("She says it twice (“Far from” 14).", "She says it twice ({“Far from” 14|ref7}).")]
    [InlineData("So it was (Constable 201n14).", "So it was ({Constable 201n14|ref7}).")]
    public void A_short_title_in_quotation_marks_and_the_number_of_a_note_are_known(string text, string marked) =>
        Assert.Equal(marked, Marked(text));

    [Fact]
    public void Where_works_are_cited_so_a_name_or_a_page_alone_is_a_citation_too()
    {
        const string text =
            "So it was (Van Amersfoort 23; Lind and Diaz 4). Massey and others called it a quay (445). It was far away (Constable). As Lind and Diaz say, it was so (12).";
        Assert.Equal(
            "So it was ({Van Amersfoort 23|ref1}; {Lind and Diaz 4|ref6}). Massey and others called it a quay ({445|ref4}). It was far away ({Constable|ref7}). As Lind and Diaz say, it was so ({12|ref6}).",
            Marked(text)
        );
    }

    [Fact]
    public void So_is_a_title_with_its_page_and_a_page_of_one_figure_behind_the_author()
    {
        const string text =
            "So it was (Van Amersfoort 23; Lind and Diaz 4). It is rest (Two Shores 58; see also Constable). Massey says “so” (2).";
        Assert.Equal(
            "So it was ({Van Amersfoort 23|ref1}; {Lind and Diaz 4|ref6}). It is rest ({Two Shores 58|ref6}; see also {Constable|ref7}). Massey says “so” ({2|ref4}).",
            Marked(text)
        );
    }

    [Fact]
    public void A_title_before_its_year_names_the_work()
    {
        Assert.Equal("In {Two Shores (2015)|ref6} it is so.", Marked("In Two Shores (2015) it is so."));
        Assert.Equal("On other shores (2015) it is so.", Marked("On other shores (2015) it is so."));
    }

    [Fact]
    public void Elsewhere_they_are_not() =>
        Assert.Equal("It was far away (Constable) and long (12).", Marked("It was far away (Constable) and long (12)."));

    private static string Marked(string text) => ArticleSample.Marked(ArticleSample.Run(text, References).Value);
}
